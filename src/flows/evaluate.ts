import { z } from 'zod'
import { type BehaviorValue, behaviorValues } from '#appraisal/behavior.ts'
import { ratingsProblems } from '#appraisal/evaluation.ts'
import { predicateOf } from '#appraisal/predicate.ts'
import { type Rating, ratings } from '#appraisal/rating.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { form, optional, required } from '#conversation/form.ts'
import { type Line, line } from '#texts/line.ts'
import { progressLines } from './progress-lines.ts'

const rating = z.enum(ratings)
const Scores = z.object({
  resultRating: rating,
  resultReason: z.string().nullable(),
  behaviorRating: rating,
  behaviorReason: z.string().nullable(),
  values: z.record(z.enum(behaviorValues), rating),
})
type Scores = z.infer<typeof Scores>

const Data = z.object({
  reportId: z.number(),
  revision: z.number(),
  employeeId: z.number(),
  name: z.string(),
  files: z.array(z.object({ fileId: z.string(), name: z.string(), mime: z.string(), size: z.number() })),
  scores: Scores.nullable(),
})
type Data = z.infer<typeof Data>
type Step = 'look' | 'complete' | 'feedback' | 'score' | 'publish'

/**
 * `/nilai`: the appraiser sees progress and evidence beside each work result, asks for completion, gives feedback, and
 * rates results and behaviour. The predicate follows by the matrix (PermenPANRB 6/2022); nothing is shown to the
 * employee before it is published.
 */
export const evaluate = defineFlow<Data, Step>({
  name: 'evaluate',
  version: 1,
  command: 'nilai',
  title: 'evaluate-title',
  phrases: 'evaluate-phrases',
  data: Data,
  open: async (context, about) => {
    const owed = await context.records.evaluationsOwed(context.me.id)
    const chosen =
      owed.find((each) => String(each.reportId) === about) ?? (about === '' ? owed[0] : undefined)
    if (!chosen) return end(line(about === '' ? 'evaluate-none' : 'evaluate-gone'))
    const { reportId, revision, employeeId, employeeName: name } = chosen
    const report = await context.records.report(reportId)
    const files = (report?.entries ?? []).flatMap((entry) =>
      entry.evidence.filter((each) => each.kind === 'file'),
    )
    return {
      begin: {
        reportId,
        revision,
        employeeId,
        name,
        files: files.map(({ kind: _, ...file }) => file),
        scores: null,
      },
    }
  },
  first: 'look',
  steps: {
    look: question<Data, Step, string>({
      answer: (data) => choice(lookChoices(data)),
      ask: async ({ data, records }) => ({
        lines: [
          line('evaluate-head', { name: data.name }),
          ...(await progressLines(records, data.reportId)),
          line('evaluate-ask'),
        ],
        protect: true,
      }),
      take: ({ value, data }) => {
        if (value === 'score') return go('score')
        if (value === 'complete') return go('complete')
        if (value === 'feedback') return go('feedback')
        return go('look', { attach: data.files })
      },
    }),
    complete: question<Data, Step, string>({
      answer: text({ min: 10, max: 1000 }),
      ask: ({ data }) => ({ lines: [line('evaluate-complete-ask', { name: data.name })] }),
      take: async ({ value, data, records, now }) => {
        const { reportId, revision } = data
        const returned = await records.returnReport({ reportId, revision, reason: value, now })
        if (!returned) return end(line('evaluate-gone'))
        return end(line('evaluate-complete-done', { name: data.name }), { concerns: [data.employeeId] })
      },
    }),
    feedback: question<Data, Step, string>({
      answer: text({ min: 10, max: 2000 }),
      ask: ({ data }) => ({ lines: [line('feedback-ask', { name: data.name })] }),
      take: async ({ value, data, records, now }) => {
        const report = await records.report(data.reportId)
        await records.giveFeedback({
          employeeId: data.employeeId,
          periodId: report?.periodId ?? null,
          text: value,
          now,
        })
        return go('look', { say: [line('feedback-given', { name: data.name })], concerns: [data.employeeId] })
      },
    }),
    score: form<Data, Step, ReturnType<typeof fields>>({
      title: line('evaluate-form-title'),
      intro: ({ data }) => [line('evaluate-form-intro', { name: data.name })],
      fields,
      initial: ({ scores }) => (scores ? { ...scores, ...scores.values } : {}),
      check: (given) => problems(scoresOf(given)),
      take: ({ data, values }) => go('publish', { data: { ...data, scores: scoresOf(values) } }),
    }),
    publish: question<Data, Step, 'publish' | 'change'>({
      answer: choice<'publish' | 'change'>([
        { value: 'publish', label: line('evaluate-publish'), style: 'primary' },
        { value: 'change', label: line('evaluate-change'), opensForm: true },
      ]),
      ask: ({ data }) => ({ lines: data.scores ? [preview(data.name, data.scores)] : [], protect: true }),
      take: (context) => (context.value === 'change' ? go('score') : publish(context, context.data)),
    }),
  },
  duty: {
    as: 'superior',
    owed: async (records, employee) =>
      (await records.evaluationsOwed(employee)).map((owed) => ({
        employeeId: owed.appraiserId,
        about: String(owed.reportId),
        key: `${owed.reportId}-${owed.revision}`,
        since: owed.since,
        due: owed.due,
        card: line('evaluate-card', { name: owed.employeeName, revision: owed.revision, due: owed.due }),
        button: line('evaluate-button'),
      })),
  },
})

