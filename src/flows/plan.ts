import { z } from 'zod'
import { aspects, maxWorkResults, type PlanSide, planProblem, type WorkResultDraft } from '#appraisal/plan.ts'
import { target } from '#conversation/answers/amount.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import type { Choice } from '#conversation/reader.ts'
import { type Line, line } from '#texts/line.ts'

const WorkResult = z.object({
  title: z.string(),
  kind: z.enum(['main', 'additional']),
  indicator: z.string(),
  aspect: z.enum(aspects),
  target: z.number(),
  unitOfMeasure: z.string(),
})

const Data = z.object({
  year: z.number(),
  side: z.enum(['employee', 'appraiser']),
  /** Whose plan it is; 0 until chosen. */
  employeeId: z.number(),
  employeeName: z.string(),
  people: z.array(z.object({ id: z.number(), name: z.string() })),
  results: z.array(WorkResult),
  /** The work result being written anew; null when one is added. */
  editing: z.number().nullable(),
})
type Data = z.infer<typeof Data>
type Step = 'whose' | 'work-result' | 'overview'

/** `/rencana`: the work results of the year (SKP), drafted by the employee or by the appraiser (PP 30/2019 Ps. 8–10). */
export const plan = defineFlow<Data, Step>({
  name: 'plan',
  version: 1,
  command: 'rencana',
  title: 'plan-title',
  phrases: 'plan-phrases',
  data: Data,
  open: async (context, about) => {
    const period = await context.records.latestPeriod()
    const year = period?.year ?? context.today.year
    const others = await context.records.subordinates(context.me.id)
    const whose = about === '' ? null : Number(about)
    if (whose !== null || others.length === 0) return begin(context, year, whose ?? context.me.id)
    const own =
      context.me.appraiserId === null ? [] : [{ id: context.me.id, name: context.words(line('plan-own')) }]
    const people = [...own, ...others.map(({ id, name }) => ({ id, name }))]
    return {
      begin: { year, side: 'employee', employeeId: 0, employeeName: '', people, results: [], editing: null },
    }
  },
  first: 'whose',
  steps: {
    whose: question<Data, Step, number>({
      answer: (data) =>
        choice(
          data.people.map(({ id, name }) => ({ value: id, label: line('value-text', { value: name }) })),
        ),
      ask: () => ({ lines: [line('plan-whose')] }),
      take: async ({ value, data, ...context }) => {
        const opened = await begin({ ...context }, data.year, value)
        return 'end' in opened
          ? opened
          : go(opened.at ?? 'overview', { data: opened.begin, ...(opened.say ? { say: opened.say } : {}) })
      },
    }),
    'work-result': form<Data, Step, ReturnType<typeof fields>>({
      title: line('plan-form-title'),
      intro: ({ data }) => [
        line('plan-intro', { number: (data.editing ?? data.results.length) + 1, year: String(data.year) }),
      ],
      fields,
      initial: (data) => (data.editing === null ? {} : { ...data.results[data.editing] }),
      take: ({ data, values }) =>
        go('overview', { data: { ...data, results: withResult(data, values), editing: null } }),
    }),
    overview: question<Data, Step, string>({
      answer: (data) => choice(overviewChoices(data)),
      ask: ({ data }) => ({
        lines: [
          line('plan-overview', {
            name: data.employeeName,
            year: String(data.year),
            results: data.results.length > 0 ? data.results.map(resultLine) : line('plan-empty'),
          }),
        ],
      }),
      take: async (context) => takeOverview(context, context.data, context.value),
    }),
  },
  duty: {
    owed: async (records, employee) => [
      ...(await records.plansMissing(employee)).map(({ employeeId, year, since }) => ({
        employeeId,
        about: String(employeeId),
        key: `${year}`,
        since,
        due: null,
        card: line('plan-missing-card', { year: String(year) }),
        button: line('plan-button'),
      })),
      ...(await records.plansWaiting(employee))
        .filter((each) => each.state === 'returned')
        .map((each) => ({
          employeeId: each.waitsFor,
          about: String(each.employeeId),
          key: `returned-${each.planId}-${each.revision}`,
          since: each.since,
          due: null,
          card: line('plan-returned-card', { name: each.employeeName, reason: each.reason ?? '' }),
          button: line('plan-mend-button'),
        })),
    ],
  },
})

