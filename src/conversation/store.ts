import type { Employee } from '#appraisal/people.ts'
import type { Records } from '#appraisal/records.ts'
import type { ChannelName, Form, Message } from '#channels/channel.ts'
import type { Accounts } from './accounts.ts'
import type { Action } from './action.ts'
import type { FileRef, MadeFile } from './files.ts'
import type { Pin } from './pin.ts'

/** Where conversations, deliveries and what is to be sent are kept; PostgreSQL in earnest. */
export interface Store {
  /**
   * Runs one turn in one transaction: claims the delivery, finds who sent it, locks that person, loads his
   * conversations. A delivery claimed before is not worked on again. Whatever `work` throws takes everything back.
   */
  receive<T>(
    delivery: Delivery,
    work: (turn: Turn) => Promise<T>,
  ): Promise<{ repeated: true } | { repeated: false; result: T }>
  /** Notes that a delivery was not handled, so that it never comes again, and posts the apology. */
  fail(delivery: Delivery, apology: readonly Post[]): Promise<void>
  /** A transaction in the name of one employee that no delivery asked for: cards, fetched files. Null when he is gone. */
  visit<T>(employeeId: number, now: Date, work: (turn: Turn) => Promise<T>): Promise<T | null>
  /** Reads across all employees, as the clock does; nothing is locked. */
  survey<T>(now: Date, work: (records: Records) => Promise<T>): Promise<T>
  /** Expands announcements recorded but not yet addressed: one row each, and a receipt. Returns how many rows. */
  expandAnnouncements(
    write: (announcement: { text: string; confirmReading: boolean; id: number }) => AnnouncementPost,
    now: Date,
  ): Promise<number>
  /**
   * Fades the personal messages that went out until `sentUntil`: has them replaced where they were sent, and forgets
   * their words. Each fades once, whoever else does this. Returns how many.
   */
  fade(write: (message: OutboxMessage) => Faded, sentUntil: Date, now: Date): Promise<number>
}

/** What takes the place of a personal message: other words, or nothing. */
export type Faded = { kind: 'edit'; message: OutboxMessage } | { kind: 'delete' }

export interface Delivery {
  channel: ChannelName
  key: string
  address: string
  now: Date
}

/** One transaction in which one person acts. */
export interface Turn {
  /** Null while the address is not linked to anyone. */
  person: Employee | null
  /** Live accounts of that person. */
  reachableAt: readonly Address[]
  /** The conversation that takes his answers. */
  active: Conversation | null
  /** Conversations put aside, the latest first. */
  parked: readonly Conversation[]
  records: Records
  accounts: Accounts
  linking: Linking
  /** Of the person, as far as the account counts that the turn comes from. */
  pin: Pin
  /** Notes a wanted file and has it fetched from its platform after the turn. */
  keepFile(file: FileRef, platformId: string): Promise<void>
  /** The bytes of a kept file; null while it has not been fetched. */
  fileBytes(fileId: string): Promise<Uint8Array | null>
  /** Keeps a file that was made for the person. */
  makeFile(file: MadeFile): Promise<FileRef>
  /** The message a button belongs to; null for a token that is not known or not this address's. */
  pressed(token: string): Promise<Pressed | null>
  conversation(id: number): Promise<Conversation | null>
  /** Notes that this person is told of a duty at a moment; false when he was told before. */
  remind(duty: string, about: string, moment: string): Promise<boolean>
  markReachable(reachable: boolean): Promise<void>
  /** Writes the turn's results; the last thing a turn does. */
  write(result: TurnResult): Promise<void>
}

export interface Address {
  channel: ChannelName
  address: string
}

export type ConversationState = 'active' | 'parked' | 'cancelled' | 'ended'

export interface Conversation {
  id: number
  employeeId: number
  flow: string
  about: string
  state: ConversationState
  /** Counts the answers taken: a button of an earlier count is stale. */
  turn: number
  stored: unknown
}

/** A button as it was sent. */
export interface Pressed {
  outboxId: number
  conversationId: number | null
  turn: number | null
  action: Action
  message: OutboxMessage
  button: number
}

export interface TurnResult {
  /** What becomes of conversations, in any order. `id` null is a new one. */
  conversations: readonly (Omit<Conversation, 'id' | 'employeeId'> & { id: number | null })[]
  posts: readonly Post[]
  now: Date
}

