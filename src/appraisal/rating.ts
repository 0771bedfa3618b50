/** How a result or a behavior stands to what was expected, best first (PermenPANRB 6/2022). */
export const ratings = ['above', 'meets', 'below'] as const

export type Rating = (typeof ratings)[number]
