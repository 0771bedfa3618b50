import { holdersOf, type Right, rights, type ThingId } from '#appraisal/rights.ts'
import { line } from '#texts/line.ts'
import type { Context } from '../context.ts'
import type { Flow } from '../flow.ts'
import { ended } from './follow.ts'
import type { Outcome, Standing } from './outcome.ts'

/** How a flow of an office ends for whoever does not hold it; null when he does, or the flow needs none. */
export async function officeRefusal({ right }: Flow, { records }: Context): Promise<Outcome | null> {
  if (!right || rights[right.do].to !== 'agency') return null
  return (await records.hasPart(right.do as OfficeRight, null)) ? null : refused(officeRefusalOf(right.do)) // looked up just now
}

/**
 * How a conversation ends for whoever has no part, or no longer, in what it is about; null when he has. Asked at each
 * turn against the present state: a superior who has been moved loses the open card at once. What the state of the
 * thing forbids is the act's to refuse, in the flow's own words.
 */
export async function refusal({ flow, stored, context }: Standing): Promise<Outcome | null> {
  const { right } = flow
  if (!right) return null
  const id = right.to?.(stored.data) ?? null
  if (id === null) return officeRefusal(flow, context)
  // The id is the flow's own, of the very thing its right is about.
  const hasPart = await context.records.hasPart(right.do, id as ThingId['plan'] & number)
  return hasPart ? null : refused('right-refused')
}

type OfficeRight = { [R in Right]: (typeof rights)[R]['to'] extends 'agency' ? R : never }[Right]

function officeRefusalOf(right: Right) {
  return holdersOf(right).includes('auditor') ? 'auditors-only' : 'administrators-only'
}

function refused(why: 'auditors-only' | 'administrators-only' | 'right-refused'): Outcome {
  return ended({ say: [line(why)] })
}
