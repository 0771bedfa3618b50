import { z } from 'zod'
import type { ProgressOwed, ProgressRecords, ProgressReport } from '#appraisal/progress.ts'
import { Prisma } from '#database/generated/client.ts'
import { Day } from './day.ts'
import { createReads } from './reads.ts'
import { isAllowed } from './rights.ts'
import { only, type Session, select, selectFirst, withinAgency } from './session.ts'
import { submitReport } from './submitted-report.ts'

export function progressRecords(session: Session): ProgressRecords {
  const reads = createReads(session)
  const shown = async (condition: Prisma.Sql) =>
    reads.one('progress_report', await report(session, condition))
  return {
    report: (id) => shown(Prisma.sql`r.id = ${id}`),
    reportOf: (employeeId, periodId) =>
      shown(Prisma.sql`r.employee_id = ${employeeId} AND r.period_id = ${periodId}`),
    submitReport: (draft) => submitReport(session, draft),
    returnReport: (request) => returnReport(session, request),
    progressOwed: (employee) => progressOwed(session, employee),
  }
}

const EvidenceRow = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string() }),
  z.object({
    kind: z.literal('file'),
    fileId: z.string(),
    name: z.string(),
    mime: z.string(),
    size: z.number(),
  }),
])

const ReportRow: z.ZodType<ProgressReport> = z.object({
  id: z.number(),
  employeeId: z.number(),
  periodId: z.number(),
  state: z.enum(['submitted', 'returned', 'evaluated']),
  revision: z.number(),
  submittedAt: z.date(),
  returnReason: z.string().nullable(),
  entries: z.array(
    z.object({
      workResultId: z.number(),
      realization: z.number(),
      achievement: z.number(),
      obstacle: z.string().nullable(),
      evidence: z.array(EvidenceRow),
    }),
  ),
})

/** A file that was given up or refused is no evidence; whoever sent it has been told. */
const evidenceOfEntry = Prisma.sql`
  SELECT coalesce(json_agg(json_build_object('kind', v.kind, 'url', v.url, 'fileId', v.file_id, 'name', f.name,
    'mime', f.mime, 'size', f.size) ORDER BY v.position), '[]')
  FROM appraisal.evidence v
  LEFT JOIN assistant.stored_file f ON f.id = v.file_id
  WHERE v.entry_id = n.id AND (v.kind = 'link' OR f.state <> 'failed')`

const entriesOfReport = Prisma.sql`
  SELECT coalesce(json_agg(json_build_object('workResultId', n.work_result_id, 'realization', n.realization,
    'achievement', n.achievement, 'obstacle', n.obstacle, 'evidence', (${evidenceOfEntry}))
    ORDER BY w.position), '[]')
  FROM appraisal.progress_entry n
  JOIN appraisal.work_result w ON w.id = n.work_result_id
  WHERE n.report_id = r.id`

function report(session: Session, condition: Prisma.Sql): Promise<ProgressReport | null> {
  return selectFirst(
    session,
    ReportRow,
    Prisma.sql`
      SELECT r.id, r.employee_id AS "employeeId", r.period_id AS "periodId", r.state, r.revision,
        r.submitted_at AS "submittedAt", r.return_reason AS "returnReason", (${entriesOfReport}) AS entries
      FROM appraisal.progress_report r
      JOIN appraisal.employee e ON e.id = r.employee_id
      WHERE ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${condition}`,
  )
}

async function returnReport(
  session: Session,
  { reportId, revision, reason, now }: Parameters<ProgressRecords['returnReport']>[0],
): Promise<boolean> {
  if (!(await isAllowed(session, 'return-report', reportId))) return false
  const returned = await session.transaction.$executeRaw`
    UPDATE appraisal.progress_report r SET state = 'returned', return_reason = ${reason}, returned_at = ${now}
    FROM appraisal.period t
    WHERE r.id = ${reportId} AND r.revision = ${revision} AND r.state = 'submitted'
      AND t.id = r.period_id AND t.state = 'open'`
  return returned === 1
}

const OwedRow: z.ZodType<ProgressOwed> = z.object({
  employeeId: z.number(),
  periodId: z.number(),
  since: z.date(),
  due: Day,
  returned: z.object({ revision: z.number(), reason: z.string() }).nullable(),
})

/** Only the reports of open periods are looked at, however many years of them there are. */
function progressOwed(session: Session, employee: number | null): Promise<ProgressOwed[]> {
  return select(
    session,
    OwedRow,
    Prisma.sql`
      SELECT e.id AS "employeeId", t.id AS "periodId", greatest(t.opened_at, p.decided_at, r.returned_at) AS since,
        t.progress_due_on AS due, CASE r.state WHEN 'returned' THEN
          json_build_object('revision', r.revision, 'reason', r.return_reason) END AS returned
      FROM appraisal.period t
      JOIN appraisal.employee e ON e.agency_id = t.agency_id
      JOIN appraisal.plan p ON p.employee_id = e.id AND p.year = t.year AND p.state = 'approved'
      LEFT JOIN (appraisal.progress_report r
        JOIN appraisal.period o ON o.id = r.period_id AND o.state = 'open')
        ON r.employee_id = e.id AND r.period_id = t.id
      WHERE t.state = 'open' AND e.active AND (r.id IS NULL OR r.state = 'returned')
        AND NOT EXISTS (SELECT FROM appraisal.evaluation v WHERE v.employee_id = e.id AND v.period_id = t.id)
        AND ${withinAgency(session, Prisma.sql`e.agency_id`)} AND ${only(Prisma.sql`e.id`, employee)}
      ORDER BY t.starts_on, e.id`,
  )
}
