import type { RosterRow } from './roster.ts'
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

export interface PeopleRecords {
  employee(id: number): Promise<Employee | null>
  employeeByNumber(number: string): Promise<Employee | null>
  /** Those this employee appraises, by name. */
  subordinates(id: number): Promise<readonly Employee[]>
  units(): Promise<readonly { id: number; name: string }[]>
  /** Every employee number of the agency. */
  employeeNumbers(): Promise<readonly string[]>
  /** Adds and updates employees by number, with their units and superiors; all or nothing. */
  applyRoster(rows: readonly RosterRow[], now: Date): Promise<{ added: number; changed: number }>
}
