import type { Temporal } from 'temporal-polyfill'
import type { Thing } from './rights.ts'
import { dayIn, type Zone } from './zone.ts'

/** As acting official for a vacant post (Plt.), or for someone who is away (Plh.); UU 30/2014 Ps. 14, 34. */
export const delegationKinds = ['plt', 'plh'] as const
export type DelegationKind = (typeof delegationKinds)[number]

/** What can be delegated: all that is done to these things in the principal's place. */
export const delegable = ['plan', 'report', 'employee', 'objection'] as const satisfies readonly Thing[]
export type Delegable = (typeof delegable)[number]

/** An order that somebody acts for a superior, by its letter. */
export interface Delegation {
  id: number
  principalId: number
  actingId: number
  kind: DelegationKind
  scope: readonly Delegable[]
  letterNumber: string
  startsAt: Date
  /** The first moment at which it no longer holds; null until it is ended. */
  endsAt: Date | null
}

/** The day on which something ends that no longer holds at that moment. */
export function lastDayOf(endsAt: Date, zone: Zone): Temporal.PlainDate {
  return dayIn(new Date(endsAt.getTime() - 1), zone)
}

/** Acting officials (Plt./Plh.), as administrators record them. */
export interface DelegationRecords {
  /**
   * Records that somebody acts for another of the agency. Refused when the two are one person, when one of them is
   * not there, or when the principal has an acting official in some of that time already.
   */
  delegate(delegation: Omit<Delegation, 'id'>): Promise<number | 'same-person' | 'nobody' | 'overlapping'>
  /** Ends it now; false when there is none that still holds. */
  endDelegation(id: number, now: Date): Promise<boolean>
  /** Those that hold or will, the earliest first. */
  delegations(now: Date): Promise<readonly Delegation[]>
  /** Whom this employee acts for now. */
  actingFor(employeeId: number): Promise<readonly Delegation[]>
  /** Who acted for that superior at that moment, in whatever scope; null when nobody did. */
  deputyOf(principalId: number, at: Date): Promise<Delegation | null>
}
