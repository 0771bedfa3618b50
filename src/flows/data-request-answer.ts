import { z } from 'zod'
import { type DataRequestOutcome, dataRequestOutcomes } from '#appraisal/data-request.ts'
import { dayIn } from '#appraisal/zone.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, defineFlow, end, go, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { idIn } from './about.ts'

const Data = z.object({ requestId: z.number(), outcome: z.enum(dataRequestOutcomes).nullable() })
type Data = z.infer<typeof Data>
type Step = 'look' | 'answer'

/** `/permintaan`: an administrator answers what was asked about someone's own data, within 3 × 24 hours (UU 27/2022 Ps. 30). */
export const dataRequestAnswer = defineFlow<Data, Step>({
  name: 'data-request-answer',
  version: 1,
  command: 'permintaan',
  title: 'data-answer-title',
  summary: 'data-answer-summary',
  phrases: 'data-answer-phrases',
  data: Data,
  right: { do: 'answer-data-request' },
  open: async (context, about) => {
    const owed = await context.records.dataRequestsOwed(context.me.id)
    const asked = about === '' ? owed[0] : owed.find(({ requestId }) => requestId === idIn(about))
    if (asked) return { begin: { requestId: asked.requestId, outcome: null } }
    return end(line(about === '' ? 'data-answer-none' : 'data-answer-gone'))
  },
  first: 'look',
  steps: {
    look: question<Data, Step, DataRequestOutcome>({
      answer: choice<DataRequestOutcome>([
        { value: 'done', label: line('data-answer-done'), style: 'primary' },
        { value: 'declined', label: line('data-answer-declined') },
      ]),
      ask: async ({ data, records }) => ({ lines: await shown(records, data.requestId), protect: true }),
      take: ({ data, value }) => go('answer', { data: { ...data, outcome: value } }),
    }),
    answer: question<Data, Step, string>({
      answer: text({ min: 10, max: 2000 }),
      ask: ({ data }) => ({ lines: [line('data-answer-ask', { outcome: data.outcome ?? 'done' })] }),
      take: async (context) => answer(context, context.value),
    }),
  },
  duty: {
    owed: async (records, employee) =>
      (await records.dataRequestsOwed(employee)).map(
        ({ requestId, waitsFor, zone, since, dueAt, ...told }) => ({
          employeeId: waitsFor,
          about: String(requestId),
          key: String(requestId),
          since,
          due: dayIn(dueAt, zone),
          card: line('data-answer-card', { ...told, due: dueAt }),
          button: line('data-answer-button'),
        }),
      ),
  },
})

async function shown(records: Context['records'], id: number) {
  const request = await records.dataRequest(id)
  const asker = request && (await records.employee(request.employeeId))
  if (!request || !asker) return []
  const { number, openedAt, dueAt, text: what } = request
  const values = { number, name: asker.name, unit: asker.unit.name, at: openedAt, due: dueAt }
  return [line('data-answer-head', { ...values, text: what ?? '—' })]
}

async function answer({ data, records, now }: Context & { data: Data }, words: string) {
  const { requestId: id, outcome } = data
  if (!outcome) return go<Data, Step>('look')
  const answered = await records.answerDataRequest({ id, outcome, text: words, now })
  if (!answered) return end(line('data-answer-gone'))
  const request = await records.dataRequest(id)
  const concerns = request ? [request.employeeId] : []
  return end(line('data-answer-given', { number: request?.number ?? '' }), { concerns })
}

/** Whoever asked reads the answer, behind a tap. */
export const dataAnswer = defineAnswer({
  name: 'data-answer',
  title: 'data-answer-title',
  answer: async ({ me, records, now }, about) => {
    const request = await records.dataRequest(idIn(about))
    if (!request?.answer || request.employeeId !== me.id) return end(line('data-answer-not-yours'))
    await records.readDataAnswer(request.id, now)
    const { outcome, text: words } = request.answer
    const values = { number: request.number, asked: request.text ?? '—', outcome, text: words ?? '—' }
    return end(line('data-answer-shown', values), { protect: true })
  },
  duty: {
    legalNotice: true,
    owed: async (records, employee) =>
      (await records.dataAnswersUnread(employee)).map(({ requestId, number, employeeId, since }) => ({
        employeeId,
        about: String(requestId),
        key: String(requestId),
        since,
        due: null,
        card: line('data-answer-unread-card', { number }),
        button: line('data-answer-read-button'),
      })),
  },
})
