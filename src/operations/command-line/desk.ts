import { dayIn } from '#appraisal/zone.ts'
import type { Agency } from '#database/administration/agencies.ts'
import type { Administrator } from '#database/administration/roles.ts'
import type { Reach } from '#database/administration.ts'
import { line } from '#texts/line.ts'
import { readNumber } from './given-number.ts'
import type { Office } from './office.ts'
import { isOutcome, type Outcome, refused } from './outcome.ts'

/** An office, the agency dealt with, and the administrator who acts there. */
export interface Desk extends Office {
  agency: Agency
  administrator: Administrator
}

/** What was given to say who acts where. */
export interface Seat {
  /** Code of the agency; needed only among several. */
  agency?: string | undefined
  /** Number of the administrator; the agency's first when nobody is named. */
  as?: string | undefined
}

export async function atDesk(
  office: Office,
  seat: Seat,
  work: (desk: Desk) => Promise<Outcome>,
): Promise<Outcome> {
  const agency = await agencyAt(office, seat)
  if (isOutcome(agency)) return agency
  const administrator = await administratorAt(office, agency, seat)
  return isOutcome(administrator) ? administrator : work({ ...office, agency, administrator })
}

export async function agencyAt(
  { administration }: Office,
  { agency: code }: Seat,
): Promise<Agency | Outcome> {
  const agencies = await administration.agencies()
  const codes = agencies.map((agency) => agency.code)
  const named =
    code === undefined
      ? agencies
      : agencies.filter((agency) => agency.code.toUpperCase() === code.toUpperCase())
  const [agency, ...others] = named
  if (agency && others.length === 0) return agency
  if (agencies.length === 0) return refused('no-agency', line('admin-no-agency'))
  if (code === undefined)
    return refused('which-agency', line('admin-which-agency', { codes: codes.join(', ') }), { codes })
  return refused('unknown-agency', line('admin-unknown-agency', { code, codes: codes.join(', ') }), { codes })
}

export async function administratorAt(
  { administration, now }: Office,
  { id }: Agency,
  { as }: Seat,
): Promise<Administrator | Outcome> {
  const administrators = await administration.administrators(id)
  const [first] = administrators
  if (!first) return refused('no-administrator', line('admin-no-administrator'))
  if (as === undefined) return first
  const number = readNumber(as, now)
  if (isOutcome(number)) return number
  const named = administrators.find((administrator) => administrator.number === number.digits)
  return named ?? refused('not-administrator', line('admin-not-administrator', { number: number.masked }))
}

/** One transaction in the administrator's name. */
export function act(
  { administration, agency, administrator, now }: Desk,
  work: (reach: Reach) => Promise<Outcome>,
): Promise<Outcome> {
  return administration.act({ employeeId: administrator.id, agencyId: agency.id }, now, work)
}

/** The calendar day it is where the administrator is. */
export function today({ now, administrator }: Desk) {
  return dayIn(now, administrator.zone)
}
