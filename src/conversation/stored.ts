import { z } from 'zod'
import type { Flow, Step } from './flow.ts'
import { fieldsOf } from './form.ts'

/** A conversation as it is kept between two messages. Plain JSON, so it outlives a restart, a deploy and a platform. */
export const Stored = z.object({
  flow: z.string(),
  version: z.number().int(),
  step: z.string(),
  data: z.json(),
  /** Answers of the form at hand by field name; null where an optional one was skipped. */
  answers: z.record(z.string(), z.json()),
  /** The field asked again from the review card, or being collected. */
  editing: z.string().nullable(),
  /** A piece of the field at hand has been taken, and further ones join it. */
  collecting: z.boolean(),
  /** A reading to be confirmed, for this field of the form or for the question (null). */
  doubt: z.object({ field: z.string().nullable(), value: z.json() }).nullable(),
  /** Steps passed, for "kembali". */
  passed: z.array(z.string()),
})
export type Stored = z.infer<typeof Stored>

export function stored(flow: Flow, step: string, data: unknown): Stored {
  return { flow: flow.name, version: flow.version, step, data: asJson(data), passed: [], ...unanswered }
}

/** A step of which nothing has been answered yet. */
export const unanswered = { answers: {}, editing: null, collecting: false, doubt: null } as const

/** What JSON keeps of a value; throws when it is not JSON at all. */
export function asJson(value: unknown): z.infer<ReturnType<typeof z.json>> {
  return JSON.parse(JSON.stringify(value))
}

/**
 * Brings a stored conversation up to the present version of its flow. Null when it cannot be continued: the flow or
 * the step is gone, an upgrade is missing, or the data no longer fits; it is then begun anew. Single answers that no
 * longer fit are dropped, to be asked again.
 */
export function reopen(
  raw: unknown,
  flows: ReadonlyMap<string, Flow>,
): { flow: Flow; stored: Stored } | null {
  const parsed = Stored.safeParse(raw)
  const flow = parsed.success ? flows.get(parsed.data.flow) : undefined
  if (!parsed.success || !flow || parsed.data.version > flow.version) return null
  const upgraded = upgrade(flow, parsed.data.version, parsed.data.data)
  const data = upgraded === null ? null : flow.data.safeParse(upgraded.data)
  const step = stepNamed(flow, parsed.data.step)
  if (!data?.success || !step) return null
  const passed = parsed.data.passed.filter((name) => stepNamed(flow, name))
  const stored = { ...parsed.data, version: flow.version, data: asJson(data.data), passed }
  return { flow, stored: fitting(step, stored) }
}

function upgrade(flow: Flow, from: number, data: unknown): { data: unknown } | null {
  if (from === flow.version) return { data }
  const step = flow.upgrades?.[from]
  return step ? upgrade(flow, from + 1, step(data as never)) : null // each upgrade knows the shape it comes from
}

function stepNamed(flow: Flow, name: string): Step<unknown, string> | undefined {
  return Object.hasOwn(flow.steps, name) ? flow.steps[name] : undefined
}

/** The same conversation with only those answers that its step still asks for and takes. */
function fitting(step: Step<unknown, string>, stored: Stored): Stored {
  const { doubt, editing } = stored
  if (step.kind === 'question') {
    const fits = doubt?.field === null && takes(step.answer(stored.data), doubt.value)
    return { ...stored, ...unanswered, doubt: fits ? doubt : null }
  }
  const fields = new Map(fieldsOf(step, stored.data).map((field) => [field.name, field]))
  const answers = Object.entries(stored.answers).filter(([name, answer]) => {
    const field = fields.get(name)
    return answer === null ? field?.optional : field && takes(field.reader, answer)
  })
  const doubted = fields.get(doubt?.field ?? '')
  return {
    ...stored,
    answers: Object.fromEntries(answers),
    editing: editing !== null && fields.has(editing) ? editing : null,
    doubt: doubted && takes(doubted.reader, doubt?.value) ? doubt : null,
  }
}

function takes({ schema }: { schema: z.ZodType }, answer: unknown): boolean {
  return schema.safeParse(answer).success
}
