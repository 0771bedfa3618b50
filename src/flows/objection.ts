import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Objection } from '#appraisal/objection.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import { type Line, line } from '#texts/line.ts'
import { objectionUntil, resultAskedFor } from './result.ts'

const Data = z.object({ evaluationId: z.number(), until: z.iso.date() })
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
  summary: 'objection-summary',
  phrases: 'objection-phrases',
  data: Data,
  right: { do: 'file-objection' },
  open: async (context, about) => {
    const evaluation = await resultAskedFor(context, about)
    if (!evaluation) return end(line('objection-nothing'))
    const existing = await context.records.objectionTo(evaluation.id)
    if (existing) return end(existsLine(existing))
    const until = await objectionUntil(context, evaluation)
    return { begin: { evaluationId: evaluation.id, until: until.toString() } }
  },
  first: 'reason',
  steps: {
    reason: form<Data, 'reason', ReturnType<typeof fields>>({
      title: line('objection-title'),
      intro: ({ data, today }) => [
        line('objection-intro', { until: Temporal.PlainDate.from(data.until) }),
        ...(isLate(data, today) ? [line('objection-late')] : []),
      ],
      fields,
      take: async (context) => file(context, context.data, context.values.reason),
    }),
  },
})

function fields() {
  return { reason: required(text({ min: 20, max: 3000 }), line('objection-reason'), line('objection-ask')) }
}

function isLate({ until }: Data, today: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(today, until) > 0
}

async function file({ records, now, today }: Context, data: Data, reason: string) {
  const { evaluationId } = data
  const filed = await records.fileObjection({ evaluationId, reason, late: isLate(data, today), now })
  if (!filed) {
    const existing = await records.objectionTo(evaluationId)
    return end(existing ? existsLine(existing) : line('objection-nobody'))
  }
  await records.respondToResult({ evaluationId, response: 'objected', note: null, now })
  return end(line('objection-filed', { number: filed.number }), {
    concerns: [filed.appraiserId, filed.deciderId, filed.employeeId],
  })
}

function existsLine({ number, state }: Objection): Line {
  return line('objection-exists', { number, state })
}
