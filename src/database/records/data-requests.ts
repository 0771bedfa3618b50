import { z } from 'zod'
import {
  type DataAnswerUnread,
  type DataRequest,
  type DataRequestKind,
  type DataRequestOwed,
  type DataRequestRecords,
  dataRequestKinds,
  dataRequestNumber,
  dataRequestOutcomes,
} from '#appraisal/data-request.ts'
import { afterThreeDays } from '#appraisal/three-days.ts'
import { dayIn, zones } from '#appraisal/zone.ts'
import { Prisma } from '#database/generated/client.ts'
import { nextNumber } from './next-number.ts'
import { ownData } from './own-data.ts'
import { createReads } from './reads.ts'
import { isAllowed } from './rights.ts'
import { actor, only, requireFound, type Session, select, selectOne, withinAgency } from './session.ts'

export function dataRequestRecords(session: Session): DataRequestRecords {
  const reads = createReads(session)
  return {
    askForCorrection: (text, now) => open(session, { kind: 'correction', text }, now),
    noteRequest: (kind, now) => open(session, { kind, text: null }, now),
    dataRequest: async (id) => {
      const [found] = await requests(session, Prisma.sql`r.id = ${id}`, 1)
      return reads.one('data_request', found && (await mayRead(session, found)) ? found : null)
    },
    ownDataRequests: (limit) => requests(session, ownRequests(session), limit),
    answerDataRequest: (answer) => answerRequest(session, answer),
    dataRequestsOwed: (employee) => owed(session, employee),
    dataAnswersUnread: (employee) => unread(session, employee),
    readDataAnswer: (id, now) => readAnswer(session, id, now),
    restrictedSince: () => restrictedSince(session),
    restrict: (now) => restrict(session, now),
    liftRestriction: async () => {
      await session.transaction.restriction.deleteMany({ where: { employeeId: actor(session).employeeId } })
    },
    ownData: async () => ownData(session, await requests(session, ownRequests(session), null)),
  }
}

/** What somebody asked about his data is his own, and the administrators' business. */
async function mayRead(session: Session, { employeeId }: DataRequest): Promise<boolean> {
  return employeeId === actor(session).employeeId || isAllowed(session, 'answer-data-request', null)
}

const RequestRow: z.ZodType<DataRequest> = z.object({
  id: z.number(),
  employeeId: z.number(),
  number: z.string(),
  kind: z.enum(dataRequestKinds),
  text: z.string().nullable(),
  openedAt: z.date(),
  dueAt: z.date(),
  answer: z
    .object({ outcome: z.enum(dataRequestOutcomes), text: z.string().nullable(), at: z.coerce.date() })
    .nullable(),
})

const columns = Prisma.sql`
  r.id, r.employee_id AS "employeeId", r.number, r.kind, r.text, r.opened_at AS "openedAt", r.due_at AS "dueAt",
  CASE WHEN r.state = 'answered'
    THEN json_build_object('outcome', r.outcome, 'text', r.answer, 'at', r.answered_at) END AS answer`

function ownRequests(session: Session): Prisma.Sql {
  return Prisma.sql`r.employee_id = ${actor(session).employeeId}`
}

/** The newest first; without a limit all of them. */
function requests(session: Session, condition: Prisma.Sql, limit: number | null): Promise<DataRequest[]> {
  return select(
    session,
    RequestRow,
    Prisma.sql`
      SELECT ${columns} FROM appraisal.data_request r
      WHERE ${withinAgency(session, Prisma.sql`r.agency_id`)} AND ${condition}
      ORDER BY r.opened_at DESC, r.id DESC LIMIT ${limit}::int`,
  )
}

const OfPerson = z.object({ zone: z.enum(zones) })

/** A correction waits for an answer; anything else is answered by having been carried out. */
async function open(
  session: Session,
  { kind, text }: { kind: DataRequestKind; text: string | null },
  now: Date,
): Promise<DataRequest> {
  const { employeeId, agencyId } = actor(session)
  const mine = Prisma.sql`SELECT zone FROM appraisal.employee WHERE id = ${employeeId}`
  const { zone } = await selectOne(session, OfPerson, mine)
  const number = await nextNumber(session, 'data-request', dataRequestNumber, dayIn(now, zone).year)
  const answered = kind === 'correction' ? {} : { state: 'answered', answeredAt: now, outcome: 'done' }
  const asked = { agencyId, employeeId, number, kind, text, openedAt: now, dueAt: afterThreeDays(now) }
  const { id } = await session.transaction.dataRequest.create({ data: { ...asked, ...answered } })
  return selectOne(
    session,
    RequestRow,
    Prisma.sql`SELECT ${columns} FROM appraisal.data_request r WHERE r.id = ${id}`,
  )
}