function lookChoices({ files }: Data) {
  return [
    { value: 'score', label: line('evaluate-score'), style: 'primary' as const, opensForm: true },
    { value: 'complete', label: line('evaluate-complete') },
    { value: 'feedback', label: line('evaluate-feedback') },
    ...(files.length > 0 ? [{ value: 'files', label: line('evaluate-files', { count: files.length }) }] : []),
  ]
}

function fields() {
  const rated = (label: Line, ask: Line) =>
    required(choice<Rating>(ratings.map((value) => ({ value, label: line(`rating-${value}`) }))), label, ask)
  const values = behaviorValues.map((value) => [
    value,
    rated(
      line(`behavior-${value}`),
      line('evaluate-ask-value', { guides: [1, 2, 3].map((n) => guide(value, n)) }),
    ),
  ])
  return {
    resultRating: rated(line('evaluate-result'), line('evaluate-ask-result')),
    resultReason: optional(
      text({ min: 10, max: 1000 }),
      line('evaluate-result-reason'),
      line('evaluate-ask-result-reason'),
    ),
    ...(Object.fromEntries(values) as Record<BehaviorValue, ReturnType<typeof rated>>), // one for each value
    behaviorRating: rated(line('evaluate-behavior'), line('evaluate-ask-behavior')),
    behaviorReason: optional(
      text({ min: 10, max: 1000 }),
      line('evaluate-behavior-reason'),
      line('evaluate-ask-behavior-reason'),
    ),
  }
}

function guide(value: BehaviorValue, number: number): Line {
  return line('criteria-guide', { guide: line(`behavior-${value}-guide-${number as 1 | 2 | 3}`) })
}

type Given = Record<BehaviorValue | 'resultRating' | 'behaviorRating', Rating> &
  Record<'resultReason' | 'behaviorReason', string | null>

function scoresOf({ resultRating, resultReason, behaviorRating, behaviorReason, ...values }: Given): Scores {
  return { resultRating, resultReason, behaviorRating, behaviorReason, values }
}

function behaviorScores({ values }: Scores) {
  return behaviorValues.map((value) => ({ value, rating: values[value] }))
}

function problems(scores: Scores): Record<string, Line> {
  const found = ratingsProblems(scores, behaviorScores(scores))
  return Object.fromEntries(found.map(({ field, problem }) => [field, line(`evaluate-problem-${problem}`)]))
}

function preview(name: string, scores: Scores): Line {
  const { resultRating, behaviorRating, resultReason, behaviorReason } = scores
  return line('evaluate-preview', {
    name,
    result: line(`rating-${resultRating}`),
    resultReason: resultReason ?? '—',
    behavior: line(`rating-${behaviorRating}`),
    behaviorReason: behaviorReason ?? '—',
    values: behaviorValues.map((value) =>
      line('evaluate-value', {
        value: line(`behavior-${value}`),
        rating: line(`rating-${scores.values[value]}`),
      }),
    ),
    predicate: line(`predicate-${predicateOf(resultRating, behaviorRating)}`),
  })
}

async function publish({ records, now }: Context, data: Data): Promise<Next<Data, Step>> {
  if (!data.scores) return go('score')
  const { reportId, revision: reportRevision, scores } = data
  const evaluation = await records.publishEvaluation({
    reportId,
    reportRevision,
    ratings: scores,
    scores: behaviorScores(scores),
    now,
  })
  if (!evaluation) return end(line('evaluate-gone'))
  const done = line('evaluate-published', {
    name: data.name,
    predicate: line(`predicate-${evaluation.predicate}`),
  })
  return end(done, { concerns: [data.employeeId] })
}