/** Something to be sent, as it is put into the outbox. */
export interface Post extends Address {
  employeeId: number | null
  priority: Priority
  what:
    | { kind: 'send'; message: OutboxMessage }
    | { kind: 'edit'; outboxId: number; message: OutboxMessage }
    | { kind: 'form'; view: string; form: OutboxForm }
    /** A message by the platform's own id for it, or one of ours by its row. */
    | { kind: 'delete'; platformId: string }
    | { kind: 'delete'; outboxId: number }
  /** The conversation its buttons belong to: an index into the turn's `conversations`, or an id. */
  conversation?: { index: number; turn: number }
  dedupeKey?: string
}

/** Replies go before notices with a deadline, those before announcements, and what tidies up behind them all. */
export const priorities = { reply: 0, notice: 1, announcement: 2, fading: 3 } as const
export type Priority = (typeof priorities)[keyof typeof priorities]

/** A message with what its buttons do in place of their tokens, which are given when it is sent. */
export type OutboxMessage = Omit<Message, 'buttons'> & {
  buttons?: readonly (readonly OutboxButton[])[]
  /** The command that shows it again, once it has faded. */
  reopens?: string
}
export type OutboxButton = Omit<NonNullable<Message['buttons']>[number][number], 'token'> & { action: Action }
export type OutboxForm = Omit<Form, 'token'> & { step: string }

export interface AnnouncementPost {
  message: OutboxMessage
}

/** How an unlinked address becomes somebody's: it is asked for first, and linked once its owner has agreed. */
export interface Linking {
  /**
   * Asks for the address to be linked by a one-time code, which is used up only when he agrees. Five wrong codes lock
   * the address for a while; when very many come from wherever, for a moment none is looked at.
   */
  byCode(code: string): Promise<LinkRequest | CodeRefused>
  /** The same for the one employee a confirmed work e-mail belongs to; null when there is none, or several. */
  byEmail(email: string): Promise<LinkRequest | null>
  /**
   * He agrees: links the address to him and revokes the account he had on this platform. Not when the request is no
   * longer the latest of this address, or ran out, or its code did; nor when the work e-mail he comes with now
   * belongs to someone else.
   */
  agree(request: number, email: string | null): Promise<Linked | { linked: false }>
  /** He does not: nothing is linked, and a code stays good until its end. */
  decline(request: number): Promise<void>
}

export interface LinkRequest {
  requested: true
  id: number
  /** Whom the account would be linked to; to be shown masked. */
  name: string
}

export type CodeRefused =
  | { requested: false; why: 'unknown' | 'expired' | 'busy' }
  | { requested: false; why: 'locked'; until: Date }

export interface Linked {
  linked: true
  employee: Employee
  /** His other accounts, which are told. */
  others: readonly Address[]
  /** Who gave the code out, unless it was himself: where he is told that it was used. */
  issuer: { employeeId: number; accounts: readonly Address[] } | null
}

/** What is to be sent, for the sender; `channel` restricts it to one platform's. */
export interface Outbox {
  /** Takes up to `limit` rows that may go now, in order: by priority and age, none before an older one to the same address. */
  take(channel: ChannelName, limit: number, now: Date): Promise<readonly OutboxRow[]>
  /** Notes how sending went. */
  settle(results: readonly Settled[], now: Date): Promise<void>
  /** When the next row of this channel may go; null when nothing waits. */
  nextAt(channel: ChannelName): Promise<Date | null>
  /** Rows that were being sent when a process died: sent again. Called by a newly elected sender. */
  recover(channel: ChannelName, now: Date): Promise<number>
}

export interface OutboxRow {
  id: number
  token: string
  address: string
  priority: Priority
  attempts: number
  what:
    | { kind: 'send'; message: OutboxMessage }
    | { kind: 'edit'; platformId: string | null; message: OutboxMessage }
    | { kind: 'form'; view: string; form: OutboxForm }
    | { kind: 'delete'; platformId: string | null }
}

export type Settled =
  | { id: number; state: 'sent'; platformId: string }
  | { id: number; state: 'queued'; nextTryAt: Date; reason: string }
  | { id: number; state: 'failed' | 'unreachable' | 'refused'; reason: string }
