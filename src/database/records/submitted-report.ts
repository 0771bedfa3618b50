import { z } from 'zod'
import type { ProgressRecords } from '#appraisal/progress.ts'
import { Prisma } from '#database/generated/client.ts'
import { isAllowed } from './rights.ts'
import { actor, NotAllowed, type Session, selectFirst, withinAgency } from './session.ts'

type Draft = Parameters<ProgressRecords['submitReport']>[0]

const Submitted = z.object({ reportId: z.number(), revision: z.number(), entries: z.number() })

/** Writes a report with its entries and their evidence in one statement: everyone does this every month. */
export async function submitReport(
  session: Session,
  draft: Draft,
): ReturnType<ProgressRecords['submitReport']> {
  if (actor(session).employeeId !== draft.employeeId) throw new NotAllowed("report another's progress")
  if (!(await isAllowed(session, 'report-progress', draft))) return null
  const submitted = await selectFirst(
    session,
    Submitted,
    Prisma.sql`
      WITH report AS (${upsertReport(session, draft)}),
        listed AS (${listedEntries(draft)}),
        entry AS (${upsertEntries}),
        attached AS (${upsertEvidence}),
        detached AS (${deleteOtherEvidence}),
        dropped AS (${deleteOtherEntries})
      SELECT id AS "reportId", revision, (SELECT count(*)::int FROM entry) AS entries FROM report`,
  )
  if (!submitted) return null
  const { entries, ...recorded } = submitted
  if (entries === draft.entries.length) return recorded
  throw new RangeError(`report ${recorded.reportId} has entries that are not of the approved plan`)
}

function upsertReport(session: Session, { employeeId, periodId, now }: Draft): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO appraisal.progress_report AS r (employee_id, period_id, state, submitted_at)
    SELECT e.id, t.id, 'submitted', ${now}
    FROM appraisal.employee e
    JOIN appraisal.period t ON t.agency_id = e.agency_id
    WHERE e.id = ${employeeId} AND t.id = ${periodId} AND t.state = 'open'
      AND ${withinAgency(session, Prisma.sql`e.agency_id`)}
      AND NOT EXISTS (SELECT FROM appraisal.evaluation v WHERE v.employee_id = e.id AND v.period_id = t.id)
    ON CONFLICT (employee_id, period_id) DO UPDATE SET state = 'submitted', revision = r.revision + 1,
      submitted_at = excluded.submitted_at, return_reason = NULL, returned_at = NULL
    WHERE r.state <> 'evaluated'
    RETURNING r.*`
}

/** The entries whose work results are of the approved plan for that employee and year. */
function listedEntries({ entries }: Draft): Prisma.Sql {
  return Prisma.sql`
    SELECT l.* FROM jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      AS l ("workResultId" int, realization numeric, achievement numeric, obstacle text, evidence jsonb)
    JOIN appraisal.work_result w ON w.id = l."workResultId"
    JOIN appraisal.plan p ON p.id = w.plan_id AND p.state = 'approved'
    JOIN report ON report.employee_id = p.employee_id
    JOIN appraisal.period t ON t.id = report.period_id AND t.year = p.year`
}

const upsertEntries = Prisma.sql`
  INSERT INTO appraisal.progress_entry (report_id, work_result_id, realization, achievement, obstacle)
  SELECT report.id, l."workResultId", l.realization, l.achievement, l.obstacle FROM report, listed l
  ON CONFLICT (report_id, work_result_id) DO UPDATE SET
    realization = excluded.realization, achievement = excluded.achievement, obstacle = excluded.obstacle
  RETURNING id, work_result_id`

const upsertEvidence = Prisma.sql`
  INSERT INTO appraisal.evidence (entry_id, position, kind, url, file_id)
  SELECT entry.id, given.position, given.piece ->> 'kind', given.piece ->> 'url', (given.piece ->> 'fileId')::uuid
  FROM entry
  JOIN listed l ON l."workResultId" = entry.work_result_id
  CROSS JOIN jsonb_array_elements(l.evidence) WITH ORDINALITY AS given (piece, position)
  ON CONFLICT (entry_id, position) DO UPDATE SET
    kind = excluded.kind, url = excluded.url, file_id = excluded.file_id
  RETURNING id`

const deleteOtherEvidence = Prisma.sql`
  DELETE FROM appraisal.evidence v USING appraisal.progress_entry n, report
  WHERE n.report_id = report.id AND v.entry_id = n.id AND v.id NOT IN (SELECT id FROM attached)`

const deleteOtherEntries = Prisma.sql`
  DELETE FROM appraisal.progress_entry n USING report
  WHERE n.report_id = report.id AND n.id NOT IN (SELECT id FROM entry)`
