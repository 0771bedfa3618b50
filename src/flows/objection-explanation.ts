import { z } from 'zod'
import type { Objection, ObjectionSide } from '#appraisal/objection.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { idIn } from './about.ts'

const Data = z.object({ objectionId: z.number(), side: z.enum(['employee', 'appraiser']) })
type Data = z.infer<typeof Data>

/** Both sides explain themselves before anything is decided (PP 30/2019 Ps. 59(3)). */
export const objectionExplanation = defineFlow<Data, 'explain'>({
  name: 'objection-explanation',
  version: 1,
  title: 'explanation-title',
  data: Data,
  right: { do: 'explain-objection', to: ({ objectionId }) => objectionId },
  open: async ({ me, records }, about) => {
    const objection = await records.objection(idIn(about))
    const side = objection && (await sideOf(objection, { me, records }))
    if (!objection || !side) return end(line('objection-not-yours'))
    if (objection.explanations[side] !== null || objection.state === 'decided')
      return end(line('explanation-given-already'))
    return { begin: { objectionId: objection.id, side } }
  },
  first: 'explain',
  steps: {
    explain: question<Data, 'explain', string>({
      answer: text({ min: 10, max: 3000 }),
      ask: async ({ data, records }) => {
        const objection = await records.objection(data.objectionId)
        const { number = '', reason = '' } = objection ?? {}
        return { lines: [line(`explanation-ask-${data.side}`, { number, reason })], protect: true }
      },
      take: async ({ value, data, records, now }) => {
        const taken = await records.explain({ ...data, text: value, now })
        const objection = await records.objection(data.objectionId)
        if (!taken || !objection) return end(line('explanation-given-already'))
        return end(line('explanation-given', { number: objection.number }), {
          concerns: [objection.deciderId],
        })
      },
    }),
  },
  duty: {
    owed: async (records, employee) =>
      (await records.explanationsOwed(employee)).map((owed) => ({
        employeeId: owed.waitsFor,
        as: owed.as,
        about: String(owed.objectionId),
        key: String(owed.objectionId),
        since: owed.since,
        due: null,
        card: line('explanation-card', { number: owed.number }),
        button: line('explanation-button'),
      })),
  },
})

async function sideOf(
  { id, employeeId }: Objection,
  { me, records }: Pick<Context, 'me' | 'records'>,
): Promise<ObjectionSide | null> {
  if (employeeId === me.id) return 'employee'
  return (await records.hasPart('explain-objection', id)) ? 'appraiser' : null
}
