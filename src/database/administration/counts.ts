import { z } from 'zod'
import type { PrismaClient } from '../generated/client.ts'

const Count = z.number().int()

/** How much there is of what, and nothing about anybody. */
const Counts = z.object({
  agencies: z.array(z.object({ code: z.string(), activeEmployees: Count, openPeriods: Count })),
  /** Live accounts by platform. */
  linked: z.object({ telegram: Count, slack: Count }),
  outbox: z.object({
    queued: Count,
    sending: Count,
    sent: Count,
    failed: Count,
    unreachable: Count,
    refused: Count,
    unknown: Count,
    withdrawn: Count,
  }),
  /** Files sent by people whose bytes were not fetched from their platform yet. */
  pendingFiles: Count,
  /** Requests of people about their data (UU 27/2022), and those of them past their 3 × 24 hours. */
  dataRequests: z.object({ open: Count, overdue: Count }),
})

export type Counts = z.output<typeof Counts>

export async function readCounts(prisma: PrismaClient, now: Date): Promise<Counts> {
  const [row] = await prisma.$queryRaw<unknown[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('code', a.code,
          'activeEmployees', (SELECT count(*) FROM appraisal.employee e WHERE e.agency_id = a.id AND e.active),
          'openPeriods', (SELECT count(*) FROM appraisal.period p WHERE p.agency_id = a.id AND p.state = 'open')
        ) ORDER BY a.code), '[]') FROM appraisal.agency a) AS agencies,
      (SELECT json_build_object(
          'telegram', count(*) FILTER (WHERE channel = 'telegram'),
          'slack', count(*) FILTER (WHERE channel = 'slack'))
        FROM assistant.account WHERE revoked_at IS NULL) AS linked,
      (SELECT json_object_agg(s.state, coalesce(c.rows, 0))
        FROM unnest(${Object.keys(Counts.shape.outbox.shape)}::text[]) AS s (state)
        LEFT JOIN (SELECT state, count(*) AS rows FROM assistant.outbox GROUP BY state) AS c USING (state)) AS outbox,
      (SELECT count(*)::int FROM assistant.stored_file WHERE state = 'pending') AS "pendingFiles",
      (SELECT json_build_object('open', count(*), 'overdue', count(*) FILTER (WHERE due_at < ${now}))
        FROM appraisal.data_request WHERE state = 'open') AS "dataRequests"`
  return Counts.parse(row)
}
