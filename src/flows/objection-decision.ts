import { z } from 'zod'
import { type ObjectionDecision, objectionDecisions, rulingProblem } from '#appraisal/objection.ts'
import { predicateOf } from '#appraisal/predicate.ts'
import { type Rating, ratings } from '#appraisal/rating.ts'
import { choice } from '#conversation/answers/choice.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { form, required } from '#conversation/form.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'
import { progressLines } from './progress-lines.ts'

const Ratings = z.object({ resultRating: z.enum(ratings), behaviorRating: z.enum(ratings) })
type Ratings = z.infer<typeof Ratings>

const Ruling = Ratings.extend({ decision: z.enum(objectionDecisions), reason: z.string() })
type Ruling = z.infer<typeof Ruling>

const Data = Ratings.extend({ objectionId: z.number(), name: z.string(), ruling: Ruling.nullable() })
type Data = z.infer<typeof Data>
type Step = 'read' | 'rule' | 'confirm'

/** The appraiser's superior hears both sides and decides, with a reason; the decision is final (PP 30/2019 Ps. 59(2)–(4)). */
export const objectionDecision = defineFlow<Data, Step>({
  name: 'objection-decision',
  version: 2,
  command: 'putusan',
  title: 'ruling-title',
  summary: 'ruling-summary',
  data: Data,
  upgrades: { 1: (data: Omit<Data, 'ruling'>) => ({ ...data, ruling: null }) },
  right: { do: 'decide-objection', to: ({ objectionId }) => objectionId },
  open: async ({ me, records }, about) => {
    const asked = idIn(about) || (await records.decisionsOwed(me.id))[0]?.objectionId
    if (asked === undefined) return end(line('ruling-none'))
    const objection = await records.objection(asked)
    if (!objection || !(await records.hasPart('decide-objection', asked)))
      return end(line('objection-not-yours'))
    if (objection.state === 'decided') return end(line('ruling-made-already'))
    if (objection.state !== 'heard-out') return end(line('ruling-too-early'))
    const evaluation = await records.evaluation(objection.evaluationId)
    const employee = await records.employee(objection.employeeId)
    if (!evaluation || !employee) return end(line('objection-not-yours'))
    const { resultRating, behaviorRating } = evaluation
    const begin = { objectionId: objection.id, name: employee.name, resultRating, behaviorRating }
    return { begin: { ...begin, ruling: null } }
  },
  first: 'read',
  steps: {
    read: question<Data, Step, 'rule'>({
      answer: choice<'rule'>([
        { value: 'rule', label: line('ruling-decide'), style: 'primary', opensForm: true },
      ]),
      ask: async (context) => ({ lines: await bothSides(context, context.data), protect: true }),
      take: () => go('rule'),
    }),
    rule: form<Data, Step, ReturnType<typeof fields>>({
      title: line('ruling-title'),
      intro: () => [line('ruling-intro')],
      fields,
      initial: ({ resultRating, behaviorRating, ruling }) => ruling ?? { resultRating, behaviorRating },
      check: (given, before) => {
        const problem = rulingProblem({ decision: given.decision, before, after: given })
        if (!problem) return {}
        const field = problem === 'granted-but-unchanged' ? 'resultRating' : 'decision'
        return { [field]: line(`ruling-problem-${problem}`) }
      },
      take: ({ data, values }) => go('confirm', { data: { ...data, ruling: values } }),
    }),
    confirm: question<Data, Step, 'decide' | 'change'>({
      answer: choice<'decide' | 'change'>([
        { value: 'decide', label: line('ruling-confirm'), style: 'primary' },
        { value: 'change', label: line('ruling-change'), opensForm: true },
      ]),
      ask: ({ data }) => ({ lines: data.ruling ? [preview(data, data.ruling)] : [], protect: true }),
      carriesOut: (value) => (value === 'decide' ? 'decide-objection' : null),
      take: async (context) => (context.value === 'change' ? go('rule') : decide(context, context.data)),
    }),
  },
  duty: {
    owed: async (records, employee) =>
      (await records.decisionsOwed(employee)).map((owed) => ({
        employeeId: owed.waitsFor,
        as: 'superior',
        about: String(owed.objectionId),
        key: String(owed.objectionId),
        since: owed.since,
        due: null,
        card: line('ruling-card', { number: owed.number }),
        button: line('ruling-button'),
      })),
  },
})

function fields() {
  const decisions = objectionDecisions.map((value) => ({ value, label: line(`decision-${value}`) }))
  const rated = () => choice<Rating>(ratings.map((value) => ({ value, label: line(`rating-${value}`) })))
  return {
    decision: required(
      choice<ObjectionDecision>(decisions),
      line('ruling-decision'),
      line('ruling-ask-decision'),
    ),
    resultRating: required(rated(), line('evaluate-result'), line('ruling-ask-result')),
    behaviorRating: required(rated(), line('evaluate-behavior'), line('ruling-ask-behavior')),
    reason: required(text({ min: 20, max: 3000 }), line('ruling-reason'), line('ruling-ask-reason')),
  }
}

async function bothSides({ records }: Context, { objectionId, name }: Data): Promise<readonly Line[]> {
  const objection = await records.objection(objectionId)
  const evaluation = objection && (await records.evaluation(objection.evaluationId))
  if (!objection || !evaluation) return []
  const report = await records.reportOf(objection.employeeId, evaluation.periodId)
  return [
    line('ruling-head', { number: objection.number, name, late: objection.late ? 'yes' : 'no' }),
    line('ruling-evaluation', {
      result: line(`rating-${evaluation.resultRating}`),
      resultReason: evaluation.resultReason ?? '—',
      behavior: line(`rating-${evaluation.behaviorRating}`),
      behaviorReason: evaluation.behaviorReason ?? '—',
    }),
    line('ruling-sides', {
      reason: objection.reason,
      employee: objection.explanations.employee ?? '—',
      appraiser: objection.explanations.appraiser ?? '—',
    }),
    ...(report ? await progressLines(records, report.id) : []),
  ]
}

/** The decision as it will stand: what was before beside what is after. */
function preview(before: Data, ruling: Ruling): Line {
  return line('ruling-preview', {
    name: before.name,
    decision: line(`decision-${ruling.decision}`),
    reason: ruling.reason,
    before: ratedLine(before),
    after: ratedLine(ruling),
  })
}

function ratedLine({ resultRating, behaviorRating }: Ratings): Line {
  return line('ruling-ratings', {
    result: line(`rating-${resultRating}`),
    behavior: line(`rating-${behaviorRating}`),
    predicate: line(`predicate-${predicateOf(resultRating, behaviorRating)}`),
  })
}

async function decide({ records, now }: Context, data: Data): Promise<Next<Data, Step>> {
  const { objectionId, name, ruling } = data
  if (!ruling) return go('rule')
  const decided = await records.decideObjection({ objectionId, ...ruling, now })
  if (!decided) return end(line('ruling-made-already'))
  const done = line('ruling-made', { number: decided.number, name })
  return end(done, { concerns: [decided.employeeId, decided.appraiserId] })
}
