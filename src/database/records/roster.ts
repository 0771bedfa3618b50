import { z } from 'zod'
import { membersOfCircles } from '#appraisal/hierarchy.ts'
import type { RosterOutcome } from '#appraisal/people.ts'
import type { RosterRow } from '#appraisal/roster.ts'
import type { RosterProblem } from '#appraisal/roster-problem.ts'
import { Prisma } from '#database/generated/client.ts'
import { requireRight } from './rights.ts'
import { actor, type Session, selectOne } from './session.ts'
import { takeTurn } from './turns.ts'

/** Adds and updates the agency's employees, in a handful of statements whatever their number. */
export async function applyRoster(session: Session, rows: readonly RosterRow[]): Promise<RosterOutcome> {
  await requireRight(session, 'import-employees', null)
  await takeTurn(session, 'apply-roster', actor(session).agencyId) // else two lists could close a circle together
  const list = JSON.stringify(rows)
  const problems = problemsOf(rows, await known(session, list))
  if (problems.length > 0) return { applied: false, problems }
  await addUnits(session, list)
  return { applied: true, ...(await upsertEmployees(session, list)) }
}

/** What is on record of those a list concerns, before it is applied. */
const Known = z.object({
  /** The superior's number of each employee who stands anywhere above the list, by his own number. */
  superiors: z.record(z.string(), z.string().nullable()),
  /** Numbers in the list that belong to employees of another agency. */
  elsewhere: z.array(z.string()),
})

function known(session: Session, list: string): Promise<z.output<typeof Known>> {
  const { agencyId } = actor(session)
  return selectOne(
    session,
    Known,
    Prisma.sql`
      WITH RECURSIVE listed AS (
        SELECT * FROM jsonb_to_recordset(${list}::jsonb) AS l (number text, "superiorNumber" text)
      ), above AS (
        SELECT id, employee_number, appraiser_id FROM appraisal.employee
        WHERE agency_id = ${agencyId} AND employee_number IN (SELECT "superiorNumber" FROM listed)
        UNION
        SELECT e.id, e.employee_number, e.appraiser_id
        FROM above JOIN appraisal.employee e ON e.id = above.appraiser_id
      )
      SELECT coalesce(json_object_agg(a.employee_number, s.employee_number), '{}') AS superiors,
        appraisal.employed_elsewhere(ARRAY(SELECT number FROM listed), ${agencyId}) AS elsewhere
      FROM above a
      LEFT JOIN above s ON s.id = a.appraiser_id`,
  )
}

/** What a list does not show by itself: who is moved below his own subordinates, and whom another agency employs. */
function problemsOf(
  rows: readonly RosterRow[],
  { superiors, elsewhere }: z.output<typeof Known>,
): RosterProblem[] {
  const superiorOf = new Map(Object.entries(superiors))
  for (const { number, superiorNumber } of rows) superiorOf.set(number, superiorNumber)
  const inCircle = membersOfCircles(new Map([...superiorOf].filter(hasSuperior)))
  const employedElsewhere = new Set(elsewhere)
  return rows.flatMap(({ line, number, superiorNumber }): RosterProblem[] => {
    if (employedElsewhere.has(number)) return [{ line, column: 'nip', problem: 'employed-elsewhere' }]
    if (inCircle.has(number)) return [{ line, column: 'atasan_nip', problem: 'superior-circle' }]
    const isKnown = superiorNumber === null || superiorOf.has(superiorNumber)
    return isKnown ? [] : [{ line, column: 'atasan_nip', problem: 'unknown-superior' }]
  })
}

function hasSuperior(entry: [string, string | null]): entry is [string, string] {
  return entry[1] !== null
}

async function addUnits(session: Session, list: string): Promise<void> {
  await session.transaction.$executeRaw`
    INSERT INTO appraisal.unit (agency_id, name)
    SELECT DISTINCT ${actor(session).agencyId}::int, l.unit FROM jsonb_to_recordset(${list}::jsonb) AS l (unit text)
    ON CONFLICT DO NOTHING`
}

const Changes = z.object({ added: z.number(), changed: z.number() })

/**
 * Whoever is in the list becomes what the list tells, and active. Where it names no zone the employee keeps his; a new
 * one takes the commonest of his unit.
 */
function upsertEmployees(session: Session, list: string): Promise<z.output<typeof Changes>> {
  const { agencyId } = actor(session)
  return selectOne(
    session,
    Changes,
    Prisma.sql`
      WITH ${listedPeople(agencyId, list)}, added AS (
        INSERT INTO appraisal.employee (id, agency_id, employee_number, name, position, unit_id, appraiser_id,
          email, phone, zone, status)
        SELECT id, ${agencyId}, number, name, position, unit_id, appraiser_id, email, phone, zone, status
        FROM person WHERE is_new
        RETURNING id
      ), changed AS (
        UPDATE appraisal.employee e SET name = p.name, position = p.position, unit_id = p.unit_id,
          appraiser_id = p.appraiser_id, email = p.email, phone = p.phone, zone = p.zone, status = p.status,
          active = true
        FROM person p
        WHERE e.id = p.id AND NOT p.is_new
          AND (e.name, e.position, e.unit_id, e.appraiser_id, e.email, e.phone, e.zone, e.status, e.active)
            IS DISTINCT FROM
            (p.name, p.position, p.unit_id, p.appraiser_id, p.email, p.phone, p.zone, p.status, true)
        RETURNING e.id
      )
      SELECT (SELECT count(*)::int FROM added) AS added, (SELECT count(*)::int FROM changed) AS changed`,
  )
}

/** The list as rows of `appraisal.employee` in the making: everyone has an id, so that superiors can be named. */
function listedPeople(agencyId: number, list: string): Prisma.Sql {
  return Prisma.sql`
    listed AS MATERIALIZED (
      SELECT coalesce(e.id, nextval('appraisal.employee_id_seq')::int) AS id, e.id IS NULL AS is_new,
        l.*, u.id AS unit_id, coalesce(l.zone, e.zone) AS own_zone
      FROM jsonb_to_recordset(${list}::jsonb) AS l (number text, name text, position text, unit text,
        "superiorNumber" text, email text, phone text, zone text, status text)
      JOIN appraisal.unit u ON u.agency_id = ${agencyId} AND u.name = l.unit
      LEFT JOIN appraisal.employee e ON e.employee_number = l.number
    ), unit_zone AS (
      SELECT unit_id, mode() WITHIN GROUP (ORDER BY zone) AS zone FROM (
        SELECT unit_id, own_zone AS zone FROM listed WHERE own_zone IS NOT NULL
        UNION ALL
        SELECT unit_id, zone FROM appraisal.employee
        WHERE unit_id IN (SELECT unit_id FROM listed WHERE own_zone IS NULL) AND active
          AND id NOT IN (SELECT id FROM listed)) AS of_people
      GROUP BY unit_id
    ), person AS (
      SELECT l.id, l.is_new, l.number, l.name, l.position, l.unit_id, coalesce(ls.id, s.id) AS appraiser_id,
        l.email, l.phone, coalesce(l.own_zone, z.zone, 'WIB') AS zone, l.status
      FROM listed l
      LEFT JOIN listed ls ON ls.number = l."superiorNumber"
      LEFT JOIN appraisal.employee s ON s.employee_number = l."superiorNumber" AND s.agency_id = ${agencyId}
      LEFT JOIN unit_zone z ON z.unit_id = l.unit_id
    )`
}
