import type { Temporal } from 'temporal-polyfill'
import { parseEmail, parsePhone } from './contact.ts'
import { type EmployeeNumber, parseEmployeeNumber } from './employee-number.ts'
import type { EmploymentStatus } from './people.ts'
import type { CellProblem } from './roster-problem.ts'
import { type Zone, zones } from './zone.ts'

type Reading<T> = { ok: true; value: T } | { ok: false; wrong: CellProblem }

/** Reads the trimmed text of a cell. */
export type ReadCell<T> = (text: string) => Reading<T>

const employmentStatuses: readonly EmploymentStatus[] = ['pns', 'cpns', 'pppk']

export function required<T>(read: ReadCell<T>): ReadCell<T> {
  return (text) => (text === '' ? wrong({ problem: 'missing-value' }) : read(text))
}

export function optional<T>(read: ReadCell<T>): ReadCell<T | null> {
  return (text) => (text === '' ? right(null) : read(text))
}

export function asWritten(text: string): Reading<string> {
  return right(text)
}

export function numberAsOf(today: Temporal.PlainDate): ReadCell<EmployeeNumber> {
  return (text) => {
    const number = parseEmployeeNumber(text, today)
    if (number.ok) return right(number)
    if (number.problem === 'length') return wrong({ problem: 'number-length', length: number.length })
    return wrong({ problem: `number-${number.problem}` })
  }
}

export function emailAddress(text: string): Reading<string> {
  const email = parseEmail(text)
  return email ? right(email) : wrong({ problem: 'email-form' })
}

export function phoneNumber(text: string): Reading<string> {
  const phone = parsePhone(text)
  return phone ? right(phone) : wrong({ problem: 'phone-form' })
}

export function zoneName(text: string): Reading<Zone> {
  const zone = zones.find((known) => known === text.toUpperCase())
  return zone ? right(zone) : wrong({ problem: 'unknown-zone', value: text })
}

/** The status, which must be of the same kind as the employee's number where that could be read. */
export function statusBeside(employee: EmployeeNumber | null): ReadCell<EmploymentStatus> {
  return (text) => {
    const status = employmentStatuses.find((known) => known === text.toLowerCase())
    if (!status) return wrong({ problem: 'unknown-status', value: text })
    const agrees = !employee || (employee.kind === 'pppk') === (status === 'pppk')
    return agrees ? right(status) : wrong({ problem: 'status-contradicts-number', value: text })
  }
}

function right<T>(value: T): Reading<T> {
  return { ok: true, value }
}

function wrong<T>(problem: CellProblem): Reading<T> {
  return { ok: false, wrong: problem }
}
