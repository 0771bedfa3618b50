import type { Outbox, Store } from '#conversation/store.ts'
import { expandAnnouncements } from './announcements.ts'
import type { Databases } from './client.ts'
import { noteFailure } from './inbox.ts'
import { openReceived, openVisit } from './opened.ts'
import { fadeMessages } from './outbox/fading.ts'
import { createOutbox } from './outbox.ts'
import { createRecords } from './records/records.ts'
import { inTransaction, persistently } from './transaction.ts'
import { createTurn, type StoreParts } from './turn.ts'

/**
 * The store in PostgreSQL: a turn keeps to one agency, the clock and the sender do not. Whatever it does throws an Outage
 * when the database is out of reach.
 */
export function createStore(
  { turns: { prisma }, background }: Databases,
  parts: StoreParts,
): Store & { outbox: Outbox } {
  return {
    receive: (delivery, work) =>
      inTransaction(prisma, async (transaction) => {
        const opened = await openReceived(transaction, delivery)
        if (!opened) return { repeated: true }
        const { channel, address, now } = delivery
        const turn = createTurn(transaction, opened, parts, { from: { channel, address }, now })
        return { repeated: false, result: await work(turn) }
      }),
    fail: (delivery, apology) =>
      inTransaction(prisma, (transaction) => noteFailure(transaction, delivery, apology)),
    visit: (employeeId, now, work) =>
      inTransaction(prisma, async (transaction) => {
        const opened = await openVisit(transaction, employeeId, now)
        return opened && work(createTurn(transaction, opened, parts, { from: null, now }))
      }),
    survey: (now, work) => persistently(() => work(createRecords(background.prisma, null, now))),
    expandAnnouncements: (write, now) => expandAnnouncements(background.prisma, write, now),
    fade: (write, sentUntil, now) => fadeMessages(background.prisma, write, sentUntil, now),
    outbox: createOutbox(background.prisma),
  }
}
