import type { Rating } from './rating.ts'

/** The predicates of performance (predikat kinerja), best first. */
export const predicates = ['very-good', 'good', 'needs-improvement', 'poor', 'very-poor'] as const

export type Predicate = (typeof predicates)[number]

/** Rows are the rating of the results, columns the rating of the behavior (PermenPANRB 6/2022, kuadran kinerja). */
const matrix: Record<Rating, Record<Rating, Predicate>> = {
  above: { above: 'very-good', meets: 'good', below: 'poor' },
  meets: { above: 'good', meets: 'good', below: 'poor' },
  below: { above: 'needs-improvement', meets: 'needs-improvement', below: 'very-poor' },
}

/** The predicate that follows from both ratings. It is only ever derived, never entered by anyone. */
export function predicateOf(result: Rating, behavior: Rating): Predicate {
  return matrix[result][behavior]
}
