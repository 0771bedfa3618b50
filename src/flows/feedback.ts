import { z } from 'zod'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, defineFlow, end, go, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { idIn } from './about.ts'

const Data = z.object({
  people: z.array(z.object({ id: z.number(), name: z.string() })),
  employeeId: z.number(),
  name: z.string(),
})
type Data = z.infer<typeof Data>
type Step = 'whom' | 'say'

/** `/umpanbalik`: continuous feedback by the appraiser on any day; everyone reads what he himself was given. */
export const feedback = defineFlow<Data, Step>({
  name: 'feedback',
  version: 1,
  command: 'umpanbalik',
  title: 'feedback-title',
  summary: 'feedback-summary',
  phrases: 'feedback-phrases',
  data: Data,
  uses: ['read-feedback'],
  right: { do: 'give-feedback', to: ({ employeeId }) => employeeId || null },
  open: async (context) => {
    const people = (await context.records.subordinates(context.me.id)).map(({ id, name }) => ({ id, name }))
    return people.length === 0 ? ownFeedback(context) : { begin: { people, employeeId: 0, name: '' } }
  },
  first: 'whom',
  steps: {
    whom: question<Data, Step, number>({
      answer: ({ people }) =>
        choice([
          ...people.map(({ id, name }) => ({ value: id, label: line('value-text', { value: name }) })),
          { value: ownValue, label: line('feedback-own') },
        ]),
      ask: () => ({ lines: [line('feedback-whom')] }),
      take: async (context) => {
        const { value, data } = context
        const whom = data.people.find((each) => each.id === value)
        return whom
          ? go('say', { data: { ...data, employeeId: whom.id, name: whom.name } })
          : ownFeedback(context)
      },
    }),
    say: question<Data, Step, string>({
      answer: text({ min: 10, max: 2000 }),
      ask: ({ data }) => ({ lines: [line('feedback-ask', { name: data.name })] }),
      take: async (context) => {
        const { employeeId, name } = context.data
        const periodId = (await context.records.latestPeriod())?.id ?? null
        const given = await giveFeedback(context, { employeeId, periodId, text: context.value })
        if (!given) return end(line('feedback-not-yours', { name }))
        return end(line('feedback-given', { name }), { concerns: [employeeId] })
      },
    }),
  },
})

const ownValue = 0

/** Records feedback to whom this person appraises; false when he does so no longer. */
export async function giveFeedback(
  { me, records, now }: Context,
  feedback: { employeeId: number; periodId: number | null; text: string },
): Promise<boolean> {
  const subordinates = await records.subordinates(me.id)
  if (!subordinates.some(({ id }) => id === feedback.employeeId)) return false
  await records.giveFeedback({ ...feedback, now })
  return true
}

async function ownFeedback({ me, records }: Context) {
  const given = await records.feedbackFor(me.id, 5)
  if (given.length === 0) return end(line('feedback-none'))
  const shown = given.map(({ authorName, text, givenAt }) =>
    line('feedback-shown', { author: authorName, text, at: givenAt }),
  )
  return end([line('feedback-head'), ...shown], { protect: true })
}

/** The employee reads one piece of feedback, behind a tap. */
export const feedbackReading = defineAnswer({
  name: 'feedback-reading',
  title: 'feedback-title',
  answer: async ({ me, records, now }, about) => {
    const given = await records.feedback(idIn(about))
    if (!given || given.employeeId !== me.id) return end(line('feedback-none'))
    await records.readFeedback(given.id, now)
    return end(line('feedback-shown', { author: given.authorName, text: given.text, at: given.givenAt }), {
      protect: true,
    })
  },
  duty: {
    owed: async (records, employee) =>
      (await records.feedbackUnread(employee)).map((unread) => ({
        employeeId: unread.employeeId,
        about: String(unread.feedbackId),
        key: String(unread.feedbackId),
        since: unread.since,
        due: null,
        card: line('feedback-card'),
        button: line('feedback-button'),
      })),
  },
})
