import { predicates } from '#appraisal/predicate.ts'
import type { Period } from '#appraisal/records.ts'
import { type Summary, summarize, type Told, type ToldUnit } from '#appraisal/summary.ts'
import { defineAnswer, end } from '#conversation/flow.ts'
import { type Line, line } from '#texts/line.ts'
import { idIn } from './about.ts'

/** So many units stand in one message. */
const unitsAtOnce = 10

/** `/ringkasan`: how far the units have come that a performance manager or administrator runs, never telling of one person. */
export const summary = defineAnswer({
  name: 'summary',
  command: 'ringkasan',
  title: 'summary-title',
  summary: 'summary-summary',
  phrases: 'summary-phrases',
  right: { do: 'read-summary' },
  answer: async ({ records }, about) => {
    const period = await records.latestPeriod()
    if (!period) return end(line('summary-no-period'))
    const summary = summarize(await records.unitFigures(period.id))
    const from = idIn(about)
    const next = from + unitsAtOnce
    return end(
      [
        line('summary-head', { month: period.startsOn }),
        ...(from === 0 ? totalLines(summary, period) : []),
        ...summary.units.slice(from, next).map((unit) => unitLine(unit, period)),
        ...(summary.isPartial ? [line('summary-partial')] : []),
        line('summary-rule'),
      ],
      { protect: true, offers: next < summary.units.length ? [[more(next)]] : [] },
    )
  },
})

function more(from: number) {
  const action = { do: 'start', flow: 'summary', about: String(from) } as const
  return { label: line('summary-more'), action }
}

/** Of one unit there is nothing to add up. */
function totalLines({ units, total }: Summary, period: Period): readonly Line[] {
  if (units.length === 0) return [line('summary-nothing')]
  return units.length === 1
    ? []
    : [line('summary-total', { units: units.length, ...figures(total), ratings: ratingsLine(total, period) })]
}

function unitLine(unit: ToldUnit, period: Period): Line {
  const { name, withSmaller } = unit
  return line('summary-unit', {
    name,
    smaller: withSmaller ? 'yes' : 'no',
    ...figures(unit),
    ratings: ratingsLine(unit, period),
  })
}

function figures({ people, plans, reports, evaluated }: Told) {
  return { people, plans, reports, evaluated }
}

/** While results still come in, two looks would tell the one that came between them. */
function ratingsLine({ distribution, evaluated }: Told, { state }: Period): Line {
  if (evaluated === 0) return line('summary-none-rated')
  if (state === 'open') return line('summary-when-closed')
  if (!distribution) return line('summary-hidden')
  const { told, others } = distribution
  const counts = predicates.flatMap((each) => {
    const count = told.get(each)
    return count === undefined ? [] : [line('summary-count', { predicate: line(`predicate-${each}`), count })]
  })
  return line('summary-ratings', {
    counts: [...counts, ...(others > 0 ? [line('summary-others', { count: others })] : [])],
  })
}
