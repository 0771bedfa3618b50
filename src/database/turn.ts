import type { Address, Turn } from '#conversation/store.ts'
import { markReachable } from './accounts/linked-accounts.ts'
import { createLinking } from './accounts/linking.ts'
import { createPin } from './accounts/pin.ts'
import { createAccounts } from './accounts.ts'
import { findConversation, writeResult } from './conversations.ts'
import type { FileKeys } from './files/sealed-bytes.ts'
import { fileBytes, makeFile, noteFile } from './files.ts'
import type { Opened } from './opened.ts'
import { findPressed } from './outbox/pressed.ts'
import { createRecords } from './records/records.ts'
import { noteReminder } from './reminders.ts'
import type { Transaction } from './transaction.ts'

/** What a store is given: links that open the bot with a code in it, keys of files, where work goes that follows a turn. */
export interface StoreParts {
  links(code: string): readonly string[]
  fileKeys: FileKeys
  jobs: { fetchFile(transaction: Transaction, fileId: string): Promise<void> }
}

/** Who acts as long as an address is nobody's: no employee, of no agency, so that nothing is within reach. */
const nobody = { employeeId: 0, agencyId: 0 }

/** A turn in its transaction. `from` is null for a visit, which no delivery asked for. */
export function createTurn(
  transaction: Transaction,
  { person, addresses, conversations }: Opened,
  { links, fileKeys, jobs }: StoreParts,
  { from, now }: { from: Address | null; now: Date },
): Turn {
  const acting = person ? { employeeId: person.id, agencyId: person.agencyId } : nobody
  const sender = () => from ?? missing('a visit comes from no address')
  return {
    person,
    reachableAt: addresses,
    active: conversations.find(({ state }) => state === 'active') ?? null,
    parked: conversations.filter(({ state }) => state === 'parked'),
    records: createRecords(transaction, acting, now),
    accounts: createAccounts(transaction, acting, { from, links }),
    get linking() {
      return createLinking(transaction, sender(), now)
    },
    pin: createPin({ transaction, employeeId: acting.employeeId, from, now }),
    keepFile: async (file, platformId) => {
      const source = { channel: sender().channel, now }
      const isNew = await noteFile(transaction, acting.employeeId, file, platformId, source)
      if (isNew) await jobs.fetchFile(transaction, file.fileId)
    },
    fileBytes: (fileId) => fileBytes(transaction, acting, fileKeys, fileId),
    makeFile: (file) =>
      makeFile(transaction, acting.employeeId, fileKeys, file, { channel: sender().channel, now }),
    pressed: async (token) => findPressed(transaction, token, sender(), person?.id ?? null),
    conversation: (id) => findConversation(transaction, acting.employeeId, id),
    remind: (duty, about, moment) =>
      noteReminder(transaction, acting.employeeId, { duty, about, moment }, now),
    markReachable: async (reachable) => markReachable(transaction, sender(), reachable, now),
    write: (result) => writeResult(transaction, person?.id ?? null, result),
  }
}

function missing(what: string): never {
  throw new Error(what)
}
