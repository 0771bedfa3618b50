import { isSensitive, type Right } from '#appraisal/rights.ts'
import { type Outcome, type Standing, unmoved } from './outcome.ts'

/** Whether the person must prove himself by his PIN before he makes use of this right. */
export async function needsProof({ context }: Standing, right: Right | null): Promise<boolean> {
  return right !== null && isSensitive(right) && !(await context.pin.isFresh())
}

/** The answer is not taken; what was answered before stays, and the step is asked again after the proof. */
export function askProof(standing: Standing): Outcome {
  return { ...unmoved(standing, []), proof: true }
}
