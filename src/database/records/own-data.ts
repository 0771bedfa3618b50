import { maskPhone } from '#appraisal/contact.ts'
import type { DataRequest } from '#appraisal/data-request.ts'
import { maskEmployeeNumber } from '#appraisal/employee-number.ts'
import type { OwnData } from '#appraisal/own-data.ts'
import { Prisma } from '#database/generated/client.ts'
import { OwnDataRow } from './own-data-row.ts'
import { requireRight } from './rights.ts'
import { actor, type Session, selectOne } from './session.ts'

/** Everything on record about the acting person, with his requests. Of others only names, and what they said to him. */
export async function ownData(session: Session, requests: readonly DataRequest[]): Promise<OwnData> {
  const { employeeId } = actor(session)
  await requireRight(session, 'export-own-data', employeeId)
  const { employee, ...further } = await selectOne(session, OwnDataRow, statement(employeeId))
  const { number, phone } = employee
  const masked = { number: maskEmployeeNumber(number), phone: phone && maskPhone(phone) }
  return { employee: { ...employee, ...masked }, ...further, requests }
}

/** The rows of a statement as a JSON list, in their order. */
function list(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT coalesce(json_agg(each), '[]') FROM (${rows}) AS each)`
}

function statement(me: number): Prisma.Sql {
  return Prisma.sql`
    SELECT ${employment(me)} AS employee, ${list(plans(me))} AS plans, ${list(reports(me))} AS reports,
      ${list(feedback(me))} AS feedback, ${list(evaluations(me))} AS evaluations, ${list(objections(me))} AS objections,
      ${list(announcements(me))} AS announcements, ${list(accounts(me))} AS accounts, ${list(consents(me))} AS consents`
}

const employment = (me: number) => Prisma.sql`
  (SELECT json_build_object('number', e.employee_number, 'name', e.name, 'position', e.position, 'unit', u.name,
      'agency', a.name, 'appraiser', s.name, 'status', e.status, 'zone', e.zone, 'email', e.email, 'phone', e.phone,
      'roles', ARRAY(SELECT h.role FROM appraisal.role_held h WHERE h.employee_id = e.id ORDER BY h.role))
    FROM appraisal.employee e
    JOIN appraisal.agency a ON a.id = e.agency_id
    JOIN appraisal.unit u ON u.id = e.unit_id
    LEFT JOIN appraisal.employee s ON s.id = e.appraiser_id
    WHERE e.id = ${me})`

const plans = (me: number) => Prisma.sql`
  SELECT p.year, p.state, p.revision, s.name AS appraiser, p.submitted_at AS "submittedAt",
    p.decided_at AS "decidedAt", p.return_reason AS "returnReason", ${list(Prisma.sql`
      SELECT w.title, w.kind, w.indicator, w.aspect, w.target, w.unit_of_measure AS "unitOfMeasure"
      FROM appraisal.work_result w WHERE w.plan_id = p.id ORDER BY w.position`)} AS results
  FROM appraisal.plan p JOIN appraisal.employee s ON s.id = p.appraiser_id
  WHERE p.employee_id = ${me} ORDER BY p.year`

const reports = (me: number) => Prisma.sql`
  SELECT t.year, t.month, r.state, r.revision, r.submitted_at AS "submittedAt", r.return_reason AS "returnReason",
    ${list(Prisma.sql`
      SELECT w.title, n.realization, w.unit_of_measure AS "unitOfMeasure", n.achievement, n.obstacle,
        ARRAY(SELECT coalesce(v.url, f.name) FROM appraisal.evidence v
          LEFT JOIN assistant.stored_file f ON f.id = v.file_id
          WHERE v.entry_id = n.id ORDER BY v.position) AS evidence
      FROM appraisal.progress_entry n JOIN appraisal.work_result w ON w.id = n.work_result_id
      WHERE n.report_id = r.id ORDER BY w.position`)} AS entries
  FROM appraisal.progress_report r JOIN appraisal.period t ON t.id = r.period_id
  WHERE r.employee_id = ${me} ORDER BY t.year, t.month`

const feedback = (me: number) => Prisma.sql`
  SELECT a.name AS author, f.text, f.given_at AS "givenAt", f.read_at AS "readAt"
  FROM appraisal.feedback f JOIN appraisal.employee a ON a.id = f.author_id
  WHERE f.employee_id = ${me} ORDER BY f.given_at, f.id`

const evaluations = (me: number) => Prisma.sql`
  SELECT t.year, t.month, s.name AS appraiser, v.result_rating AS "resultRating", v.result_reason AS "resultReason",
    v.behavior_rating AS "behaviorRating", v.behavior_reason AS "behaviorReason", v.predicate, v.revision,
    v.published_at AS "publishedAt", v.received_at AS "receivedAt", v.response, v.response_note AS "responseNote",
    ${list(Prisma.sql`
      SELECT b.value, b.rating FROM appraisal.behavior_score b WHERE b.evaluation_id = v.id`)} AS "behaviorScores"
  FROM appraisal.evaluation v
  JOIN appraisal.period t ON t.id = v.period_id
  JOIN appraisal.employee s ON s.id = coalesce(v.acted_by_id, v.appraiser_id)
  WHERE v.employee_id = ${me} ORDER BY t.year, t.month`

const objections = (me: number) => Prisma.sql`
  SELECT t.year, t.month, o.number, o.state, o.filed_at AS "filedAt", o.late, o.reason,
    o.employee_explanation AS explanation, CASE WHEN o.state = 'decided' THEN json_build_object(
      'decision', o.decision, 'reason', o.decision_reason, 'decidedAt', o.decided_at) END AS ruling
  FROM appraisal.objection o
  JOIN appraisal.evaluation v ON v.id = o.evaluation_id
  JOIN appraisal.period t ON t.id = v.period_id
  WHERE o.employee_id = ${me} ORDER BY o.filed_at`

const announcements = (me: number) => Prisma.sql`
  SELECT n.text, n.announced_at AS "announcedAt", c.read_at AS "readAt"
  FROM appraisal.announcement_receipt c JOIN appraisal.announcement n ON n.id = c.announcement_id
  WHERE c.employee_id = ${me} ORDER BY n.announced_at, n.id`

const accounts = (me: number) => Prisma.sql`
  SELECT channel, address, linked_at AS "linkedAt", revoked_at AS "revokedAt"
  FROM assistant.account WHERE employee_id = ${me} ORDER BY id`

const consents = (me: number) => Prisma.sql`
  SELECT channel, version, at, withdrawn_at AS "withdrawnAt"
  FROM assistant.consent WHERE employee_id = ${me} ORDER BY id`