function fields() {
  const kinds = ['main', 'additional'] as const
  return {
    title: required(text({ min: 5, max: 300 }), line('plan-field-title'), line('plan-ask-title')),
    kind: required(
      choice(kinds.map((value) => ({ value, label: line(`result-kind-${value}`) }))),
      line('plan-field-kind'),
      line('plan-ask-kind'),
    ),
    indicator: required(text({ min: 5, max: 300 }), line('plan-field-indicator'), line('plan-ask-indicator')),
    aspect: required(
      choice(aspects.map((value) => ({ value, label: line(`aspect-${value}`) }))),
      line('plan-field-aspect'),
      line('plan-ask-aspect'),
    ),
    target: required(target(), line('plan-field-target'), line('plan-ask-target')),
    unitOfMeasure: required(text({ max: 30 }), line('plan-field-unit'), line('plan-ask-unit')),
  }
}

/** Opens the plan of one person: his own, or a subordinate's; what was returned is brought back to be mended. */
async function begin(context: Context, year: number, employeeId: number) {
  const { me, records } = context
  const employee = employeeId === me.id ? me : await records.employee(employeeId)
  const side: PlanSide = employeeId === me.id ? 'employee' : 'appraiser'
  if (!employee || (side === 'appraiser' && employee.appraiserId !== me.id))
    return end(line('plan-not-yours'))
  if (side === 'employee' && me.appraiserId === null) return end(line('plan-no-appraiser'))
  const existing = await records.planOf(employeeId, year)
  if (existing?.state === 'approved')
    return end([line('plan-approved-already', { year: String(year) }), ...existing.results.map(resultLine)])
  if (existing?.state === 'submitted') return end(line('plan-submitted-already', { year: String(year) }))
  const data: Data = {
    year,
    side,
    employeeId,
    employeeName: employee.name,
    people: [],
    results: (existing?.results ?? []).map(({ id: _, ...result }) => result),
    editing: null,
  }
  const returned = existing?.returnReason ? [line('plan-returned', { reason: existing.returnReason })] : []
  const at: Step = existing ? 'overview' : 'work-result'
  return { begin: data, at, say: returned }
}

function withResult(data: Data, result: WorkResultDraft): WorkResultDraft[] {
  return data.editing === null ? [...data.results, result] : data.results.with(data.editing, result)
}

function overviewChoices(data: Data): Choice<string>[] {
  const numbered = data.results.map((_, index) => index)
  return [
    ...(planProblem(data.results) === null
      ? [{ value: 'submit', label: line('plan-submit'), style: 'primary' as const }]
      : []),
    ...(data.results.length < maxWorkResults
      ? [{ value: 'add', label: line('plan-add'), opensForm: true }]
      : []),
    ...numbered.map((index) => ({
      value: `edit-${index}`,
      label: line('plan-edit', { number: index + 1 }),
      opensForm: true,
    })),
    ...numbered.map((index) => ({
      value: `remove-${index}`,
      label: line('plan-remove', { number: index + 1 }),
    })),
  ]
}

async function takeOverview(context: Context, data: Data, value: string): Promise<Next<Data, Step>> {
  if (value === 'submit') return submit(context, data)
  if (value === 'add') return go('work-result', { data: { ...data, editing: null } })
  const [verb, at] = value.split('-')
  const index = Number(at)
  if (verb === 'edit') return go('work-result', { data: { ...data, editing: index } })
  return go('overview', { data: { ...data, results: data.results.toSpliced(index, 1) } })
}

async function submit({ me, records, now }: Context, data: Data): Promise<Next<Data, Step>> {
  const problem = planProblem(data.results)
  if (problem) return { stay: [line(`plan-problem-${problem}`)] }
  const employee = data.side === 'employee' ? me : await records.employee(data.employeeId)
  const appraiserId = data.side === 'employee' ? me.appraiserId : me.id
  if (!employee || appraiserId === null || (data.side === 'appraiser' && employee.appraiserId !== me.id)) {
    return end(line('plan-not-yours'))
  }
  const { employeeId, year, side: draftedBy, results } = data
  await records.submitPlan({ employeeId, year, draftedBy, appraiserId, results, now })
  const other = draftedBy === 'employee' ? appraiserId : employeeId
  return end(line('plan-submitted', { to: draftedBy === 'employee' ? 'appraiser' : 'employee' }), {
    concerns: [other],
  })
}

/** A work result as both sides read it: title, indicator and target. */
export function resultLine(result: WorkResultDraft, index: number): Line {
  return line('plan-result', {
    number: index + 1,
    title: result.title,
    kind: line(`result-kind-${result.kind}`),
    indicator: result.indicator,
    aspect: line(`aspect-${result.aspect}`),
    target: result.target,
    unit: result.unitOfMeasure,
  })
}
