import { z } from 'zod'
import { drafterOf } from '#appraisal/plan.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import { defineFlow, end, go, question } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { idIn } from './about.ts'
import { resultLine, sideOf } from './plan.ts'

const Data = z.object({ planId: z.number(), revision: z.number(), name: z.string() })
type Data = z.infer<typeof Data>
type Step = 'decide' | 'reason'

/** Agrees to a drafted plan or returns it with a reason (PP 30/2019 Ps. 8(4), 24(1)). */
export const planDecision = defineFlow<Data, Step>({
  name: 'plan-decision',
  version: 1,
  title: 'plan-decision-title',
  data: Data,
  right: { do: 'decide-plan', to: ({ planId }) => planId },
  open: async ({ records }, about) => {
    const plan = await records.plan(idIn(about))
    if (!plan || !(await records.hasPart('decide-plan', plan.id))) return end(line('plan-not-yours'))
    if (plan.state !== 'submitted') return end(line('plan-decided-already'))
    if (!(await records.may('decide-plan', plan.id))) return end(line('plan-not-yours'))
    const employee = await records.employee(plan.employeeId)
    return { begin: { planId: plan.id, revision: plan.revision, name: employee?.name ?? '' } }
  },
  first: 'decide',
  steps: {
    decide: question<Data, Step, 'approve' | 'return'>({
      answer: choice<'approve' | 'return'>([
        { value: 'approve', label: line('plan-approve'), style: 'primary' },
        { value: 'return', label: line('plan-return'), style: 'danger' },
      ]),
      ask: async ({ data, records }) => {
        const plan = await records.plan(data.planId)
        return {
          lines: [
            line('plan-decide', {
              name: data.name,
              year: String(plan?.year ?? ''),
              results: (plan?.results ?? []).map(resultLine),
            }),
          ],
        }
      },
      take: async ({ value, data, records, now }) => {
        if (value === 'return') return go('reason')
        const plan = await records.plan(data.planId)
        const decided = await records.decidePlan({ ...data, approved: true, reason: null, now })
        if (!decided || !plan) return end(line('plan-decided-already'))
        return end(line('plan-approved', { name: data.name }), {
          concerns: [plan.employeeId, plan.appraiserId],
        })
      },
    }),
    reason: question<Data, Step, string>({
      answer: text({ min: 10, max: 1000 }),
      ask: ({ data }) => ({ lines: [line('plan-return-ask', { name: data.name })] }),
      take: async ({ value, data, records, now }) => {
        const plan = await records.plan(data.planId)
        const decided = await records.decidePlan({ ...data, approved: false, reason: value, now })
        if (!decided || !plan) return end(line('plan-decided-already'))
        return end(line('plan-returned-done', { name: data.name }), { concerns: [drafterOf(plan)] })
      },
    }),
  },
  duty: {
    owed: async (records, employee) =>
      (await records.plansWaiting(employee))
        .filter((each) => each.state === 'submitted')
        .map((each) => ({
          employeeId: each.waitsFor,
          as: sideOf(each),
          about: String(each.planId),
          key: `${each.planId}-${each.revision}`,
          since: each.since,
          due: null,
          card: line('plan-decision-card', { name: each.employeeName }),
          button: line('plan-decision-button'),
        })),
  },
})
