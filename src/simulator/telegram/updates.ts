import { createRecent } from './recent.ts'
import type { Sequence } from './sequence.ts'

type UpdateType = 'message' | 'callback_query' | 'my_chat_member'

/** Something the bot is to be told. */
export interface Update {
  readonly id: number
  /** Webhooks keep the order within a lane only: one per chat for messages, one per person for taps. */
  readonly lane: string
  /** `{ update_id, [type]: … }`, as it was when it happened. */
  readonly body: Readonly<Record<string, unknown>>
  readonly expiresAt: number
  delivered: boolean
  /** To be delivered again, though the bot may have confirmed it. */
  again: boolean
}

interface NewUpdate {
  type: UpdateType
  lane: string
  payload: Readonly<Record<string, unknown>>
  /** How long Telegram keeps it for a bot that is away. */
  seconds: number
}

/** The updates the bot has not confirmed, oldest first. */
export interface UpdateQueue {
  push(update: NewUpdate): void
  /** Chooses which types are queued from now on; an empty list means the default. */
  allow(types: readonly string[]): void
  /** The types chosen; undefined for the default, which is all that happen here. */
  allowed(): readonly string[] | undefined
  /** Forgets what an offset confirms. */
  confirmBefore(updateId: number): void
  /** Forgets all but the last `count`. */
  keepLast(count: number): void
  /** Up to `limit` updates, marked as delivered; they stay until they are confirmed. */
  take(limit: number): readonly Update[]
  /** Notes that a webhook took the update; false when it is to be delivered once more. */
  settle(update: Update): boolean
  drop(update: Update): void
  isExpired(update: Update): boolean
  /** All that are still worth delivering. */
  waiting(): readonly Update[]
  size(): number
  redeliver(count: number): void
  onPush(listener: (update: Update) => void): void
  /** Called after every change of what waits. */
  onChange(listener: () => void): void
}

const REMEMBERED = 1000

/** @param kept updates an earlier run did not see confirmed, oldest first */
export function createUpdateQueue(
  clock: () => Date,
  ids: Sequence,
  kept: readonly Update[] = [],
): UpdateQueue {
  let queue = new Map(kept.map((update) => [update.id, update]))
  let types: readonly string[] | undefined
  const recent = createRecent<Update>(REMEMBERED)
  const listeners: ((update: Update) => void)[] = []
  const watchers: (() => void)[] = []

  const isExpired = (update: Update) => clock().getTime() >= update.expiresAt

  function announce(update: Update): void {
    for (const listener of listeners) listener(update)
  }

  function changed(): void {
    for (const watcher of watchers) watcher()
  }

  function drop(update: Update): void {
    queue.delete(update.id)
    changed()
  }

  return {
    push: ({ type, lane, payload, seconds }) => {
      if (types && !types.includes(type)) return
      const id = ids.next()
      const expiresAt = clock().getTime() + seconds * 1000
      const body = { update_id: id, [type]: payload }
      const update: Update = { id, lane, body, expiresAt, delivered: false, again: false }
      queue.set(id, update)
      recent.add(update)
      announce(update)
      changed()
    },
    allow: (chosen) => {
      types = chosen.length > 0 ? chosen : undefined
    },
    allowed: () => types,
    confirmBefore: (updateId) => {
      for (const update of queue.values()) {
        if (update.id >= updateId) return
        if (!update.again) drop(update)
      }
    },
    keepLast: (count) => {
      queue = new Map([...queue].slice(Math.max(0, queue.size - count)))
      changed()
    },
    take: (limit) => {
      const taken: Update[] = []
      for (const update of queue.values()) {
        if (taken.length === limit) break
        if (isExpired(update)) queue.delete(update.id)
        else taken.push(Object.assign(update, { delivered: true, again: false }))
      }
      return taken
    },
    settle: (update) => {
      const done = !update.again
      Object.assign(update, { delivered: true, again: false })
      if (done) drop(update)
      return done
    },
    drop,
    isExpired,
    waiting: () => {
      queue = new Map([...queue].filter(([, update]) => !isExpired(update)))
      return [...queue.values()]
    },
    size: () => queue.size,
    redeliver: (count) => {
      const repeated = recent.last(REMEMBERED).filter((update) => update.delivered)
      const chosen = count > 0 ? repeated.slice(-count) : []
      const gone = chosen.filter((update) => !queue.has(update.id))
      for (const update of chosen) update.again = true
      queue = new Map([...gone, ...queue.values()].map((update) => [update.id, update]))
      for (const update of gone) announce(update)
    },
    onPush: (listener) => {
      listeners.push(listener)
    },
    onChange: (watcher) => {
      watchers.push(watcher)
    },
  }
}
