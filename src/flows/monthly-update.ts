import { z } from 'zod'
import { achievement, usualDirection } from '#appraisal/achievement.ts'
import { aspects } from '#appraisal/plan.ts'
import type { ProgressDraft } from '#appraisal/progress.ts'
import type { Period } from '#appraisal/records.ts'
import { endOfDay } from '#appraisal/zone.ts'
import { amount } from '#conversation/answers/amount.ts'
import { evidence } from '#conversation/answers/evidence.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end } from '#conversation/flow.ts'
import { formPerItem, optional, required } from '#conversation/form.ts'
import { line } from '#texts/line.ts'

const Entry = z.object({
  realization: z.number(),
  obstacle: z.string().nullable(),
  evidence: z.array(z.json()),
})

const Item = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  indicator: z.string(),
  aspect: z.enum(aspects),
  target: z.number(),
  unit: z.string(),
  /** What was sent before, when the report is changed or completed. */
  sent: Entry.nullable(),
})
type Item = z.infer<typeof Item>

const Data = z.object({
  periodId: z.number(),
  /** The revision sent before; 0 for the first time. */
  revision: z.number(),
  returnReason: z.string().nullable(),
  items: z.array(Item),
})
type Data = z.infer<typeof Data>

/** `/progres`: what was achieved this month for each planned work result, with obstacles and evidence. */
export const monthlyUpdate = defineFlow<Data, 'progress'>({
  name: 'monthly-update',
  version: 1,
  command: 'progres',
  title: 'monthly-update-title',
  phrases: 'monthly-update-phrases',
  data: Data,
  open: async (context, about) => {
    const periods = await context.records.openPeriods()
    const period = periods.find((each) => String(each.id) === about) ?? periods.at(-1)
    if (!period) return end(line('monthly-update-no-period'))
    if (isOver(context, period))
      return end(line('monthly-update-over', { month: period.startsOn, until: period.editUntil }))
    return begin(context, period)
  },
  first: 'progress',
  steps: {
    progress: formPerItem<Data, 'progress', Item, ReturnType<typeof fields>>({
      title: line('monthly-update-title'),
      intro: async ({ data, records }) => {
        const period = await records.period(data.periodId)
        const head = period
          ? [
              line('monthly-update-intro', {
                month: period.startsOn,
                due: period.progressDueOn,
                count: data.items.length,
              }),
            ]
          : []
        const returned =
          data.returnReason === null ? [] : [line('monthly-update-returned', { reason: data.returnReason })]
        return [...head, ...returned]
      },
      items: (data) => data.items,
      heading: ({ number, title, indicator, target, unit }) =>
        line('monthly-update-heading', { number, title, indicator, target, unit }),
      fields,
      initial: ({ sent }) => (sent ? { ...sent, evidence: sent.evidence as never } : {}), // written by this very form
      take: async (context) => {
        const { data, values, records, now, me } = context
        const period = await records.period(data.periodId)
        if (!period || period.state === 'closed' || isOver(context, period))
          return end(line('monthly-update-too-late'))
        const entries = values.map(({ item, values: given }) => entry(item, given))
        const { revision } = await records.submitReport({
          employeeId: me.id,
          periodId: period.id,
          entries,
          now,
        })
        const capped = values.some(({ item, values: given }) => achieved(item, given.realization).capped)
        const said = line('monthly-update-sent', {
          month: period.startsOn,
          revision,
          until: period.editUntil,
        })
        return end([said, ...(capped ? [line('monthly-update-capped')] : [])], {
          concerns: me.appraiserId === null ? [] : [me.appraiserId],
        })
      },
    }),
  },
  duty: {
    owed: async (records, employee) =>
      (await records.progressOwed(employee)).map((owed) => ({
        employeeId: owed.employeeId,
        about: String(owed.periodId),
        key: owed.returned ? `${owed.periodId}-returned-${owed.returned.revision}` : String(owed.periodId),
        since: owed.since,
        due: owed.due,
        card: owed.returned
          ? line('monthly-update-returned-card', { reason: owed.returned.reason })
          : line('monthly-update-card', { due: owed.due }),
        button: line(owed.returned ? 'monthly-update-complete-button' : 'monthly-update-button'),
      })),
  },
})

function fields({ unit, target }: Item) {
  return {
    realization: required(
      amount(unit),
      line('monthly-update-realization'),
      line('monthly-update-ask-realization', { target, unit }),
    ),
    obstacle: optional(
      text({ max: 1000 }),
      line('monthly-update-obstacle'),
      line('monthly-update-ask-obstacle'),
    ),
    evidence: optional(evidence(), line('monthly-update-evidence'), line('monthly-update-ask-evidence')),
  }
}

async function begin({ me, records }: Context, period: Period) {
  const plan = await records.planOf(me.id, period.year)
  if (plan?.state !== 'approved') return end(line('monthly-update-no-plan', { state: plan?.state ?? 'none' }))
  const report = await records.reportOf(me.id, period.id)
  if (await records.evaluationOf(me.id, period.id)) return end(line('monthly-update-evaluated'))
  const items = plan.results.map((result, index) => {
    const sent = report?.entries.find((each) => each.workResultId === result.id)
    return {
      id: String(result.id),
      number: index + 1,
      title: result.title,
      indicator: result.indicator,
      aspect: result.aspect,
      target: result.target,
      unit: result.unitOfMeasure,
      sent: sent
        ? { realization: sent.realization, obstacle: sent.obstacle, evidence: [...sent.evidence] }
        : null,
    }
  })
  return {
    begin: {
      periodId: period.id,
      revision: report?.revision ?? 0,
      returnReason: report?.returnReason ?? null,
      items,
    },
  }
}

/** The cut-off is the end of the day in the employee's own zone. */
function isOver({ me, now }: Context, period: Period): boolean {
  return now > endOfDay(period.editUntil, me.zone)
}

function achieved(item: Item, realization: number) {
  return achievement(realization, item.target, usualDirection[item.aspect])
}

type Given = { realization: number; obstacle: string | null; evidence: ProgressDraft['evidence'] | null }

function entry(item: Item, { realization, obstacle, evidence }: Given): ProgressDraft {
  const { percent } = achieved(item, realization)
  return {
    workResultId: Number(item.id),
    realization,
    achievement: percent,
    obstacle,
    evidence: evidence ?? [],
  }
}
