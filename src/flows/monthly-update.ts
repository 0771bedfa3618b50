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
import { defineFlow, end, go } from '#conversation/flow.ts'
import { formPerItem, optional, required } from '#conversation/form.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'

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
  summary: 'monthly-update-summary',
  phrases: 'monthly-update-phrases',
  data: Data,
  right: { do: 'report-progress' },
  open: async (context, about) => {
    const period = await periodToReport(context, idIn(about))
    if (!period) return end(line('monthly-update-no-period'))
    const refused = await refusal(context, period)
    return refused ? end(refused) : { begin: await begin(context, period) }
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
      initial: ({ sent }) =>
        sent ? { ...sent, evidence: sent.evidence.length > 0 ? (sent.evidence as never) : null } : {}, // written by this very form
      take: async (context) => {
        const { data, values, records, now, me } = context
        const period = await records.period(data.periodId)
        if (!period) return end(line('monthly-update-no-period'))
        const refused = await refusal(context, period)
        if (refused) return end([line('monthly-update-not-sent'), refused])
        const fresh = await begin(context, period)
        if (!isSamePlan(fresh, data)) {
          return go('progress', { data: fresh, say: [line('monthly-update-plan-changed')] })
        }
        const entries = values.map(({ item, values: given }) => entry(item, given))
        const sent = await records.submitReport({ employeeId: me.id, periodId: period.id, entries, now })
        if (!sent) return end([line('monthly-update-not-sent'), line('monthly-update-evaluated')])
        const capped = values.some(({ item, values: given }) => achieved(item, given.realization).capped)
        return end(
          [sentLine(context, period, sent.revision), ...(capped ? [line('monthly-update-capped')] : [])],
          { concerns: me.appraiserId === null ? [] : [me.appraiserId] },
        )
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

/** The period asked for; else the first that can still be reported and is not yet, or the latest. */
async function periodToReport(context: Context, asked: number): Promise<Period | null> {
  const { me, records } = context
  const named = await records.period(asked)
  if (named) return named
  const open = await records.openPeriods()
  const owed = new Set((await records.progressOwed(me.id)).map(({ periodId }) => periodId))
  for (const period of open) {
    if (owed.has(period.id) && (await refusal(context, period)) === null) return period
  }
  return open.at(-1) ?? null
}

/** Why progress of this period cannot be reported; null when it can. */
async function refusal({ me, now, records }: Context, period: Period): Promise<Line | null> {
  const { startsOn: month, editUntil: until } = period
  if (period.state === 'closed') return line('period-closed-already', { month })
  if (await records.evaluationOf(me.id, period.id)) return line('monthly-update-evaluated')
  const report = await records.reportOf(me.id, period.id)
  // What the appraiser wants completed may be completed for as long as the period is open.
  if (report?.state !== 'returned' && isPast(until, me, now))
    return line('monthly-update-over', { month, until })
  const plan = await records.planOf(me.id, period.year)
  return plan?.state === 'approved' ? null : line('monthly-update-no-plan', { state: plan?.state ?? 'none' })
}

/** The last moment is the end of the day in the employee's own zone. */
function isPast(day: Period['editUntil'], { zone }: Context['me'], now: Date): boolean {
  return now > endOfDay(day, zone)
}

/** What there is to report by the agreed plan, with what was reported before. */
async function begin({ me, records }: Context, period: Period): Promise<Data> {
  const plan = await records.planOf(me.id, period.year)
  const report = await records.reportOf(me.id, period.id)
  const items = (plan?.results ?? []).map((result, index): Item => {
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
  return { periodId: period.id, returnReason: report?.returnReason ?? null, items }
}

/** Another program may have replaced the plan since the first question was asked. */
function isSamePlan(one: Data, other: Data): boolean {
  const ids = ({ items }: Data) => items.map(({ id, target }) => `${id}:${target}`).join()
  return ids(one) === ids(other)
}

function sentLine(
  { me, now }: Context,
  { startsOn: month, editUntil: until }: Period,
  revision: number,
): Line {
  return isPast(until, me, now)
    ? line('monthly-update-completed', { month })
    : line('monthly-update-sent', { month, revision, until })
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
