import { Temporal } from 'temporal-polyfill'
import type { OwnData, OwnEvaluation, OwnObjection, OwnPlan, OwnReport } from '#appraisal/own-data.ts'
import { type Line, line } from '#texts/line.ts'
import { requestLine } from './data-request-line.ts'

/** A part of the printed copy of somebody's data. */
export interface DataSection {
  heading: Line
  entries: readonly Line[]
}

/** Somebody's data in the words and order in which they are printed. */
export function ownDataSections(data: OwnData): readonly DataSection[] {
  return [
    { heading: line('export-employment'), entries: [employmentLine(data)] },
    { heading: line('export-plans'), entries: data.plans.map(planLine) },
    { heading: line('export-reports'), entries: data.reports.map(reportLine) },
    { heading: line('export-evaluations'), entries: data.evaluations.map(evaluationLine) },
    { heading: line('export-feedback'), entries: data.feedback.map(feedbackLine) },
    { heading: line('export-objections'), entries: data.objections.map(objectionLine) },
    { heading: line('export-announcements'), entries: data.announcements.map(announcementLine) },
    { heading: line('export-accounts'), entries: data.accounts.map(accountLine) },
    { heading: line('export-consents'), entries: data.consents.map(consentLine) },
    { heading: line('export-requests'), entries: data.requests.map(requestLine) },
  ]
}

const nothing = '—'

function employmentLine({ employee }: OwnData): Line {
  const { appraiser, email, phone, roles, status, ...rest } = employee
  return line('export-employee', {
    ...rest,
    status: status.toUpperCase(),
    appraiser: appraiser ?? nothing,
    email: email ?? nothing,
    phone: phone ?? nothing,
    roles: roles.length === 0 ? nothing : roles.map((role) => line('export-role', { role })),
  })
}

function planLine({ year, state, revision, appraiser, submittedAt, returnReason, results }: OwnPlan): Line {
  return line('export-plan', {
    ...{ year: String(year), state, revision, appraiser, submittedAt },
    returnReason: returnReason ?? nothing,
    results: results.map(({ aspect, ...result }) =>
      line('export-result', { ...result, aspect: line(`aspect-${aspect}`) }),
    ),
  })
}

function reportLine({ state, revision, submittedAt, returnReason, entries, ...month }: OwnReport): Line {
  return line('export-report', {
    ...{ month: firstOf(month), state, revision, submittedAt },
    returnReason: returnReason ?? nothing,
    entries: entries.map(({ obstacle, evidence, ...entry }) =>
      line('export-entry', {
        ...entry,
        obstacle: obstacle ?? nothing,
        evidence: evidence.length === 0 ? nothing : evidence.join('; '),
      }),
    ),
  })
}

function evaluationLine(evaluation: OwnEvaluation): Line {
  const { appraiser, predicate, resultRating, behaviorRating, behaviorScores, publishedAt } = evaluation
  return line('export-evaluation', {
    ...{ month: firstOf(evaluation), appraiser, publishedAt },
    predicate: line(`predicate-${predicate}`),
    result: line(`rating-${resultRating}`),
    resultReason: evaluation.resultReason ?? nothing,
    behavior: line(`rating-${behaviorRating}`),
    behaviorReason: evaluation.behaviorReason ?? nothing,
    values: behaviorScores.map(({ value, rating }) =>
      line('evaluate-value', { value: line(`behavior-${value}`), rating: line(`rating-${rating}`) }),
    ),
    response: line('export-response', { response: evaluation.response ?? 'none' }),
    note: evaluation.responseNote ?? nothing,
  })
}

function feedbackLine({ author, text, givenAt }: OwnData['feedback'][number]): Line {
  return line('feedback-shown', { author, text, at: givenAt })
}

function objectionLine({ number, filedAt, reason, explanation, ruling, ...month }: OwnObjection): Line {
  return line('export-objection', {
    ...{ number, month: firstOf(month), filedAt, reason },
    explanation: explanation ?? nothing,
    decision: ruling ? line(`decision-${ruling.decision}`) : nothing,
    decisionReason: ruling?.reason ?? nothing,
  })
}

function announcementLine({ text, announcedAt, readAt }: OwnData['announcements'][number]): Line {
  return line('export-announcement', { text, at: announcedAt, read: moment(readAt) })
}

function accountLine({ channel, address, linkedAt, revokedAt }: OwnData['accounts'][number]): Line {
  return line('export-account', { channel, address, at: linkedAt, revoked: moment(revokedAt) })
}

function consentLine({ channel, version, at, withdrawnAt }: OwnData['consents'][number]): Line {
  return line('export-consent', { channel, version, at, withdrawn: moment(withdrawnAt) })
}

function moment(at: Date | null): Line | string {
  return at ? line('value-moment', { value: at }) : nothing
}

function firstOf({ year, month }: { year: number; month: number }): Temporal.PlainDate {
  return new Temporal.PlainDate(year, month, 1)
}
