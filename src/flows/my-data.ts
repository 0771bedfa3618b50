import { z } from 'zod'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, type Ending, end, go, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { exportFiles } from './data-export.ts'
import { requestLine } from './data-request-line.ts'

const Data = z.object({ restricted: z.boolean() })
type Data = z.infer<typeof Data>
type Step = 'menu' | 'correct' | 'withdraw' | 'restrict'
type Wish = 'export' | 'correct' | 'withdraw' | 'restrict' | 'lift' | 'requests'

/**
 * `/dataku`: what people may ask about their own data (UU 27/2022 Ps. 5–14). Every request gets a number; all but a
 * correction, which an administrator owes an answer to, are carried out at once.
 */
export const myData = defineFlow<Data, Step>({
  name: 'my-data',
  version: 1,
  command: 'dataku',
  title: 'my-data-title',
  summary: 'my-data-summary',
  phrases: 'my-data-phrases',
  data: Data,
  open: async ({ records }) => ({ begin: { restricted: (await records.restrictedSince()) !== null } }),
  first: 'menu',
  steps: {
    menu: question<Data, Step, Wish>({
      answer: ({ restricted }) => choice(wishes(restricted)),
      ask: ({ data }) => ({ lines: [line('my-data-ask', { restricted: data.restricted ? 'yes' : 'no' })] }),
      carriesOut: (value) => (value === 'export' ? 'export-own-data' : null),
      take: async (context) => {
        switch (context.value) {
          case 'export':
            return { end: await exportData(context) }
          case 'lift':
            return { end: await lift(context) }
          case 'requests':
            return { end: await ownRequests(context) }
          default:
            return go(context.value)
        }
      },
    }),
    correct: question<Data, Step, string>({
      answer: text({ min: 10, max: 2000 }),
      ask: () => ({ lines: [line('my-data-correct-ask')] }),
      take: async (context) => ({ end: await askForCorrection(context, context.value) }),
    }),
    withdraw: question<Data, Step, 'withdraw' | 'keep'>({
      answer: choice<'withdraw' | 'keep'>([
        { value: 'withdraw', label: line('my-data-withdraw-button'), style: 'danger' },
        { value: 'keep', label: line('unlink-keep') },
      ]),
      ask: () => ({ lines: [line('my-data-withdraw-ask'), line('unlink-stays')] }),
      take: async (context) => (context.value === 'keep' ? end(line('unlink-kept')) : withdraw(context)),
    }),
    restrict: question<Data, Step, 'restrict' | 'keep'>({
      answer: choice<'restrict' | 'keep'>([
        { value: 'restrict', label: line('my-data-restrict'), style: 'danger' },
        { value: 'keep', label: line('unlink-keep') },
      ]),
      ask: () => ({ lines: [line('my-data-restrict-ask')] }),
      take: async (context) =>
        context.value === 'keep' ? end(line('my-data-kept')) : { end: await restrict(context) },
    }),
  },
})

function wishes(restricted: boolean) {
  return [
    { value: 'export' as const, label: line('my-data-export') },
    { value: 'correct' as const, label: line('my-data-correct') },
    restricted
      ? { value: 'lift' as const, label: line('my-data-lift') }
      : { value: 'restrict' as const, label: line('my-data-restrict') },
    { value: 'withdraw' as const, label: line('my-data-withdraw') },
    { value: 'requests' as const, label: line('my-data-requests') },
  ]
}

/** Two files at once: one to be read, one for other systems (Ps. 7, 13). */
async function exportData(context: Context): Promise<Ending> {
  const { number } = await context.records.noteRequest('export', context.now)
  const attach = await exportFiles(context)
  return { say: [line('my-data-exported', { number })], attach, protect: true }
}

/** Administrators are told at once, and reminded until they have answered (Ps. 6, 30). */
async function askForCorrection({ records, now }: Context, what: string): Promise<Ending> {
  const { id, number, dueAt } = await records.askForCorrection(what, now)
  const owed = (await records.dataRequestsOwed(null)).filter(({ requestId }) => requestId === id)
  return {
    say: [line('my-data-correction-opened', { number, due: dueAt })],
    concerns: owed.map(({ waitsFor }) => waitsFor),
  }
}

/** Ps. 9, 40: at once, where the law gives three days. */
async function withdraw({ me, records, accounts, now }: Context) {
  const { number } = await records.noteRequest('withdrawal', now)
  const told = await accounts.withdraw(now)
  return end([line('my-data-withdrawn', { number }), line('unlinked', { left: 0 })], {
    leave: true,
    tell: told.map((account) => ({
      to: { ...account, employeeId: me.id },
      text: line('unlinked-elsewhere', { at: now }),
    })),
  })
}

/** Ps. 11, 41. */
async function restrict({ records, now }: Context): Promise<Ending> {
  await records.restrict(now)
  const { number } = await records.noteRequest('restriction', now)
  return { say: [line('my-data-restricted', { number })] }
}

/** What went untold meanwhile is told now. */
async function lift({ me, records, now }: Context): Promise<Ending> {
  await records.liftRestriction()
  const { number } = await records.noteRequest('lifting', now)
  return { say: [line('my-data-lifted', { number })], concerns: [me.id] }
}

const mostShown = 10

async function ownRequests({ records }: Context): Promise<Ending> {
  const requests = await records.ownDataRequests(mostShown)
  if (requests.length === 0) return { say: [line('my-data-no-requests')] }
  return { say: [line('my-data-requests-head'), ...requests.map(requestLine)], protect: true }
}
