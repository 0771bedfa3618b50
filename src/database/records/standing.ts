import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { type ReportFacts, reportState } from '#appraisal/report-state.ts'
import {
  type Office,
  type Part,
  type Parties,
  partsOf,
  type State,
  states,
  type Thing,
  type ThingId,
} from '#appraisal/rights.ts'
import { zones } from '#appraisal/zone.ts'
import { Prisma } from '#database/generated/client.ts'
import { actsNow } from './deputies.ts'
import { actor, type Session, selectFirst, withinAgency } from './session.ts'

/** How a thing stands now, and in which parts the acting person stands to it. */
export interface Standing {
  state: State
  as: readonly Part[]
}

/** Null for what is not there, or of another agency. */
export async function standing<T extends Thing>(
  session: Session,
  thing: T,
  id: ThingId[T],
): Promise<Standing | null> {
  const { employeeId: me } = actor(session)
  const finder = finders[thing] as Finder<T> // each finds the thing it is named after
  const found = await selectFirst(session, Found, claim(session, thing, finder.find(id, me)))
  if (!found) return null
  const { employee, appraisers, superior, offices, actsFor, facts } = found
  const parties: Parties = { employee, appraisers, superior }
  const claimant = { id: me, offices, actsFor }
  return { state: finder.state(facts, session.now), as: partsOf(claimant, parties) }
}

const offices = ['performance-manager', 'administrator', 'auditor'] as const satisfies readonly Office[]

const Found = z.object({
  employee: z.number().nullable(),
  appraisers: z.array(z.number()),
  superior: z.number().nullable(),
  offices: z.array(z.enum(offices)),
  actsFor: z.array(z.number()),
  facts: z.unknown(),
})

/**
 * The parties of a thing beside what makes the acting person one of them. A performance manager's unit reaches to those
 * below it; without a unit it is the whole agency.
 */
function claim(session: Session, thing: Thing, found: Prisma.Sql): Prisma.Sql {
  const { employeeId: me } = actor(session)
  return Prisma.sql`
    WITH RECURSIVE thing AS (${found}), above AS (
      SELECT unit_id AS id FROM thing
      UNION
      SELECT u.parent_id FROM above JOIN appraisal.unit u ON u.id = above.id
    )
    SELECT t.employee, array_remove(t.appraisers, NULL) AS appraisers, t.superior, t.facts,
      ARRAY(SELECT h.role FROM appraisal.role_held h JOIN appraisal.employee o ON o.id = h.employee_id AND o.active
        WHERE h.employee_id = ${me} AND (h.unit_id IS NULL OR t.unit_id IS NULL OR h.unit_id IN (SELECT id FROM above))
      ) AS offices,
      ARRAY(SELECT d.principal_id FROM appraisal.delegation d
        WHERE d.acting_id = ${me} AND ${actsNow(session)} AND ${thing} = ANY (d.scope)) AS "actsFor"
    FROM thing t
    JOIN appraisal.agency g ON g.id = t.agency_id
    WHERE ${withinAgency(session, Prisma.sql`g.id`)}`
}

interface Finder<T extends Thing> {
  /** Its parties and whatever tells its state to that employee. */
  find(id: ThingId[T], me: number): Prisma.Sql
  state(facts: unknown, now: Date): State<T>
}

/** Of whom it is, with who appraises him now and who is above that one. */
const people = Prisma.sql`
  e.agency_id, e.unit_id, e.id AS employee, ARRAY[e.appraiser_id] AS appraisers,
  (SELECT s.appraiser_id FROM appraisal.employee s WHERE s.id = e.appraiser_id) AS superior`

const stateIn =
  <T extends Thing>(thing: T) =>
  (facts: unknown): State<T> =>
    z.enum(states[thing] as readonly State<T>[]).parse(facts)

const Report: z.ZodType<ReportFacts> = z.object({
  sent: z.enum(['submitted', 'returned', 'evaluated']).nullable(),
  period: z.enum(['open', 'closed']),
  editUntil: z.iso.date().transform((day) => Temporal.PlainDate.from(day)),
  zone: z.enum(zones),
})

