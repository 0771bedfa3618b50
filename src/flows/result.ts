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
  phrases: 'result-phrases',
  data: Data,
  open: async (context, about) => {
    const { me, records, now } = context
    const evaluation =
      about === '' ? await records.latestResult(me.id) : await records.evaluation(Number(about))
    if (!evaluation || evaluation.employeeId !== me.id) return end(line('result-none'))
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
      take: async ({ value, data, records, now }) => {
        if (value === 'accepted-with-note') return go('note')
        if (value === 'objected')
          return { end: { say: [], start: { flow: 'objection', about: String(data.evaluationId) } } }
        await records.respondToResult({ evaluationId: data.evaluationId, response: value, note: null, now })
        return end(line('result-accepted'))
      },
    }),
    note: question<Data, Step, string>({
      answer: text({ min: 5, max: 1000 }),
      ask: () => ({ lines: [line('result-note-ask')] }),
      take: async ({ value, data, records, now }) => {
        await records.respondToResult({
          evaluationId: data.evaluationId,
          response: 'accepted-with-note',
          note: value,
          now,
        })
        return end(line('result-noted'))
      },
    }),
  },
  duty: {
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

/** The result with its reasons, and until when it can be objected to. */
export async function resultLines(context: Context, evaluation: Evaluation): Promise<readonly Line[]> {
  const period = await context.records.period(evaluation.periodId)
  const until = await objectionUntil(context, evaluation)
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
    line('result-right', { until }),
  ]
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
