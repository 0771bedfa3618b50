import type { DesktopMessage, DesktopView, InputValue } from '../slack/desktop.ts'
import type { PhoneMessage } from '../telegram/phone.ts'
import type { GuideProgress } from './guide.ts'
import type { PageEntry } from './journal.ts'
import type { PageCommand } from './options.ts'
import type { PagePerson } from './person.ts'

/** A value after its way through JSON: dates are ISO 8601. */
type Json<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Json<Item>[]
    : T extends object
      ? { [Name in keyof T]: Json<T[Name]> }
      : T

/** Everything on the page that is not a conversation. */
export interface Overview {
  /** The moved clock, ISO 8601. */
  now: string
  people: readonly PagePerson[]
  guide: readonly GuideProgress[]
  journal: readonly PageEntry[]
  samples: readonly { name: string; mime: string; size: number }[]
  bots: { telegram: { username: string }; slack: { userId: string } }
  commands: { telegram: readonly PageCommand[]; slack: readonly PageCommand[] }
  /** Telegram users who blocked the bot. */
  blocked: readonly number[]
}

export type ShownValue =
  | Exclude<InputValue, { files: unknown }>
  | { files: readonly { name: string; size: number }[] }

export type ShownMessage = Json<DesktopMessage>
export type ShownView = Omit<Json<DesktopView>, 'values'> & { values: Readonly<Record<string, ShownValue>> }

export interface Desktop {
  messages: readonly ShownMessage[]
  /** The stack of open modals, topmost last. */
  views: readonly ShownView[]
}

export type Chat = readonly Json<PhoneMessage>[]

/** What the page knows. The first event brings all of it, later ones the parts that changed; people's keys are merged. */
export interface PageState extends Overview {
  chats: Readonly<Record<string, Chat>>
  desktops: Readonly<Record<string, Desktop>>
}
