import type { RosterRow } from './roster.ts'
import type { RosterProblem } from './roster-problem.ts'
import type { Zone } from './zone.ts'

export type EmploymentStatus = 'pns' | 'cpns' | 'pppk'

/** What someone may do beyond his own appraisal and that of his subordinates. */
export type Role = 'administrator' | 'performance-manager' | 'auditor'

/** A civil servant of the agency, as the appraisal sees him. */
export interface Employee {
  id: number
  agencyId: number
  name: string
  position: string
  unit: { id: number; name: string }
  /** Who appraises this employee (pejabat penilai kinerja, PP 30/2019 Ps. 1 no. 8); null at the top. */
  appraiserId: number | null
  status: EmploymentStatus
  zone: Zone
  roles: readonly Role[]
  hasSubordinates: boolean
}

/** How an import ended: what it really changed, or what on record keeps the list from being applied. */
export type RosterOutcome =
  | { applied: true; added: number; changed: number }
  | { applied: false; problems: readonly RosterProblem[] }

export interface PeopleRecords {
  /** Also one who has left: old plans and results name him. */
  employee(id: number): Promise<Employee | null>
  /** Null when he has left. */
  employeeByNumber(number: string): Promise<Employee | null>
  /** The same of one who has left as well. */
  anyoneByNumber(number: string): Promise<Employee | null>
  /** Those this employee appraises now, himself or as an acting official, by name. */
  subordinates(id: number): Promise<readonly Employee[]>
  units(): Promise<readonly { id: number; name: string }[]>
  /** Every employee number of the agency. */
  employeeNumbers(): Promise<readonly string[]>
  /**
   * Adds and updates employees by number, with their units and superiors; all or nothing. Whoever is listed becomes
   * what the list tells, an empty cell emptying what it names, and active; only where no zone is told the present one
   * stays, or the commonest of the unit, or WIB. Who is not listed stays as he is.
   */
  applyRoster(rows: readonly RosterRow[], now: Date): Promise<RosterOutcome>
}
