/** The columns of the employee list, as its header names them. */
export const rosterColumns = [
  'nip',
  'nama',
  'jabatan',
  'unit',
  'atasan_nip',
  'email',
  'telepon',
  'zona',
  'status',
] as const

export type RosterColumn = (typeof rosterColumns)[number]

export type RosterProblemCode =
  | 'missing-column'
  | 'missing-value'
  | 'number-length'
  | 'number-digits'
  | 'number-birth-date'
  | 'number-appointment'
  | 'number-age'
  | 'number-sex'
  | 'duplicate-number'
  | 'employed-elsewhere'
  | 'unknown-superior'
  | 'own-superior'
  | 'superior-circle'
  | 'email-form'
  | 'duplicate-email'
  | 'phone-form'
  | 'unknown-zone'
  | 'unknown-status'
  | 'status-contradicts-number'

/** What is wrong with a cell, apart from where it stands. */
export interface CellProblem {
  problem: RosterProblemCode
  /** What was written, with `unknown-zone` and `unknown-status` only: the other columns are personal. */
  value?: string
  /** How many digits there are, with `number-length`. */
  length?: number
  /** The line that came first with the same, with `duplicate-number` and `duplicate-email`. */
  firstLine?: number
}

/** `line` as a spreadsheet counts, the header being 1. */
export interface RosterProblem extends CellProblem {
  line: number
  column: RosterColumn
}
