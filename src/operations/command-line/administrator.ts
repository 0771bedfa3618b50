import { dayIn } from '#appraisal/zone.ts'
import type { Agency } from '#database/administration/agencies.ts'
import type { Administrator } from '#database/administration/roles.ts'
import type { AdministratorTurn } from '#database/administration.ts'
import { line } from '#texts/line.ts'
import type { Connection } from './connection.ts'
import { readNumber } from './given-number.ts'
import { isOutcome, type Outcome, refused } from './outcome.ts'

/** A connection, the agency dealt with, and the administrator who acts there. */
export interface ActingAdministrator extends Connection {
  agency: Agency
  administrator: Administrator
}

/** What was given to say who acts where. */
export interface WhoActs {
  /** Code of the agency; needed only among several. */
  agency?: string | undefined
  /** Number of the administrator; the agency's first when nobody is named. */
  as?: string | undefined
}

/** Finds out who acts where, then does the work. */
export async function asAdministrator(
  connection: Connection,
  who: WhoActs,
  work: (acting: ActingAdministrator) => Promise<Outcome>,
): Promise<Outcome> {
  const agency = await agencyAt(connection, who)
  if (isOutcome(agency)) return agency
  const administrator = await administratorAt(connection, agency, who)
  return isOutcome(administrator) ? administrator : work({ ...connection, agency, administrator })
}

/** The agency that was named, or the only one. */
export async function agencyAt(
  { administration }: Connection,
  { agency: code }: WhoActs,
): Promise<Agency | Outcome> {
  const agencies = await administration.agencies()
  const codes = agencies.map((agency) => agency.code)
  const said = { codes: codes.join(', ') }
  const [agency, ...others] = agencies.filter((each) => isNamed(each, code))
  if (agency && others.length === 0) return agency
  if (agencies.length === 0) return refused('no-agency', line('admin-no-agency'))
  if (code === undefined) return refused('which-agency', line('admin-which-agency', said), { codes })
  return refused('unknown-agency', line('admin-unknown-agency', { code, ...said }), { codes })
}

function isNamed(agency: Agency, code: string | undefined): boolean {
  return code === undefined || agency.code.toUpperCase() === code.toUpperCase()
}

/** The administrator who was named, or the agency's first. */
export async function administratorAt(
  { administration, now }: Connection,
  { id }: Agency,
  { as }: WhoActs,
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
  { administration, agency, administrator, now }: ActingAdministrator,
  work: (turn: AdministratorTurn) => Promise<Outcome>,
): Promise<Outcome> {
  return administration.act({ employeeId: administrator.id, agencyId: agency.id }, now, work)
}

/** The calendar day it is where the administrator is. */
export function today({ now, administrator }: ActingAdministrator) {
  return dayIn(now, administrator.zone)
}
