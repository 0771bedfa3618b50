import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyPace, createPace } from '#assistant/pace.ts'

const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000)

/** What is judged of deliveries at these seconds from one address, three of which are fine within ten. */
function judged(...seconds: readonly number[]): string[] {
  const pace = createPace({ deliveries: 3, within: 10_000 })
  return seconds.map((second) => pace('telegram:1', at(second)))
}

describe('how fast a person sends', () => {
  test('is fine as long as no stretch of time holds too many', () => {
    expect(judged(0, 1, 2, 10, 11, 12, 20)).toEqual(Array(7).fill('fine'))
  })

  test('is said to be too fast once, until it has slowed down', () => {
    expect(judged(0, 1, 2, 3, 4, 5)).toEqual([
      'fine',
      'fine',
      'fine',
      'overrun',
      'overrunning',
      'overrunning',
    ])
    expect(judged(0, 1, 2, 3, 14, 15, 16, 17).slice(3)).toEqual([
      'overrun',
      'fine',
      'fine',
      'fine',
      'overrun',
    ])
  })

  test('is too fast as long as it goes on, for what is not taken counts as well', () => {
    const everySecond = Array.from({ length: 40 }, (_, second) => second)
    expect(judged(...everySecond).slice(4)).toEqual(Array(36).fill('overrunning'))
  })

  test('is judged by address', () => {
    const pace = createPace({ deliveries: 1, within: 10_000 })
    expect([pace('telegram:1', at(0)), pace('slack:1', at(0)), pace('telegram:1', at(1))]).toEqual([
      ...['fine', 'fine', 'overrun'],
    ])
  })

  test('is not held against anybody after a clock was set back', () => {
    expect(judged(1000, 1001, 1002, 0)).toEqual(Array(4).fill('fine'))
  })

  test('of a person is twenty within ten seconds unless said otherwise', () => {
    const pace = createPace()
    const all = Array.from({ length: 21 }, (_, n) => pace('telegram:1', at(n / 4)))
    expect([all.indexOf('overrun'), all.filter((each) => each === 'fine').length]).toEqual([20, 20])
  })

  test('does not matter where many are played by one', () => {
    expect(Array.from({ length: 100 }, () => anyPace('telegram:1', at(0)))).not.toContain('overrun')
  })
})

test('never more are taken within the time than allowed, and whoever keeps to it always is', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 6000 }), { maxLength: 60 })
  fc.assert(
    fc.property(gaps, (between) => {
      const pace = createPace({ deliveries: 3, within: 10_000 })
      let now = 0
      const fine: number[] = []
      const came: number[] = []
      for (const gap of between) {
        now += gap
        const before = came.filter((time) => now - time < 10_000).length
        const isFine = pace('a', new Date(now)) === 'fine'
        expect(isFine).toBe(before < 3)
        came.push(now)
        if (isFine) fine.push(now)
      }
      for (const time of fine)
        expect(fine.filter((each) => each >= time && each < time + 10_000).length).toBeLessThanOrEqual(3)
    }),
  )
})

test('those who sent longest ago are forgotten, so that memory stays bounded', () => {
  const pace = createPace({ deliveries: 1, within: 10_000 })
  for (let n = 0; n <= 10_000; n++) pace(`telegram:${n}`, at(0))
  expect(pace('telegram:10000', at(1))).toBe('overrun')
  expect(pace('telegram:0', at(1))).toBe('fine')
})
