import type { Temporal } from 'temporal-polyfill'
import type { Records } from '#appraisal/records.ts'
import type { Line } from '#texts/line.ts'

/**
 * Something people owe, read from the state of the shared database: whoever brought that state about, this program
 * or another, the person is told. Declared beside the steps of the flow that fulfils it.
 */
export interface Duty {
  /** The law wants it told also to whoever is otherwise to be left alone: a result, a ruling, an answer. */
  legalNotice?: true
  /** Everyone who owes it now, or only this employee's. */
  owed(records: Records, employee: number | null): Promise<readonly Owed[]>
}

export type OwedAs = 'employee' | 'superior'

export interface Owed {
  employeeId: number
  /** In which part he owes it: a superior is asked where superiors work. */
  as?: OwedAs
  /** What the flow is opened with. */
  about: string
  /** Tells one occasion from another (a report and its revision), so that nobody is told twice of the same. */
  key: string
  since: Date
  /** Last day to do it, in the person's own zone; null where nothing hurries. */
  due: Temporal.PlainDate | null
  /** What the person is told, with the button's label. */
  card: Line
  button: Line
}
