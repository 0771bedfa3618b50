import { z } from 'zod'
import { type BehaviorValue, behaviorGuides, behaviorValues } from '#appraisal/behavior.ts'
import { ratingsProblems } from '#appraisal/evaluation.ts'
import { predicateOf } from '#appraisal/predicate.ts'
import { type Rating, ratings } from '#appraisal/rating.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { form, optional, required } from '#conversation/form.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'
import { giveFeedback } from './feedback.ts'
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
  periodId: z.number(),
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
  summary: 'evaluate-summary',
  phrases: 'evaluate-phrases',
  data: Data,
  right: { do: 'publish-evaluation', to: ({ reportId }) => reportId },
  open: async (context, about) => {
    const asked = idIn(about) || (await context.records.evaluationsOwed(context.me.id))[0]?.reportId
    if (asked === undefined) return end(line('evaluate-none'))
    const report = await reportToEvaluate(context, asked)
    return report ? { begin: { ...report, scores: null } } : end(line('evaluate-gone'))
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
      take: async (context) => {
        const { value: reason, data, records, now } = context
        const { reportId, revision } = data
        const returned = await records.returnReport({ reportId, revision, reason, now })
        if (!returned) return lookAgain(context, data)
        return end(line('evaluate-complete-done', { name: data.name }), { concerns: [data.employeeId] })
      },
    }),
    feedback: question<Data, Step, string>({
      answer: text({ min: 10, max: 2000 }),
      ask: ({ data }) => ({ lines: [line('feedback-ask', { name: data.name })] }),
      take: async (context) => {
        const { employeeId, periodId, name } = context.data
        const given = await giveFeedback(context, { employeeId, periodId, text: context.value })
        if (!given) return end(line('feedback-not-yours', { name }))
        return go('look', { say: [line('feedback-given', { name })], concerns: [employeeId] })
      },
    }),
    score: form<Data, Step, ReturnType<typeof fields>>({
      title: line('evaluate-form-title'),
      intro: ({ data }) => [line('evaluate-form-intro', { name: data.name })],
      fields,
      initial: ({ scores }) => (scores ? givenFor(scores) : {}),
      check: (given) => problems(scoresOf(given)),
      take: ({ data, values }) => go('publish', { data: { ...data, scores: scoresOf(values) } }),
    }),
    publish: question<Data, Step, 'publish' | 'change'>({
      answer: choice<'publish' | 'change'>([
        { value: 'publish', label: line('evaluate-publish'), style: 'primary' },
        { value: 'change', label: line('evaluate-change'), opensForm: true },
      ]),
      ask: ({ data }) => ({ lines: data.scores ? [preview(data.name, data.scores)] : [], protect: true }),
      carriesOut: (value) => (value === 'publish' ? 'publish-evaluation' : null),
      take: async (context) => (context.value === 'change' ? go('score') : publish(context, context.data)),
    }),
  },
  duty: {
    owed: async (records, employee) =>
      (await records.evaluationsOwed(employee)).map((owed) => ({
        employeeId: owed.appraiserId,
        as: 'superior',
        about: String(owed.reportId),
        key: `${owed.reportId}-${owed.revision}`,
        since: owed.since,
        due: owed.due,
        card: line('evaluate-card', { name: owed.employeeName, revision: owed.revision, due: owed.due }),
        button: line('evaluate-button'),
      })),
  },
})

/** A report as this person may rate it now; null when he may not, or it is rated already. */
async function reportToEvaluate({ records }: Context, id: number): Promise<Omit<Data, 'scores'> | null> {
  if (!(await records.may('publish-evaluation', id))) return null
  const report = await records.report(id)
  const employee = report && (await records.employee(report.employeeId))
  if (!report || !employee) return null
  const { id: reportId, revision, employeeId, periodId } = report
  const files = report.entries.flatMap(({ evidence }) => evidence.filter((each) => each.kind === 'file'))
  const about = { reportId, revision, employeeId, periodId, name: employee.name }
  return { ...about, files: files.map(({ kind: _, ...file }) => file) }
}

/** The report is no longer the one looked at: it is shown anew, the ratings given so far kept. */
async function lookAgain(context: Context, data: Data): Promise<Next<Data, Step>> {
  const report = await reportToEvaluate(context, data.reportId)
  if (!report || report.revision === data.revision) return end(line('evaluate-gone'))
  const say = [line('evaluate-renewed', { name: data.name, revision: report.revision })]
  return go('look', { data: { ...report, scores: data.scores }, say })
}

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
  const values = behaviorValues.map((name) => {
    const value = line(`behavior-${name}`)
    return [name, rated(value, line('evaluate-ask-value', { value, guides: guidesTo(name) }))]
  })
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

function guidesTo(value: BehaviorValue): Line[] {
  return behaviorGuides.map((number) =>
    line('criteria-guide', { guide: line(`behavior-${value}-guide-${number}`) }),
  )
}

type Given = Record<BehaviorValue | 'resultRating' | 'behaviorRating', Rating> &
  Record<'resultReason' | 'behaviorReason', string | null>

function scoresOf({ resultRating, resultReason, behaviorRating, behaviorReason, ...values }: Given): Scores {
  return { resultRating, resultReason, behaviorRating, behaviorReason, values }
}

function givenFor({ values, ...ratings }: Scores): Given {
  return { ...ratings, ...values }
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

async function publish(context: Context, data: Data): Promise<Next<Data, Step>> {
  if (!data.scores) return go('score')
  const { reportId, revision: reportRevision, scores } = data
  const evaluation = await context.records.publishEvaluation({
    reportId,
    reportRevision,
    ratings: scores,
    scores: behaviorScores(scores),
    now: context.now,
  })
  if (!evaluation) return lookAgain(context, data)
  const done = line('evaluate-published', {
    name: data.name,
    predicate: line(`predicate-${evaluation.predicate}`),
  })
  return end(done, { concerns: [data.employeeId] })
}
