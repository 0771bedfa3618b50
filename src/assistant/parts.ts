import type { Logger } from 'pino'
import type { WorkingCalendar } from '#appraisal/calendar/working-day.ts'
import type { ChannelName } from '#channels/channel.ts'
import type { PrintedDocument } from '#conversation/files.ts'
import type { Flow } from '#conversation/flow.ts'
import type { Store } from '#conversation/store.ts'
import type { Line } from '#texts/line.ts'
import type { Say } from '#texts/say.ts'
import type { Pace } from './pace.ts'

/** What the assistant is built from. */
export interface Parts {
  store: Store
  flows: ReadonlyMap<string, Flow>
  say: Say
  calendar: WorkingCalendar
  clock: () => Date
  log: Logger
  /** Whom to turn to about one's personal data, as the agency has set it. */
  privacyContact: Line
  /** What comes faster than this is not taken. */
  pace: Pace
  /** Whether a platform can show a form of several fields. */
  hasForms(channel: ChannelName): boolean
  /** Makes a PDF of a document. */
  print(document: PrintedDocument): Promise<Uint8Array>
  /** Called once something has been put into the outbox. */
  wake(): void
}
