import type { Period } from '#appraisal/records.ts'
import type { Context } from '#conversation/context.ts'
import { defineAnswer, end, type Offer } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'

/** `/status`: what is done, what is missing, for whom it waits and until when. */
export const status = defineAnswer({
  name: 'status',
  command: 'status',
  title: 'status-title',
  phrases: 'status-phrases',
  answer: async (context) => {
    const period = await context.records.latestPeriod()
    if (!period) return end(line('status-no-period'))
    const own = context.me.appraiserId === null ? [] : await ownLines(context, period)
    const queue = context.me.hasSubordinates ? await queueLines(context) : []
    return end([line('status-head', { month: period.startsOn }), ...own, ...queue], {
      offers: await offers(context),
      protect: true,
    })
  },
})

async function ownLines({ me, records, calendar: _ }: Context, period: Period): Promise<Line[]> {
  const plan = await records.planOf(me.id, period.year)
  const report = await records.reportOf(me.id, period.id)
  const evaluation = await records.evaluationOf(me.id, period.id)
  const objection = evaluation ? await records.objectionTo(evaluation.id) : null
  const states = [
    line('status-plan', { state: plan?.state ?? 'none', year: String(period.year) }),
    line('status-progress', {
      state: report?.state ?? 'none',
      due: period.progressDueOn,
      until: period.editUntil,
    }),
    line('status-result', { state: resultState(evaluation), due: period.evaluationDueOn }),
    ...(objection ? [line('status-objection', { state: objection.state, number: objection.number })] : []),
  ]
  return [line('status-own', { states })]
}

function resultState(evaluation: { receivedAt: Date | null; response: string | null } | null) {
  if (!evaluation) return 'none'
  if (evaluation.response) return 'answered'
  return evaluation.receivedAt ? 'received' : 'published'
}

async function queueLines({ me, records }: Context): Promise<Line[]> {
  const plans = (await records.plansWaiting(me.id)).filter((each) => each.employeeId !== me.id)
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

async function offers({ me, records }: Context): Promise<readonly (readonly Offer[])[]> {
  const progress = await records.progressOwed(me.id)
  const evaluations = await records.evaluationsOwed(me.id)
  const results = await records.resultsWaiting(me.id)
  const start = (label: Line, flow: string, about: string): readonly Offer[] => [
    { label, action: { do: 'start', flow, about }, style: 'primary' },
  ]
  return [
    ...progress
      .slice(0, 1)
      .map((each) => start(line('monthly-update-button'), 'monthly-update', String(each.periodId))),
    ...results.slice(0, 1).map((each) => start(line('result-button'), 'result', String(each.evaluationId))),
    ...evaluations
      .slice(0, 3)
      .map((each) =>
        start(line('evaluate-button-of', { name: each.employeeName }), 'evaluate', String(each.reportId)),
      ),
  ]
}