/** Who may answer the request `r` as the administrator `h`: nobody his own, as long as there is another. */
const isToAnswer = Prisma.sql`(h.employee_id <> r.employee_id OR NOT EXISTS (
  SELECT FROM appraisal.role_held other
  JOIN appraisal.employee o ON o.id = other.employee_id AND o.active AND o.agency_id = r.agency_id
  WHERE other.role = 'administrator' AND other.employee_id <> r.employee_id))`

async function answerRequest(
  session: Session,
  { id, outcome, text, now }: Parameters<DataRequestRecords['answerDataRequest']>[0],
): Promise<boolean> {
  const { employeeId, agencyId } = actor(session)
  if (!(await isAllowed(session, 'answer-data-request', null))) return false
  const answered = await session.transaction.$executeRaw`
    UPDATE appraisal.data_request r
    SET state = 'answered', outcome = ${outcome}, answer = ${text}, answered_at = ${now}, answered_by_id = ${employeeId}
    FROM appraisal.role_held h
    WHERE r.id = ${id} AND r.agency_id = ${agencyId} AND r.state = 'open'
      AND h.employee_id = ${employeeId} AND h.role = 'administrator' AND ${isToAnswer}`
  return answered === 1
}

const OwedRow: z.ZodType<DataRequestOwed> = z.object({
  requestId: z.number(),
  number: z.string(),
  waitsFor: z.number(),
  zone: z.enum(zones),
  since: z.date(),
  dueAt: z.date(),
  overdue: z.number(),
})

function owed(session: Session, employee: number | null): Promise<DataRequestOwed[]> {
  return select(
    session,
    OwedRow,
    Prisma.sql`
      SELECT r.id AS "requestId", r.number, e.id AS "waitsFor", e.zone, r.opened_at AS since, r.due_at AS "dueAt",
        (count(*) FILTER (WHERE r.due_at < ${session.now}) OVER (PARTITION BY e.id))::int AS overdue
      FROM appraisal.data_request r
      JOIN appraisal.employee e ON e.agency_id = r.agency_id AND e.active
      JOIN appraisal.role_held h ON h.employee_id = e.id AND h.role = 'administrator'
      WHERE r.state = 'open' AND ${isToAnswer} AND ${only(Prisma.sql`e.id`, employee)}
        AND ${withinAgency(session, Prisma.sql`r.agency_id`)}
      ORDER BY since, r.id`,
  )
}

const UnreadRow: z.ZodType<DataAnswerUnread> = z.object({
  requestId: z.number(),
  number: z.string(),
  employeeId: z.number(),
  since: z.date(),
})

function unread(session: Session, employee: number | null): Promise<DataAnswerUnread[]> {
  return select(
    session,
    UnreadRow,
    Prisma.sql`
      SELECT r.id AS "requestId", r.number, r.employee_id AS "employeeId", r.answered_at AS since
      FROM appraisal.data_request r
      JOIN appraisal.employee e ON e.id = r.employee_id AND e.active
      WHERE r.kind = 'correction' AND r.state = 'answered' AND r.answer_read_at IS NULL
        AND ${only(Prisma.sql`r.employee_id`, employee)} AND ${withinAgency(session, Prisma.sql`r.agency_id`)}
      ORDER BY since, r.id`,
  )
}

async function readAnswer(session: Session, id: number, now: Date): Promise<void> {
  const read = await session.transaction.$executeRaw`
    UPDATE appraisal.data_request SET answer_read_at = coalesce(answer_read_at, ${now})
    WHERE id = ${id} AND employee_id = ${actor(session).employeeId} AND state = 'answered'`
  requireFound(read, 'read an answer')
}

async function restrictedSince(session: Session): Promise<Date | null> {
  const { employeeId } = actor(session)
  const found = await session.transaction.restriction.findUnique({ where: { employeeId } })
  return found?.since ?? null
}

async function restrict(session: Session, now: Date): Promise<void> {
  await session.transaction.$executeRaw`
    INSERT INTO assistant.restriction (employee_id, since) VALUES (${actor(session).employeeId}, ${now})
    ON CONFLICT DO NOTHING`
}
