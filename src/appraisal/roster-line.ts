import type { Temporal } from 'temporal-polyfill'
import type { EmploymentStatus } from './people.ts'
import {
  asWritten,
  emailAddress,
  numberAsOf,
  optional,
  phoneNumber,
  type ReadCell,
  required,
  statusBeside,
  zoneName,
} from './roster-cell.ts'
import type { RosterColumn, RosterProblem } from './roster-problem.ts'
import type { Zone } from './zone.ts'

/** One line of the employee list, split into columns; `line` as a spreadsheet counts, the header being 1. */
export interface RosterLine {
  line: number
  values: Readonly<Record<string, string>>
}

/** An employee as the list tells. Null where a cell that may be empty is empty. */
export interface RosterRow {
  line: number
  number: string
  name: string
  position: string
  unit: string
  superiorNumber: string | null
  email: string | null
  /** `+628…` */
  phone: string | null
  zone: Zone | null
  status: EmploymentStatus
}

/** A line as far as it could be read. What depends on other lines is not checked here. */
export interface ReadLine {
  line: number
  number: string | null
  superiorNumber: string | null
  email: string | null
  /** Null when something is wrong in the line. */
  row: RosterRow | null
  problems: readonly RosterProblem[]
}

/** Reads every cell of a line and notes all that is wrong in it, not just the first. */
export function readRosterLine({ line, values }: RosterLine, today: Temporal.PlainDate): ReadLine {
  const problems: RosterProblem[] = []
  const employee = take('nip', required(numberAsOf(today)))
  const name = take('nama', required(asWritten))
  const position = take('jabatan', required(asWritten))
  const unit = take('unit', required(asWritten))
  const superior = take('atasan_nip', optional(numberAsOf(today)))
  const email = take('email', optional(emailAddress))
  const phone = take('telepon', optional(phoneNumber))
  const zone = take('zona', optional(zoneName))
  const status = take('status', required(statusBeside(employee)))

  const number = employee?.number ?? null
  const superiorNumber = superior?.number ?? null
  const complete = problems.length === 0 && number && name && position && unit && status
  const row = complete
    ? { line, number, name, position, unit, superiorNumber, email, phone, zone, status }
    : null
  return { line, number, superiorNumber, email, row, problems }

  function take<T>(column: RosterColumn, read: ReadCell<T>): T | null {
    const reading = read((values[column] ?? '').trim().replace(/\s+/g, ' '))
    if (reading.ok) return reading.value
    problems.push({ line, column, ...reading.wrong })
    return null
  }
}
