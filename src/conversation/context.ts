import type { Temporal } from 'temporal-polyfill'
import type { WorkingCalendar } from '#appraisal/calendar/working-day.ts'
import type { Employee } from '#appraisal/people.ts'
import type { Records } from '#appraisal/records.ts'
import type { Line } from '#texts/line.ts'
import type { Accounts } from './accounts.ts'
import type { Files } from './files.ts'
import type { Pin } from './pin.ts'

/** Who acts, when, and what he can reach: everything a step may use besides the answer itself. */
export interface Context {
  me: Employee
  now: Date
  /** The calendar day `now` falls on in the person's own zone. */
  today: Temporal.PlainDate
  calendar: WorkingCalendar
  records: Records
  accounts: Accounts
  files: Files
  pin: Pin
  /** Whom to turn to about one's personal data (UU 27/2022 Ps. 53). */
  privacyContact: Line
  /** A line as the plain words this person would read, to compare typed answers with. */
  words(line: Line): string
}
