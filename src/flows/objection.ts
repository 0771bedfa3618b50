import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import { line } from '#texts/line.ts'
import { objectionUntil } from './result.ts'

const Data = z.object({ evaluationId: z.number(), until: z.iso.date(), late: z.boolean() })
type Data = z.infer<typeof Data>

/**
 * `/keberatan`: the employee objects to his result, with reasons, to the appraiser's superior (PP 30/2019 Ps. 59(1)).
 * A late objection is never dropped: it is recorded as late and answered.
 */
export const objection = defineFlow<Data, 'reason'>({
  name: 'objection',
  version: 1,
  command: 'keberatan',
  title: 'objection-title',
  phrases: 'objection-phrases',
  data: Data,
  open: async (context, about) => {
    const { me, records, now, today } = context
    const evaluation =
      about === '' ? await records.latestResult(me.id) : await records.evaluation(Number(about))
    if (!evaluation || evaluation.employeeId !== me.id) return end(line('objection-nothing'))
    const existing = await records.objectionTo(evaluation.id)
    if (existing) return end(line('objection-exists', { number: existing.number, state: existing.state }))
    await records.receiveResult(evaluation.id, now)
    const until = await objectionUntil(context, evaluation)
    const late = Temporal.PlainDate.compare(today, until) > 0
    return { begin: { evaluationId: evaluation.id, until: until.toString(), late } }
  },
  first: 'reason',
  steps: {
    reason: form<Data, 'reason', ReturnType<typeof fields>>({
      title: line('objection-title'),
      intro: ({ data }) => [
        line('objection-intro', { until: Temporal.PlainDate.from(data.until) }),
        ...(data.late ? [line('objection-late')] : []),
      ],
      fields,
      take: async (context) => file(context, context.data, context.values.reason),
    }),
  },
})

function fields() {
  return { reason: required(text({ min: 20, max: 3000 }), line('objection-reason'), line('objection-ask')) }
}

async function file({ records, now }: Context, { evaluationId, late }: Data, reason: string) {
  const filed = await records.fileObjection({ evaluationId, reason, late, now })
  if (!filed) return end(line('objection-nobody'))
  await records.respondToResult({ evaluationId, response: 'objected', note: null, now })
  return end(line('objection-filed', { number: filed.number }), {
    concerns: [filed.appraiserId, filed.deciderId, filed.employeeId],
  })
}
