import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Rich } from '#texts/rich.ts'

/** The platforms people talk through. Adding one: a folder here, a config variant, a line in main.ts. */
export type ChannelName = 'telegram' | 'slack'

/** What a platform delivered, in the assistant's words. The channel decides nothing about it. */
export interface Inbound {
  channel: ChannelName
  /** Identity of the message itself, the same for every redelivery of it. */
  key: string
  /** Where an answer to this person goes: the private chat (Telegram) or the user (Slack). */
  address: string
  /** In a group nothing personal is said; `group` is where the pointer to the private chat goes. */
  group?: string
  /** What the platform itself vouches for about the sender (Slack workspace and confirmed e-mail). */
  profile?: { workspace: string; email?: string; guest: boolean }
  /** The platform's id of the message it came as, where what a person wrote can be deleted. */
  deletable?: string
  content: Content
}

export type Content =
  | { kind: 'text'; text: string; forwarded?: boolean }
  | { kind: 'command'; command: string; argument: string }
  | { kind: 'file'; file: IncomingFile; caption: string }
  | { kind: 'press'; token: string; view?: string }
  | { kind: 'form'; token: string; values: Readonly<Record<string, FormValue>>; complete: boolean }
  | { kind: 'unreadable'; what: string }
  | { kind: 'reachable'; reachable: boolean }

/** A file the person sent, still on the platform's server; `id` is what the channel fetches it by. */
export interface IncomingFile {
  id: string
  name: string
  mime: string
  /** In bytes, as the platform claims. */
  size: number
}

/** One value of a submitted form: typed text, the value of a chosen option, or files. */
export type FormValue = { text: string } | { option: string } | { files: readonly IncomingFile[] }

/** What a person is shown. The channel draws it in its platform's own way. */
export interface Message {
  text: Rich
  /** In rows as they should stand; a channel may break long rows. */
  buttons?: readonly (readonly Button[])[]
  attachment?: { fileId: string; name: string; mime: string }
  /** Not to be forwarded or saved (Telegram `protect_content`). */
  protect?: boolean
}

export interface Button {
  label: string
  /** At most 64 bytes; comes back in `press`. */
  token: string
  style?: 'primary' | 'danger'
  /** On platforms with forms the press opens one, which must be shown at once. */
  opensForm?: boolean
}

/** A form of several fields for platforms that have them (a Slack modal). */
export interface Form {
  title: string
  /** Without it the form only tells something. */
  submit?: string
  cancel: string
  token: string
  intro: Rich
  sections: readonly { heading?: Rich; fields: readonly FormField[] }[]
}

export interface FormField {
  name: string
  label: string
  hint?: string
  optional?: boolean
  input:
    | { kind: 'text'; multiline?: boolean; max: number; initial?: string }
    | { kind: 'choice'; options: readonly { value: string; label: string }[]; initial?: string }
    | { kind: 'file'; max: number }
}

/** Something to carry out on a platform. */
export type Outgoing =
  | { kind: 'send'; address: string; message: Message }
  | { kind: 'edit'; address: string; platformId: string; message: Message }
  | { kind: 'form'; address: string; view: string; form: Form }
  /** One that is gone already counts as deleted. */
  | { kind: 'delete'; address: string; platformId: string }

/** How it went. Expected failures are values; anything thrown is a fault of the channel itself. */
export type Sent =
  | { outcome: 'sent'; platformId: string }
  /** The platform asks to wait; `scope` says whether for this address or for everything. */
  | { outcome: 'limited'; retryAfterMs: number; scope: 'address' | 'channel' }
  /** A passing fault: try again. */
  | { outcome: 'failed'; reason: string }
  /** The person cannot be reached here: the bot is blocked, the account is gone, the address is wrong. */
  | { outcome: 'unreachable'; reason: string }
  /** Will never work as it is (refused as invalid, the form has expired). */
  | { outcome: 'refused'; reason: string }

/** What the assistant answers a delivery with, for platforms that show something at once. */
export interface Received {
  /** Sentences by field name: the form stays open and shows them. */
  problems?: Readonly<Record<string, string>>
  /** A short notice over the chat for a press (Telegram's toast). */
  notice?: string
}

export type Receive = (inbound: Inbound) => Promise<Received>

/** What a channel must do. */
export interface Channel {
  readonly name: ChannelName
  /** Only one process may be connected at a time (long polling). */
  readonly exclusive?: boolean
  /** Set where the platform delivers by HTTP: main serves it under this path. */
  readonly route?: HttpRoute
  /** Connects and hands over every delivery; it acknowledges a delivery once `receive` has resolved, and not if it rejects. */
  start(receive: Receive): Promise<void>
  /** Takes nothing new, lets what is under way finish, disconnects. */
  stop(): Promise<void>
  send(outgoing: Outgoing): Promise<Sent>
  /** Fetches a file a person sent. */
  fetchFile(id: string): Promise<Uint8Array>
  /** A link that opens the chat with this code in it, where the platform has such links. */
  startLink(code: string): string | null
}

/** A path of the program's one HTTP server and what answers there. */
export interface HttpRoute {
  path: string
  handle(request: IncomingMessage, response: ServerResponse): void
}
