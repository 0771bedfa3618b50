import { z } from 'zod'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, defineFlow, end, go, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'

const Data = z.object({
  people: z.array(z.object({ id: z.number(), name: z.string() })),
  employeeId: z.number(),
  name: z.string(),
})
type Data = z.infer<typeof Data>
type Step = 'whom' | 'say'

/** `/umpanbalik`: continuous feedback by the appraiser on any day; who has no subordinates reads what he was given. */
export const feedback = defineFlow<Data, Step>({
  name: 'feedback',
  version: 1,
  command: 'umpanbalik',
  title: 'feedback-title',
  phrases: 'feedback-phrases',
  data: Data,
  open: async (context) => {
    const people = (await context.records.subordinates(context.me.id)).map(({ id, name }) => ({ id, name }))
    if (people.length === 0) return ownFeedback(context)
    return { begin: { people, employeeId: 0, name: '' } }
  },
  first: 'whom',
  steps: {
    whom: question<Data, Step, number>({
      answer: ({ people }) =>
        choice(people.map(({ id, name }) => ({ value: id, label: line('value-text', { value: name }) }))),
      ask: () => ({ lines: [line('feedback-whom')] }),
      take: ({ value, data }) => {
        const name = data.people.find((each) => each.id === value)?.name ?? ''
        return go('say', { data: { ...data, employeeId: value, name } })
      },
    }),
    say: question<Data, Step, string>({
      answer: text({ min: 10, max: 2000 }),
      ask: ({ data }) => ({ lines: [line('feedback-ask', { name: data.name })] }),
      take: async ({ value, data, records, now }) => {
        const period = await records.latestPeriod()
        await records.giveFeedback({
          employeeId: data.employeeId,
          periodId: period?.id ?? null,
          text: value,
          now,
        })
        return end(line('feedback-given', { name: data.name }), { concerns: [data.employeeId] })
      },
    }),
  },
})

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
    const given = await records.feedback(Number(about))
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
