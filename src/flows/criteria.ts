import { behaviorGuides, behaviorValues } from '#appraisal/behavior.ts'
import { predicateOf } from '#appraisal/predicate.ts'
import { ratings } from '#appraisal/rating.ts'
import { defineAnswer, end } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'

/** `/kriteria`: how the predicate comes about, what each rating means and the 21 guides, open to everyone at any time. */
export const criteria = defineAnswer({
  name: 'criteria',
  command: 'kriteria',
  title: 'criteria-title',
  summary: 'criteria-summary',
  phrases: 'criteria-phrases',
  answer: async (_, about) =>
    about === 'behavior' ? end(behaviorLines()) : end(matrixLines(), { offers: [[behaviorOffer]] }),
})

const behaviorOffer = {
  label: line('criteria-behavior-button'),
  action: { do: 'start', flow: 'criteria', about: 'behavior' },
} as const

function matrixLines(): Line[] {
  const cells = ratings.flatMap((result) =>
    ratings.map((behavior) =>
      line('criteria-cell', {
        result: line(`rating-${result}`),
        behavior: line(`rating-${behavior}`),
        predicate: line(`predicate-${predicateOf(result, behavior)}`),
      }),
    ),
  )
  const result = ratings.map((each) =>
    line('criteria-meaning', {
      rating: line(`rating-${each}`),
      meaning: line(`rating-result-${each}-meaning`),
    }),
  )
  const behavior = ratings.map((each) =>
    line('criteria-meaning', {
      rating: line(`rating-${each}`),
      meaning: line(`rating-behavior-${each}-meaning`),
    }),
  )
  return [
    line('criteria-intro'),
    line('criteria-matrix', { cells }),
    line('criteria-result', { meanings: result }),
    line('criteria-behavior', { meanings: behavior }),
  ]
}

function behaviorLines(): Line[] {
  const values = behaviorValues.map((value) =>
    line('criteria-value', {
      value: line(`behavior-${value}`),
      guides: behaviorGuides.map((guide) =>
        line('criteria-guide', { guide: line(`behavior-${value}-guide-${guide}`) }),
      ),
    }),
  )
  return [line('criteria-behavior-intro'), ...values]
}
