import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { achievement, achievementCap, type Direction, usualDirection } from '#appraisal/achievement.ts'

describe('achievement', () => {
  test.each<[source: string, realization: number, target: number, better: Direction, percent: number]>([
    ['PermenPANRB 8/2021, normal: 70 of 80', 70, 80, 'higher', 87.5],
    ['PermenPANRB 8/2021, normal: 92 of 90', 92, 90, 'higher', 102.22],
    ['PermenPANRB 8/2021, khusus: 6.5 of 7 months', 6.5, 7, 'lower', 107.14],
    ['PermenPANRB 8/2021, khusus: 9 of 8 months', 9, 8, 'lower', 87.5],
    ['met exactly', 12, 12, 'higher', 100],
    ['met exactly, less being better', 12, 12, 'lower', 100],
    ['nothing done', 0, 12, 'higher', 0],
    ['twice the time', 24, 12, 'lower', 0],
    ['ten times the time', 120, 12, 'lower', 0],
    ['a target of zero met', 0, 0, 'higher', 100],
    ['a target of zero met, less being better', 0, 0, 'lower', 100],
    ['one complaint where none was to be', 1, 0, 'lower', 0],
  ])('%s', (_, realization, target, better, percent) => {
    expect(achievement(realization, target, better)).toEqual({ percent, capped: false })
  })

  test.each<[source: string, realization: number, target: number, better: Direction, capped: boolean]>([
    ['six of five reach it exactly', 6, 5, 'higher', false],
    ['0.36 of 0.3 reach it exactly', 0.36, 0.3, 'higher', false],
    ['four fifths of the time reach it exactly', 4, 5, 'lower', false],
    ['seven of five are cut to it', 7, 5, 'higher', true],
    ['a tenth of the cost is cut to it', 1, 10, 'lower', true],
    ['anything beyond a target of zero is cut to it', 1, 0, 'higher', true],
  ])('PP 30/2019 Ps. 29(6), at most 120: %s', (_, realization, target, better, capped) => {
    expect(achievement(realization, target, better)).toEqual({ percent: 120, capped })
  })

  test.each([
    [-1, 10],
    [1, -10],
    [Number.NaN, 10],
    [1, Number.NaN],
  ])('%d against %d is refused', (realization, target) => {
    expect(() => achievement(realization, target, 'higher')).toThrow(RangeError)
  })

  const amount = fc.double({ min: 0, max: 1e9, noNaN: true })
  const direction = fc.constantFrom<Direction>('higher', 'lower')

  test('PP 30/2019 Ps. 29(6): is never below 0 or above 120, and at the cap when capped', () => {
    fc.assert(
      fc.property(amount, amount, direction, (realization, target, better) => {
        const { percent, capped } = achievement(realization, target, better)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(achievementCap)
        if (capped) expect(percent).toBe(achievementCap)
      }),
    )
  })

  test('a better realization is never worth less', () => {
    fc.assert(
      fc.property(amount, amount, amount, direction, (one, other, target, better) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        const ofLess = achievement(less, target, better).percent
        const ofMore = achievement(more, target, better).percent
        expect(better === 'higher' ? ofMore >= ofLess : ofLess >= ofMore).toBe(true)
      }),
    )
  })
})

test('PP 30/2019 Ps. 10(3): of quantity and quality more is better, of time and cost less', () => {
  expect(usualDirection).toEqual({ quantity: 'higher', quality: 'higher', time: 'lower', cost: 'lower' })
})
