import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { periodDates } from '#appraisal/period.ts'
import { defaultWindows } from '#appraisal/window.ts'
import { choice } from '#conversation/answers/choice.ts'
import { day } from '#conversation/answers/day.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, question } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import { type Line, line } from '#texts/line.ts'

const Data = z.object({
  /** First days of the months that can be opened. */
  months: z.array(z.iso.date()),
  open: z.array(z.object({ id: z.number(), month: z.iso.date() })),
  chosen: z.iso.date(),
  closing: z.number(),
})
type Data = z.infer<typeof Data>
type Step = 'what' | 'dates' | 'close'

/** `/periode`: an administrator opens a month for reporting, with its deadlines, or closes it. */
export const period = defineFlow<Data, Step>({
  name: 'period',
  version: 1,
  command: 'periode',
  title: 'period-title',
  summary: 'period-summary',
  phrases: 'period-phrases',
  data: Data,
  right: { do: 'run-periods' },
  open: async (context) => ({ begin: await choices(context) }),
  first: 'what',
  steps: {
    what: question<Data, Step, string>({
      answer: (data) => choice(whatChoices(data)),
      ask: () => ({ lines: [line('period-what')] }),
      take: ({ value, data }) => {
        const [verb, which = ''] = value.split(':')
        if (verb === 'open') return go('dates', { data: { ...data, chosen: which } })
        return go('close', { data: { ...data, closing: Number(which) } })
      },
    }),
    dates: form<Data, Step, ReturnType<typeof fields>>({
      title: line('period-form-title'),
      intro: ({ data }) => [line('period-intro', { month: Temporal.PlainDate.from(data.chosen) })],
      fields,
      initial: ({ chosen }) => {
        const { progressDueOn, editUntil, evaluationDueOn } = datesOf(chosen)
        return {
          progressDueOn: progressDueOn.toString(),
          editUntil: editUntil.toString(),
          evaluationDueOn: evaluationDueOn.toString(),
        }
      },
      check: (given, { chosen }) => inOrder(given, chosen),
      take: async (context) => openMonth(context, context.data.chosen, context.values),
    }),
    close: question<Data, Step, 'close' | 'keep'>({
      answer: choice<'close' | 'keep'>([
        { value: 'close', label: line('period-close'), style: 'danger' },
        { value: 'keep', label: line('period-keep') },
      ]),
      ask: ({ data }) => ({ lines: [line('period-close-ask', { month: monthOf(data) })] }),
      take: async (context) =>
        context.value === 'keep' ? end(line('period-kept')) : close(context, context.data),
    }),
  },
})

async function openMonth({ records, now }: Context, month: string, dates: Dates) {
  const { startsOn, endsOn } = datesOf(month)
  const opened = await records.openPeriod({
    year: startsOn.year,
    month: startsOn.month,
    startsOn,
    endsOn,
    progressDueOn: Temporal.PlainDate.from(dates.progressDueOn),
    editUntil: Temporal.PlainDate.from(dates.editUntil),
    evaluationDueOn: Temporal.PlainDate.from(dates.evaluationDueOn),
    objectionWindow: defaultWindows.objection,
    now,
  })
  if (!opened) return end(line('period-open-already'))
  return end(line('period-opened', { month: startsOn, due: opened.progressDueOn }))
}

async function close({ records, now }: Context, data: Data) {
  const closed = await records.closePeriod(data.closing, now)
  return end(line(closed ? 'period-closed' : 'period-closed-already', { month: monthOf(data) }))
}

/** The present month, the one before and the one after, as far as they were not opened yet. */
async function choices({ records, today }: Context): Promise<Data> {
  const open = await records.openPeriods()
  const first = today.with({ day: 1 })
  const near = [-1, 0, 1].map((months) => first.add({ months }))
  const months = near.filter((each) => !open.some((period) => period.startsOn.equals(each)))
  return {
    months: months.map(String),
    open: open.map(({ id, startsOn }) => ({ id, month: startsOn.toString() })),
    chosen: first.toString(),
    closing: 0,
  }
}

function whatChoices({ months, open }: Data) {
  return [
    ...months.map((month) => ({
      value: `open:${month}`,
      label: line('period-open-month', { month: Temporal.PlainDate.from(month) }),
      opensForm: true,
    })),
    ...open.map(({ id, month }) => ({
      value: `close:${id}`,
      label: line('period-close-month', { month: Temporal.PlainDate.from(month) }),
    })),
  ]
}

function fields({ chosen }: Data) {
  const { startsOn, endsOn } = datesOf(chosen)
  const date = () => day({ period: { startsOn, endsOn } })
  return {
    progressDueOn: required(date(), line('period-progress-due'), line('period-ask-progress-due')),
    editUntil: required(date(), line('period-edit-until'), line('period-ask-edit-until')),
    evaluationDueOn: required(date(), line('period-evaluation-due'), line('period-ask-evaluation-due')),
  }
}

function datesOf(month: string) {
  const first = Temporal.PlainDate.from(month)
  return periodDates('monthly', first.year, first.month)
}

type Dates = Record<'progressDueOn' | 'editUntil' | 'evaluationDueOn', string>

/** ISO dates compare as they are written. */
function inOrder(
  { progressDueOn, editUntil, evaluationDueOn }: Dates,
  month: string,
): Partial<Record<keyof Dates, Line>> {
  const problem = line('period-order')
  return {
    ...(progressDueOn < month ? { progressDueOn: problem } : {}),
    ...(editUntil < progressDueOn ? { editUntil: problem } : {}),
    ...(evaluationDueOn < progressDueOn ? { evaluationDueOn: problem } : {}),
  }
}

function monthOf({ open, closing, chosen }: Data): Temporal.PlainDate {
  return Temporal.PlainDate.from(open.find((each) => each.id === closing)?.month ?? chosen)
}
