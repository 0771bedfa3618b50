import { z } from 'zod'
import type { Stage } from './stage.ts'

/** A line of the trail with those who have to do with whom it is about, as the roster has it. */
const Line = z.object({
  id: z.string(),
  table: z.string(),
  operation: z.enum(['insert', 'update', 'delete', 'read']),
  actor: z.number().nullable(),
  subject: z.number().nullable(),
  appraiser: z.number().nullable(),
  superior: z.number().nullable(),
  offices: z.array(z.string()),
  sameAgency: z.boolean(),
  changed: z.array(z.string()),
  state: z.string().nullable(),
})
type Line = z.infer<typeof Line>

type Rule = (line: Line) => boolean

const himself: Rule = ({ actor, subject }) => actor !== null && actor === subject
const appraiser: Rule = ({ actor, appraiser: id, subject }) =>
  actor !== null && actor === id && actor !== subject
const superior: Rule = ({ actor, superior: id }) => actor !== null && actor === id
const administrator: Rule = ({ offices }) => offices.includes('administrator')
const program: Rule = ({ actor }) => actor === null
const nobody: Rule = () => false
const any =
  (...rules: Rule[]): Rule =>
  (line) =>
    rules.some((rule) => rule(line))
const changing =
  (columns: readonly string[], rule: Rule): Rule =>
  (line) =>
    line.changed.every((column) => columns.includes(column)) && rule(line)

const roster = { insert: administrator, update: administrator, delete: administrator }
const never = { insert: nobody, update: nobody, delete: nobody }

/** Who may write what, by table, written down apart from the program's own table of rights (PP 30/2019). */
const rules: Readonly<Record<string, Readonly<Record<'insert' | 'update' | 'delete', Rule>>>> = {
  agency: roster,
  unit: roster,
  employee: roster,
  role_held: never,
  delegation: roster,
  period: { ...never, insert: administrator, update: administrator },
  plan: { ...never, insert: any(himself, appraiser), update: any(himself, appraiser) },
  work_result: {
    insert: any(himself, appraiser),
    update: any(himself, appraiser),
    delete: any(himself, appraiser),
  },
  progress_report: {
    ...never,
    insert: himself,
    update: (line) => (line.state === 'submitted' ? himself(line) : appraiser(line)),
  },
  progress_entry: { insert: himself, update: himself, delete: himself },
  evidence: { insert: himself, update: himself, delete: himself },
  feedback: { ...never, insert: appraiser, update: changing(['read_at'], himself) },
  evaluation: {
    ...never,
    insert: appraiser,
    update: any(changing(['received_at', 'response', 'response_note', 'responded_at'], himself), superior),
  },
  behavior_score: { insert: appraiser, update: superior, delete: superior },
  objection: {
    ...never,
    insert: himself,
    update: any(
      changing(['employee_explanation', 'ruling_read_at', 'state'], himself),
      changing(['appraiser_explanation', 'state'], appraiser),
      superior,
    ),
  },
  announcement: {
    ...never,
    insert: administrator,
    update: any(administrator, changing(['expanded_at'], program)),
  },
  announcement_receipt: {
    ...never,
    insert: any(program, administrator),
    update: changing(['read_at'], himself),
  },
  account: { ...never, insert: any(program, himself), update: any(program, himself, administrator) },
  data_request: { ...never, insert: himself, update: any(himself, administrator) },
  consent: { ...never, insert: any(program, himself), update: any(program, himself, administrator) },
}

const reader = any(appraiser, superior, administrator, ({ offices }) => offices.includes('auditor'))

/** Lines written after `from` by somebody who may not do that, or about another agency than his own. */
export async function wrongLines({ database }: Stage, from: string): Promise<readonly Line[]> {
  const { rows } = await database.pool.query(
    `SELECT t.id::text, t.table_name AS table, t.operation, t.actor_id AS actor, t.subject_id AS subject,
       s.appraiser_id AS appraiser, b.appraiser_id AS superior, coalesce(t.after ->> 'state', t.before ->> 'state') AS state,
       ARRAY(SELECT role FROM appraisal.role_held h WHERE h.employee_id = t.actor_id) AS offices,
       t.actor_id IS NULL OR t.agency_id IS NULL OR t.agency_id = a.agency_id AS "sameAgency",
       ARRAY(SELECT n.key FROM jsonb_each(t.after) n
         WHERE t.operation = 'update' AND n.value IS DISTINCT FROM t.before -> n.key) AS changed
     FROM appraisal.audit_entry t
     LEFT JOIN appraisal.employee a ON a.id = t.actor_id
     LEFT JOIN appraisal.employee s ON s.id = t.subject_id
     LEFT JOIN appraisal.employee b ON b.id = s.appraiser_id
     WHERE t.id > $1 ORDER BY t.id`,
    [from],
  )
  return z
    .array(Line)
    .parse(rows)
    .filter((line) => !isRight(line))
}

function isRight(line: Line): boolean {
  if (!line.sameAgency) return false
  const rule = line.operation === 'read' ? reader : rules[line.table]?.[line.operation]
  return rule?.(line) ?? false
}
