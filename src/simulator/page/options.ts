import type { DesktopFile, SlackDesktops } from '../slack/desktop.ts'
import type { PhoneFile, TelegramPhones } from '../telegram/phone.ts'
import type { PageClock } from './clock.ts'
import type { GuideProgress } from './guide.ts'
import type { PageJournal } from './journal.ts'
import type { PagePerson } from './person.ts'

/** What the page shows and drives. */
export interface PageOptions {
  /** The loopback address to listen on. */
  host: string
  /** 0 for any free one. */
  port: number
  telegram: PagePhones
  slack: PageDesktops
  people: () => Promise<readonly PagePerson[]>
  clock: PageClock
  journal: PageJournal
  guide: () => Promise<readonly GuideProgress[]>
  /** Files that can be attached with one click. */
  samples: readonly PhoneFile[]
}

export type PagePhones = TelegramPhones & {
  bot: { id: number; username: string }
  /** What the bot registered with `setMyCommands`. */
  commands?: () => readonly PageCommand[]
}

export type PageDesktops = SlackDesktops & {
  bot: { userId: string }
  /** The slash commands of the app; the first is what the others follow as its text. */
  commands?: () => readonly PageCommand[]
  /** Opens a file shown in a conversation. */
  openFile?: (fileId: string) => DesktopFile | undefined
}

export interface PageCommand {
  /** Without the slash on Telegram, with it on Slack. */
  command: string
  description: string
}
