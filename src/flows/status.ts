import type { ProgressReport } from '#appraisal/progress.ts'
import type { Period } from '#appraisal/records.ts'
import { endOfDay } from '#appraisal/zone.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, end, type Offer } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'
import { actingLines } from './acting-lines.ts'

/** `/status`: what is done, what is missing, for whom it waits and until when. */
export const status = defineAnswer({
  name: 'status',
  command: 'status',
  title: 'status-title',
  summary: 'status-summary',
  phrases: 'status-phrases',
  answer: async (context) => {
    const period = await context.records.latestPeriod()
    if (!period) return end(line('status-no-period'))
    const own = context.me.appraiserId === null ? [] : await ownLines(context, period)
    const acting = await actingLines(context)
    const queue = context.me.hasSubordinates ? await queueLines(context) : []
    return end([line('status-head', { month: period.startsOn }), ...own, ...queue, ...acting], {
      offers: await offers(context),
      protect: true,
    })
  },
})

async function ownLines({ me, now, records }: Context, period: Period): Promise<Line[]> {
  const plan = await records.planOf(me.id, period.year)
  const report = await records.reportOf(me.id, period.id)
  const evaluation = await records.evaluationOf(me.id, period.id)
  const objection = evaluation ? await records.objectionTo(evaluation.id) : null
  const states = [
    line('status-plan', { state: plan?.state ?? 'none', year: String(period.year) }),
    line('status-progress', {
      state: progressState(report, now > endOfDay(period.editUntil, me.zone)),
      due: period.progressDueOn,
      until: period.editUntil,
    }),
    line('status-result', { state: resultState(evaluation), due: period.evaluationDueOn }),
    ...(objection ? [line('status-objection', { state: objection.state, number: objection.number })] : []),
  ]
  return [line('status-own', { states })]
}

function progressState(report: ProgressReport | null, isOver: boolean) {
  return report?.state === 'submitted' && isOver ? 'sent' : (report?.state ?? 'none')
}

function resultState(evaluation: { receivedAt: Date | null; response: string | null } | null) {
  if (!evaluation) return 'none'
  if (evaluation.response) return 'answered'
  return evaluation.receivedAt ? 'received' : 'published'
}

async function queueLines({ me, records }: Context): Promise<Line[]> {
  const plans = await plansToDecide({ me, records })
  const evaluations = await records.evaluationsOwed(me.id)
  const decisions = await records.decisionsOwed(me.id)
  return [
    line('status-queue', {
      plans: plans.length,
      evaluations: evaluations.length,
      decisions: decisions.length,
    }),
  ]
}

async function plansToDecide({ me, records }: Pick<Context, 'me' | 'records'>) {
  return (await records.plansWaiting(me.id)).filter(({ state }) => state === 'submitted')
}

/** Further than this a list of buttons is no help. */
const mostOfAKind = 3

/** What the person can go on with at once. */
async function offers({ me, records }: Context): Promise<readonly (readonly Offer[])[]> {
  const owed = [
    (await records.progressOwed(me.id))
      .slice(0, 1)
      .map(({ periodId }) => start(line('monthly-update-button'), 'monthly-update', periodId)),
    (await records.resultsWaiting(me.id))
      .slice(0, 1)
      .map(({ evaluationId }) => start(line('result-button'), 'result', evaluationId)),
    (await plansToDecide({ me, records })).map(({ employeeName: name, planId }) =>
      start(line('plan-decision-button-of', { name }), 'plan-decision', planId),
    ),
    (await records.evaluationsOwed(me.id)).map(({ employeeName: name, reportId }) =>
      start(line('evaluate-button-of', { name }), 'evaluate', reportId),
    ),
    (await records.decisionsOwed(me.id)).map(({ number, objectionId }) =>
      start(line('ruling-button-of', { number }), 'objection-decision', objectionId),
    ),
  ]
  return owed.flatMap((kind) => kind.slice(0, mostOfAKind))
}

function start(label: Line, flow: string, about: number): readonly Offer[] {
  return [{ label, action: { do: 'start', flow, about: String(about) }, style: 'primary' }]
}
