import { z } from 'zod'
import { behaviorValues } from '#appraisal/behavior.ts'
import type { Evaluation, ResultResponse } from '#appraisal/evaluation.ts'
import { defaultWindows, lastDay } from '#appraisal/window.ts'
import { dayIn } from '#appraisal/zone.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, question } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'
import { signature } from './signature.ts'

const Data = z.object({ evaluationId: z.number() })
type Data = z.infer<typeof Data>
type Step = 'answer' | 'note'

/**
 * `/hasil`: the result behind a tap. Opening it is receiving it: from then runs the window to object (PP 30/2019
 * Ps. 59(1)). The employee accepts, accepts with a note, or objects.
 */
export const result = defineFlow<Data, Step>({
  name: 'result',
  version: 1,
  command: 'hasil',
  title: 'result-title',
  summary: 'result-summary',
  phrases: 'result-phrases',
  data: Data,
  right: { do: 'read-result' },
  open: async (context, about) => {
    const { records, now } = context
    const evaluation = await resultAskedFor(context, about)
    if (!evaluation) return end(line('result-none'))
    await records.receiveResult(evaluation.id, now)
    if (evaluation.response === null) return { begin: { evaluationId: evaluation.id } }
    return end(await resultLines(context, evaluation), {
      protect: true,
      offers: await objectionOffer(context, evaluation),
    })
  },
  first: 'answer',
  steps: {
    answer: question<Data, Step, ResultResponse>({
      answer: choice<ResultResponse>([
        { value: 'accepted', label: line('result-accept'), style: 'primary' },
        { value: 'accepted-with-note', label: line('result-accept-with-note') },
        { value: 'objected', label: line('result-object'), style: 'danger' },
      ]),
      ask: async (context) => {
        const evaluation = await context.records.evaluation(context.data.evaluationId)
        return {
          lines: evaluation ? [...(await resultLines(context, evaluation)), line('result-ask')] : [],
          protect: true,
        }
      },
      take: async (context) => {
        const { value, data } = context
        if (value === 'accepted-with-note') return go('note')
        if (value === 'accepted') return respond(context, data, value, null)
        return { end: { say: [], start: { flow: 'objection', about: String(data.evaluationId) } } }
      },
    }),
    note: question<Data, Step, string>({
      answer: text({ min: 5, max: 1000 }),
      ask: () => ({ lines: [line('result-note-ask')] }),
      take: async (context) => respond(context, context.data, 'accepted-with-note', context.value),
    }),
  },
  duty: {
    legalNotice: true,
    owed: async (records, employee) =>
      (await records.resultsWaiting(employee)).map((waiting) => ({
        employeeId: waiting.employeeId,
        about: String(waiting.evaluationId),
        key: String(waiting.evaluationId),
        since: waiting.since,
        due: dayIn(waiting.since, waiting.zone).add({ days: defaultWindows.sign.days }),
        card: line('result-card'),
        button: line('result-button'),
      })),
  },
})

/** The newest result of this person, or the one named if it is his. */
export async function resultAskedFor({ me, records }: Context, about: string): Promise<Evaluation | null> {
  const asked = idIn(about)
  const evaluation = asked === 0 ? await records.latestResult(me.id) : await records.evaluation(asked)
  return evaluation?.employeeId === me.id ? evaluation : null
}

async function respond(
  { records, now }: Context,
  { evaluationId }: Data,
  response: 'accepted' | 'accepted-with-note',
  note: string | null,
) {
  const isFirst = await records.respondToResult({ evaluationId, response, note, now })
  if (!isFirst) return end(line('result-answered-already'))
  return end(line(response === 'accepted' ? 'result-accepted' : 'result-noted'))
}

/** The result with its reasons, and until when it can be objected to. */
async function resultLines(context: Context, evaluation: Evaluation): Promise<readonly Line[]> {
  const period = await context.records.period(evaluation.periodId)
  const { appraiserId: principalId, actedById, publishedAt: at } = evaluation
  return [
    line('result-head', {
      month: period?.startsOn ?? context.today,
      predicate: line(`predicate-${evaluation.predicate}`),
      result: line(`rating-${evaluation.resultRating}`),
      resultReason: evaluation.resultReason ?? '—',
      behavior: line(`rating-${evaluation.behaviorRating}`),
      behaviorReason: evaluation.behaviorReason ?? '—',
    }),
    line('result-behavior', {
      values: behaviorValues.flatMap((value) => {
        const score = evaluation.behaviorScores.find((each) => each.value === value)
        return score
          ? [
              line('evaluate-value', {
                value: line(`behavior-${value}`),
                rating: line(`rating-${score.rating}`),
              }),
            ]
          : []
      }),
    }),
    line('result-by', { by: await signature(context, { principalId, actedById, at }) }),
    await objectionLine(context, evaluation),
  ]
}

/** What can be done against the result, or has been. */
async function objectionLine(context: Context, evaluation: Evaluation): Promise<Line> {
  const objection = await context.records.objectionTo(evaluation.id)
  if (objection) return line('objection-exists', { number: objection.number, state: objection.state })
  return line('result-right', { until: await objectionUntil(context, evaluation) })
}

/** The last day to object, counted from receipt in the employee's zone; the period says which days count. */
export async function objectionUntil({ me, now, calendar, records }: Context, evaluation: Evaluation) {
  const period = await records.period(evaluation.periodId)
  const window = period?.objectionWindow ?? defaultWindows.objection
  return lastDay(dayIn(evaluation.receivedAt ?? now, me.zone), window, calendar)
}

async function objectionOffer({ records }: Context, evaluation: Evaluation) {
  if (await records.objectionTo(evaluation.id)) return []
  const action = { do: 'start', flow: 'objection', about: String(evaluation.id) } as const
  return [[{ label: line('result-object'), action, style: 'danger' as const }]]
}
