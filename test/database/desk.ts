import type { Action } from '#conversation/action.ts'
import type { Address, Delivery, Outbox, OutboxMessage, Post, Store, Turn } from '#conversation/store.ts'
import { priorities } from '#conversation/store.ts'
import { connect, type Database } from '#database/client.ts'
import { createStore } from '#database/store.ts'
import type { StoreParts } from '#database/turn.ts'
import { newKeys } from './keys.ts'
import { type Archive, noon, openArchive } from './records/archive.ts'
import { newNumber, type Person } from './records/office.ts'

/** A store over a database of its own. */
export interface Desk extends Archive {
  store: Store & { outbox: Outbox }
  /** As turns are taken. */
  turns: Database
  /** A turn of whoever that address is, by a new delivery; answers what the work answers. */
  turn<T>(from: Address, work: (turn: Turn) => Promise<T>, now?: Date): Promise<T>
  /** A chat account of that person. */
  link(person: Person, channel?: Address['channel'], state?: object): Promise<Address>
}

export async function openDesk(parts: Partial<StoreParts> = {}): Promise<Desk> {
  const archive = await openArchive()
  const turns = connect(archive.url, { reach: 'named' })
  const store = createStore(
    { turns, background: archive.background },
    {
      links: () => [],
      fileKeys: newKeys(),
      jobs: { fetchFile: async () => {} },
      ...parts,
    },
  )
  return {
    ...archive,
    ...{ store, turns },
    close: () => turns.close().then(archive.close),
    turn: async (from, work, now = noon) => {
      const done = await store.receive(delivery(from, now), work)
      if (done.repeated) throw new Error('a new delivery was taken for a repeated one')
      return done.result
    },
    link: async ({ employeeId }, channel = 'telegram', state = {}) => {
      const address = newNumber()
      await archive.prisma.account.create({
        data: { employeeId, channel, address, linkedAt: noon, ...state },
      })
      return { channel, address }
    },
  }
}

/** A delivery that never was before. */
export function delivery({ channel, address }: Address, now = noon): Delivery {
  return { channel, address, key: newNumber(), now }
}

/** An address that is nobody's. */
export function strange(channel: Address['channel'] = 'telegram'): Address {
  return { channel, address: newNumber() }
}

/** A message with one row of a button for each of these. */
export function message(text: string, ...actions: readonly Action[]): OutboxMessage {
  const buttons = actions.map((action) => [{ label: action.do, action }])
  return { text: [{ text }], ...(buttons.length > 0 ? { buttons } : {}) }
}

/** Something to be sent there. */
export function post(to: Address, text = 'Halo', rest: Partial<Post> = {}): Post {
  const what = { kind: 'send', message: message(text) } as const
  return {
    channel: to.channel,
    address: to.address,
    employeeId: null,
    priority: priorities.reply,
    what,
    ...rest,
  }
}

/** Writes posts in a turn of whoever that address is. */
export function posted({ turn }: Desk, from: Address, posts: readonly Post[], now = noon): Promise<void> {
  return turn(from, ({ write }) => write({ conversations: [], posts, now }), now)
}
