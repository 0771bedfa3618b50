/** The seven BerAKHLAK values that behavior is rated by, in the order the word spells them. */
export const behaviorValues = [
  'service-oriented',
  'accountable',
  'competent',
  'harmonious',
  'loyal',
  'adaptive',
  'collaborative',
] as const

export type BehaviorValue = (typeof behaviorValues)[number]

/** Each value has three guides (panduan perilaku), known by their number. */
export const behaviorGuides = [1, 2, 3] as const
