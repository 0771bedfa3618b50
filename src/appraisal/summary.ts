import { type Predicate, predicates } from './predicate.ts'
import { type Distribution, type Group, tellableDistribution, tellableGroups } from './small-groups.ts'

/** How far the people of one unit, without those of units below it, have come in a period. */
export interface UnitFigures extends Group {
  name: string
  /** Whose plan of the year is agreed. */
  plans: number
  /** Whose progress is sent and not returned. */
  reports: number
  predicates: Readonly<Record<Predicate, number>>
}

/** Figures that tell of no one alone. */
export interface Told {
  people: number
  plans: number
  reports: number
  evaluated: number
  distribution: Distribution<Predicate> | null
}

export interface ToldUnit extends Told {
  name: string
  /** Smaller units below it are counted with it. */
  withSmaller: boolean
}

export interface Summary {
  units: readonly ToldUnit[]
  /** The sum of what is told of the units, and of nothing else. */
  total: Told & { units: number }
  /** Some unit is not told of by itself. */
  isPartial: boolean
}

/** What may be told of these units: nothing about fewer than five people, also not by subtraction. */
export function summarize(figures: readonly UnitFigures[]): Summary {
  const told = tellableGroups(figures.map(alone), together)
  const units = told.map(tell)
  const populated = figures.filter(({ people }) => people > 0)
  return {
    units,
    total: { ...totalOf(units), units: units.length },
    isPartial: populated.some(({ id }) => !told.some((unit) => unit.id === id)),
  }
}

type Counted = UnitFigures & Pick<ToldUnit, 'withSmaller'>

function alone(unit: UnitFigures): Counted {
  return { ...unit, withSmaller: false }
}

function together(above: Counted, below: Counted): Counted {
  const sums = predicates.map((each) => [each, above.predicates[each] + below.predicates[each]] as const)
  return {
    ...above,
    people: above.people + below.people,
    plans: above.plans + below.plans,
    reports: above.reports + below.reports,
    predicates: Object.fromEntries(sums) as Record<Predicate, number>, // one for each predicate
    withSmaller: true,
  }
}

/** The commonest usually first: the last that somebody has is the first to be hidden. */
const commonestFirst: readonly Predicate[] = ['good', 'very-good', 'needs-improvement', 'poor', 'very-poor']

function tell({ name, people, plans, reports, predicates: counts, withSmaller }: Counted): ToldUnit {
  const byPredicate = commonestFirst.map((each) => [each, counts[each]] as const)
  const evaluated = sumOf(byPredicate, ([, count]) => count)
  return {
    ...{ name, people, plans, reports, evaluated, withSmaller },
    distribution: tellableDistribution(byPredicate),
  }
}

function totalOf(units: readonly Told[]): Told {
  return {
    people: sumOf(units, ({ people }) => people),
    plans: sumOf(units, ({ plans }) => plans),
    reports: sumOf(units, ({ reports }) => reports),
    evaluated: sumOf(units, ({ evaluated }) => evaluated),
    distribution: sumOfDistributions(units.flatMap(({ distribution }) => distribution ?? [])),
  }
}

function sumOfDistributions(distributions: readonly Distribution<Predicate>[]): Told['distribution'] {
  if (distributions.length === 0) return null
  const sums = predicates.map(
    (each) => [each, sumOf(distributions, ({ told }) => told.get(each) ?? 0)] as const,
  )
  return {
    told: new Map(sums.filter(([, sum]) => sum > 0)),
    others: sumOf(distributions, ({ others }) => others),
  }
}

function sumOf<T>(all: readonly T[], figure: (each: T) => number): number {
  return all.reduce((sum, each) => sum + figure(each), 0)
}

export interface SummaryRecords {
  /**
   * The units the acting person runs, by name: as a performance manager his unit and all below it, or the whole
   * agency; as an administrator the whole agency. Of the people in office who are appraised. Throws for anyone else.
   */
  unitFigures(periodId: number): Promise<readonly UnitFigures[]>
}
