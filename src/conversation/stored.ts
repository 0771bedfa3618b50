import { z } from 'zod'
import type { Flow } from './flow.ts'

/** A conversation as it is kept between two messages. Plain JSON, so it outlives a restart, a deploy and a platform. */
export const Stored = z.object({
  flow: z.string(),
  version: z.number().int(),
  step: z.string(),
  data: z.json(),
  /** Answers of the form at hand by field name; null where an optional one was skipped. */
  answers: z.record(z.string(), z.json()),
  /** The field asked again from the review card. */
  editing: z.string().nullable(),
  /** A reading to be confirmed, for this field of the form or for the question (null). */
  doubt: z.object({ field: z.string().nullable(), value: z.json() }).nullable(),
  /** Steps passed, for "kembali". */
  passed: z.array(z.string()),
})
export type Stored = z.infer<typeof Stored>

export function stored(flow: Flow, step: string, data: unknown): Stored {
  return {
    flow: flow.name,
    version: flow.version,
    step,
    data: asJson(data),
    answers: {},
    editing: null,
    doubt: null,
    passed: [],
  }
}

/** What JSON keeps of a value; throws when it is not JSON at all. */
export function asJson(value: unknown): z.infer<ReturnType<typeof z.json>> {
  return z.json().parse(JSON.parse(JSON.stringify(value)))
}

/**
 * Brings a stored conversation up to the present version of its flow. Null when it cannot be continued: the flow or
 * the step is gone, an upgrade is missing, or the data no longer fits; it is then begun anew.
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
  if (!data?.success || !(parsed.data.step in flow.steps)) return null
  return { flow, stored: { ...parsed.data, version: flow.version, data: asJson(data.data) } }
}

function upgrade(flow: Flow, from: number, data: unknown): { data: unknown } | null {
  if (from === flow.version) return { data }
  const step = flow.upgrades?.[from]
  return step ? upgrade(flow, from + 1, step(data as never)) : null // each upgrade knows the shape it comes from
}
