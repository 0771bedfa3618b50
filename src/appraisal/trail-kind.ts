import type { TrailEntry, TrailOperation } from './trail.ts'

/** What a line of the trail means to whom it is about. */
export type TrailKind =
  | 'employment-recorded'
  | 'employment-changed'
  | 'employment-removed'
  | 'role-given'
  | 'role-taken'
  | 'delegation-changed'
  | 'plan-submitted'
  | 'plan-approved'
  | 'plan-returned'
  | 'plan-handed-over'
  | 'plan-removed'
  | 'progress-sent'
  | 'progress-returned'
  | 'progress-removed'
  | 'progress-seen'
  | 'feedback-given'
  | 'feedback-read'
  | 'feedback-changed'
  | 'feedback-seen'
  | 'evaluation-published'
  | 'evaluation-changed'
  | 'result-received'
  | 'result-answered'
  | 'result-seen'
  | 'objection-filed'
  | 'objection-explained'
  | 'objection-decided'
  | 'objection-changed'
  | 'objection-seen'
  | 'ruling-read'
  | 'announcement-read'
  | 'account-linked'
  | 'account-revoked'
  | 'account-proved'
  | 'account-reach'
  | 'consent-given'
  | 'consent-withdrawn'
  | 'data-request-opened'
  | 'data-request-answered'
  | 'data-request-changed'
  | 'data-request-seen'
  | 'trail-seen'
  | 'agency-changed'
  | 'other-changed'
  | 'other-seen'

type Change = Pick<TrailEntry, 'changed' | 'state'>
type Meaning = TrailKind | ((change: Change) => TrailKind)

/** What changes of rows mean, by table; what concerns nobody alone is the agency's. */
const changes: Readonly<Record<string, Readonly<Record<'insert' | 'update' | 'delete', Meaning>>>> = {
  agency: always('agency-changed'),
  unit: always('agency-changed'),
  period: always('agency-changed'),
  announcement: always('agency-changed'),
  announcement_receipt: always('announcement-read'),
  employee: { insert: 'employment-recorded', update: 'employment-changed', delete: 'employment-removed' },
  role_held: { insert: 'role-given', update: 'role-given', delete: 'role-taken' },
  delegation: always('delegation-changed'),
  plan: { insert: 'plan-submitted', update: planChange, delete: 'plan-removed' },
  work_result: always('plan-submitted'),
  progress_report: { insert: 'progress-sent', update: reportChange, delete: 'progress-removed' },
  progress_entry: always('progress-sent'),
  evidence: always('progress-sent'),
  feedback: { insert: 'feedback-given', update: feedbackChange, delete: 'feedback-changed' },
  evaluation: { insert: 'evaluation-published', update: evaluationChange, delete: 'evaluation-changed' },
  behavior_score: {
    insert: 'evaluation-published',
    update: 'evaluation-changed',
    delete: 'evaluation-changed',
  },
  objection: { insert: 'objection-filed', update: objectionChange, delete: 'objection-changed' },
  account: { insert: 'account-linked', update: accountChange, delete: 'account-revoked' },
  data_request: {
    insert: 'data-request-opened',
    update: dataRequestChange,
    delete: 'data-request-changed',
  },
  consent: { insert: 'consent-given', update: 'consent-withdrawn', delete: 'consent-withdrawn' },
}

const reads: Readonly<Record<string, TrailKind>> = {
  progress_report: 'progress-seen',
  feedback: 'feedback-seen',
  evaluation: 'result-seen',
  objection: 'objection-seen',
  data_request: 'data-request-seen',
  audit_entry: 'trail-seen',
}

/** What a line means; of a table not known here only whether it was changed or seen. */
export function trailKind({
  table,
  operation,
  ...change
}: Change & { table: string; operation: TrailOperation }): TrailKind {
  if (operation === 'read') return reads[table] ?? 'other-seen'
  const meaning = changes[table]?.[operation] ?? 'other-changed'
  return typeof meaning === 'function' ? meaning(change) : meaning
}

function always(kind: TrailKind) {
  return { insert: kind, update: kind, delete: kind }
}

function planChange({ changed, state }: Change): TrailKind {
  if (state === 'approved' && changed.includes('state')) return 'plan-approved'
  if (state === 'returned' && changed.includes('state')) return 'plan-returned'
  return changed.includes('revision') ? 'plan-submitted' : 'plan-handed-over'
}

/** A report is marked as evaluated by the publication itself. */
function reportChange({ state }: Change): TrailKind {
  if (state === 'evaluated') return 'evaluation-published'
  return state === 'returned' ? 'progress-returned' : 'progress-sent'
}

function feedbackChange({ changed }: Change): TrailKind {
  return changed.includes('read_at') ? 'feedback-read' : 'feedback-changed'
}

function evaluationChange({ changed }: Change): TrailKind {
  if (changed.includes('response')) return 'result-answered'
  return changed.includes('received_at') ? 'result-received' : 'evaluation-changed'
}

function objectionChange({ changed }: Change): TrailKind {
  if (changed.includes('decision')) return 'objection-decided'
  if (changed.includes('ruling_read_at')) return 'ruling-read'
  return changed.some((name) => name.endsWith('_explanation')) ? 'objection-explained' : 'objection-changed'
}

function accountChange({ changed }: Change): TrailKind {
  if (changed.includes('revoked_at')) return 'account-revoked'
  return changed.includes('proved_until') ? 'account-proved' : 'account-reach'
}

function dataRequestChange({ changed }: Change): TrailKind {
  return changed.includes('outcome') ? 'data-request-answered' : 'data-request-changed'
}
