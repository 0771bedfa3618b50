import { z } from 'zod'
import {
  aspects,
  maxWorkResults,
  type PlanWaiting,
  planProblem,
  type WorkResultDraft,
} from '#appraisal/plan.ts'
import { target } from '#conversation/answers/amount.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import type { OwedAs } from '#conversation/duty.ts'
import { defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import type { Choice } from '#conversation/reader.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'

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
  summary: 'plan-summary',
  phrases: 'plan-phrases',
  data: Data,
  right: {
    do: 'draft-plan',
    to: ({ employeeId, year }) => (employeeId === nobodys.employeeId ? null : { employeeId, year }),
  },
  open: async (context, about) => {
    const others = await context.records.subordinates(context.me.id)
    const whose = idIn(about) || (others.length === 0 ? context.me.id : nobodys.employeeId)
    if (whose !== nobodys.employeeId) return begin(context, whose, [])
    const own = { id: context.me.id, name: context.words(line('plan-own')) }
    const people = [...(context.me.appraiserId === null ? [] : [own]), ...others]
    return { begin: { ...nobodys, people: people.map(({ id, name }) => ({ id, name })) }, at: 'whose' }
  },
  first: 'overview',
  steps: {
    whose: question<Data, Step, number>({
      answer: ({ people }) =>
        choice(people.map(({ id, name }) => ({ value: id, label: line('value-text', { value: name }) }))),
      ask: () => ({ lines: [line('plan-whose')] }),
      take: async (context) => {
        const opened = await begin(context, context.value, context.data.people)
        return 'end' in opened ? opened : go('overview', { data: opened.begin, say: opened.say })
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
          ...missingLines(data),
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
          as: sideOf(each),
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

const nobodys: Data = { year: 0, employeeId: 0, employeeName: '', people: [], results: [], editing: null }

/** Opens the plan of one person: his own, or a subordinate's; what was returned is brought back to be mended. */
async function begin(context: Context, employeeId: number, people: Data['people']) {
  const { me, records } = context
  const year = await planYear(context, employeeId)
  const refused = await refusal(context, employeeId, year)
  if (refused) return end(refused)
  const employee = employeeId === me.id ? me : await records.employee(employeeId)
  const existing = await records.planOf(employeeId, year)
  const results = (existing?.results ?? []).map(({ id: _, ...result }) => result)
  const returned = existing?.returnReason ? [line('plan-returned', { reason: existing.returnReason })] : []
  const data = { ...nobodys, year, employeeId, employeeName: employee?.name ?? '', people, results }
  return { begin: data, say: returned }
}

/** The year a plan is missing for, else that of the latest period. */
async function planYear({ records, today }: Context, employeeId: number): Promise<number> {
  const [missing] = await records.plansMissing(employeeId)
  return missing?.year ?? (await records.latestPeriod())?.year ?? today.year
}

/** Why this person cannot write that plan now; null when he can. */
async function refusal({ me, records }: Context, employeeId: number, year: number): Promise<Line[] | null> {
  const isOwn = employeeId === me.id
  if (isOwn && me.appraiserId === null) return [line('plan-no-appraiser')]
  const isSubordinates = (await records.subordinates(me.id)).some(({ id }) => id === employeeId)
  if (!isOwn && !isSubordinates) return [line('plan-not-yours')]
  const existing = await records.planOf(employeeId, year)
  if (existing?.state === 'submitted') return [line('plan-submitted-already', { year: String(year) })]
  if (existing?.state !== 'approved') return null
  return [line('plan-approved-already', { year: String(year) }), ...existing.results.map(resultLine)]
}

function withResult(data: Data, result: WorkResultDraft): WorkResultDraft[] {
  return data.editing === null ? [...data.results, result] : data.results.with(data.editing, result)
}

/** What a plan begun still lacks before it can be submitted. */
function missingLines({ results }: Data): Line[] {
  const problem = results.length > 0 ? planProblem(results) : null
  return problem ? [line(`plan-problem-${problem}`)] : []
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

async function submit(context: Context, data: Data): Promise<Next<Data, Step>> {
  const { me, records, now } = context
  const { employeeId, year, results } = data
  const draftedBy = employeeId === me.id ? 'employee' : 'appraiser'
  const appraiserId = await appraiserOf(context, employeeId)
  const refused = await refusal(context, employeeId, year)
  if (refused || appraiserId === null) return end(refused ?? [line('plan-no-appraiser')])
  await records.submitPlan({ employeeId, year, draftedBy, appraiserId, results, now })
  const other = draftedBy === 'employee' ? appraiserId : employeeId
  return end(line('plan-submitted', { to: draftedBy === 'employee' ? 'appraiser' : 'employee' }), {
    concerns: [other],
  })
}

/** In which part somebody has to act on a plan. */
export function sideOf({ waitsFor, employeeId }: PlanWaiting): OwedAs {
  return waitsFor === employeeId ? 'employee' : 'superior'
}

/** Also where an acting official drafts in the appraiser's place. */
async function appraiserOf({ me, records }: Context, employeeId: number): Promise<number | null> {
  const employee = employeeId === me.id ? me : await records.employee(employeeId)
  return employee?.appraiserId ?? null
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
