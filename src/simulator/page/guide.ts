/** Parts people play in a month of appraisal. */
export type Part = 'employee' | 'appraiser' | 'superior' | 'administrator'

/** The steps of one month in their order, each with the parts that have something to do in it. */
export const guideSteps = {
  connect: ['employee'],
  open: ['administrator'],
  plan: ['employee', 'appraiser'],
  report: ['employee'],
  feedback: ['appraiser'],
  evaluate: ['appraiser'],
  receive: ['employee'],
  object: ['employee', 'appraiser', 'superior'],
  close: ['administrator'],
} as const satisfies Readonly<Record<string, readonly Part[]>>

export type GuideStep = keyof typeof guideSteps

/** A step and whether the database shows that it was reached. */
export interface GuideProgress {
  step: GuideStep
  done: boolean
}