const finders: { readonly [T in Thing]: Finder<T> } = {
  plan: {
    find: (id) => Prisma.sql`
      SELECT ${people}, to_jsonb(CASE p.state
        WHEN 'submitted' THEN 'submitted-by-' || p.drafted_by
        WHEN 'returned' THEN 'returned-to-' || p.drafted_by
        WHEN 'approved' THEN 'approved' ELSE 'none' END) AS facts
      FROM appraisal.employee e
      LEFT JOIN appraisal.plan p ON p.employee_id = e.id
      ${
        typeof id === 'number'
          ? Prisma.sql`WHERE p.id = ${id}`
          : Prisma.sql`AND p.year = ${id.year} WHERE e.id = ${id.employeeId}`
      }`,
    state: stateIn('plan'),
  },
  report: {
    find: (id) => Prisma.sql`
      SELECT ${people}, jsonb_build_object('sent', r.state, 'period', t.state, 'editUntil', t.edit_until,
        'zone', e.zone) AS facts
      FROM appraisal.employee e
      JOIN appraisal.period t ON t.agency_id = e.agency_id
      LEFT JOIN appraisal.progress_report r ON r.employee_id = e.id AND r.period_id = t.id
      WHERE ${
        typeof id === 'number'
          ? Prisma.sql`r.id = ${id}`
          : Prisma.sql`e.id = ${id.employeeId} AND t.id = ${id.periodId}`
      }`,
    state: (facts, now) => reportState(Report.parse(facts), now),
  },
  evaluation: {
    find: (id) => Prisma.sql`
      SELECT e.agency_id, e.unit_id, e.id AS employee, ARRAY[v.appraiser_id, v.acted_by_id] AS appraisers,
        a.appraiser_id AS superior, to_jsonb(CASE
          WHEN EXISTS (SELECT FROM appraisal.objection o WHERE o.evaluation_id = v.id) THEN 'contested'
          WHEN v.response IS NULL THEN 'published' ELSE 'answered' END) AS facts
      FROM appraisal.evaluation v
      JOIN appraisal.employee e ON e.id = v.employee_id
      JOIN appraisal.employee a ON a.id = v.appraiser_id
      WHERE v.id = ${id}`,
    state: stateIn('evaluation'),
  },
  objection: {
    find: (id) => Prisma.sql`
      SELECT e.agency_id, e.unit_id, e.id AS employee, ARRAY[o.appraiser_id, v.acted_by_id] AS appraisers,
        o.decider_id AS superior, to_jsonb(o.state) AS facts
      FROM appraisal.objection o
      JOIN appraisal.evaluation v ON v.id = o.evaluation_id
      JOIN appraisal.employee e ON e.id = o.employee_id
      WHERE o.id = ${id}`,
    state: stateIn('objection'),
  },
  feedback: {
    find: (id) => Prisma.sql`
      SELECT e.agency_id, e.unit_id, e.id AS employee, ARRAY[f.author_id] AS appraisers, NULL::int AS superior,
        to_jsonb('given'::text) AS facts
      FROM appraisal.feedback f
      JOIN appraisal.employee e ON e.id = f.employee_id
      WHERE f.id = ${id}`,
    state: stateIn('feedback'),
  },
  employee: {
    find: (id) => Prisma.sql`
      SELECT ${people}, to_jsonb(CASE WHEN e.active THEN 'active' ELSE 'left' END) AS facts
      FROM appraisal.employee e
      WHERE e.id = ${id}`,
    state: stateIn('employee'),
  },
  announcement: {
    find: (id, me) => Prisma.sql`
      SELECT n.agency_id, NULL::int AS unit_id, NULL::int AS employee, '{}'::int[] AS appraisers,
        NULL::int AS superior,
        to_jsonb(CASE WHEN n.state = 'proposed' AND n.author_id = ${me} THEN 'own-proposal' ELSE n.state END) AS facts
      FROM appraisal.announcement n
      WHERE n.id = ${id}`,
    state: stateIn('announcement'),
  },
  agency: {
    find: () => Prisma.sql`
      SELECT g.id AS agency_id, NULL::int AS unit_id, NULL::int AS employee, '{}'::int[] AS appraisers,
        NULL::int AS superior, to_jsonb('running'::text) AS facts
      FROM appraisal.agency g`,
    state: stateIn('agency'),
  },
}
