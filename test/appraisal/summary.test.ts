import { describe, expect, test } from 'vitest'
import { predicates } from '#appraisal/predicate.ts'
import { summarize, type UnitFigures } from '#appraisal/summary.ts'

const none: UnitFigures['predicates'] = {
  'very-good': 0,
  good: 0,
  'needs-improvement': 0,
  poor: 0,
  'very-poor': 0,
}

/** A unit all of whose people have reported. */
function unit(
  id: number,
  people: number,
  given: Partial<UnitFigures['predicates']> = {},
  parentId: number | null = null,
): UnitFigures {
  const name = `Unit ${id}`
  return { id, parentId, name, people, plans: people, reports: people, predicates: { ...none, ...given } }
}

const small = unit(3, 4, { good: 4 })

describe('a summary', () => {
  test('tells of each unit with enough people, and adds up what it tells', () => {
    const { units, total, isPartial } = summarize([
      unit(1, 12, { good: 7, 'very-good': 5 }),
      unit(2, 9, { good: 6 }),
    ])
    expect(units).toEqual([
      {
        ...{ name: 'Unit 1', people: 12, plans: 12, reports: 12, evaluated: 12, withSmaller: false },
        distribution: {
          told: new Map([
            ['good', 7],
            ['very-good', 5],
          ]),
          others: 0,
        },
      },
      {
        ...{ name: 'Unit 2', people: 9, plans: 9, reports: 9, evaluated: 6, withSmaller: false },
        distribution: null,
      },
    ])
    expect(total).toMatchObject({ units: 2, people: 21, plans: 21, reports: 21, evaluated: 18 })
    expect(total.distribution).toEqual(units[0]?.distribution)
    expect(isPartial).toBe(false)
  })

  test('says nothing of a small unit, not even in a sum', () => {
    const large = unit(1, 10, { good: 5, poor: 5 })
    const { isPartial, ...told } = summarize([large, small])
    expect(told).toEqual({ units: summarize([large]).units, total: summarize([large]).total })
    expect(isPartial).toBe(true)
  })

  test('counts a small unit with the one above it', () => {
    const { units, isPartial } = summarize([unit(1, 10, { good: 5, poor: 1 }), { ...small, parentId: 1 }])
    expect(units).toMatchObject([{ name: 'Unit 1', people: 14, plans: 14, evaluated: 10, withSmaller: true }])
    expect(isPartial).toBe(true)
  })

  test('of nothing is nothing', () => {
    const total = { units: 0, people: 0, plans: 0, reports: 0, evaluated: 0, distribution: null }
    expect(summarize([])).toEqual({ units: [], total, isPartial: false })
    expect(predicates).toHaveLength(Object.keys(none).length)
  })
})
