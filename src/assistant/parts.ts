import type { Logger } from 'pino'
import type { WorkingCalendar } from '#appraisal/calendar/working-day.ts'
import type { ChannelName } from '#channels/channel.ts'
import type { Flow } from '#conversation/flow.ts'
import type { Store } from '#conversation/store.ts'
import type { Say } from '#texts/say.ts'

/** What the assistant is built from. */
export interface Parts {
  store: Store
  flows: ReadonlyMap<string, Flow>
  say: Say
  calendar: WorkingCalendar
  clock: () => Date
  log: Logger
  /** Whether a platform can show a form of several fields. */
  hasForms(channel: ChannelName): boolean
  /** Called once something has been put into the outbox. */
  wake(): void
}
