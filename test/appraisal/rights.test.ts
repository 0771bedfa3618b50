import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { everyRight, holdersOf, isSensitive, may, parts, partsOf, rights, states } from '#appraisal/rights.ts'

const [me, employee, appraiser, superior, stranger] = [1, 2, 3, 4, 5]
const parties = { employee, appraisers: [appraiser], superior }
const none = { offices: [], actsFor: [] }

describe('to a thing stands', () => {
  test.each([
    ['the one it is about', employee, none, ['employee']],
    ['who appraises him', appraiser, none, ['appraiser']],
    ['who is above the appraiser', superior, none, ['superior']],
    ['who acts for the appraiser', me, { offices: [], actsFor: [appraiser] }, ['acting-appraiser']],
    ['who acts for the superior', me, { offices: [], actsFor: [superior] }, ['acting-superior']],
    ['nobody else', stranger, none, []],
    [
      'an office besides',
      appraiser,
      { offices: ['administrator'], actsFor: [] },
      ['appraiser', 'administrator'],
    ],
    [
      'the employee only as himself, whomever he acts for',
      employee,
      { offices: [], actsFor: [appraiser, superior] },
      ['employee'],
    ],
    [
      'the appraiser not above himself, though he acts for his superior',
      appraiser,
      { offices: [], actsFor: [superior] },
      ['appraiser'],
    ],
    [
      'who acts for both as the appraiser alone',
      me,
      { offices: [], actsFor: [appraiser, superior] },
      ['acting-appraiser'],
    ],
  ] as const)('%s', (_, id, { offices, actsFor }, expected) => {
    expect(partsOf({ id, offices, actsFor }, parties)).toEqual(expected)
  })

  test('nobody in two of the parts that judge one another', () => {
    const person = fc.integer({ min: 1, max: 5 })
    const people = fc.array(person, { maxLength: 3 })
    const judging = ['employee', 'appraiser', 'superior', 'acting-appraiser', 'acting-superior']
    fc.assert(
      fc.property(person, people, person, people, person, (id, actsFor, of, appraisers, above) => {
        const held = partsOf({ id, offices: [], actsFor }, { employee: of, appraisers, superior: above })
        expect(held.filter((part) => judging.includes(part)).length).toBeLessThanOrEqual(1)
        if (id === of) expect(held).toEqual(['employee'])
      }),
    )
  })
})

describe('the table', () => {
  test('names each state of the thing a right is about, and no other', () => {
    for (const right of everyRight) {
      const known: readonly string[] = states[rights[right].to]
      for (const allowed of Object.values(rights[right].allowed)) {
        expect(allowed.length).toBeGreaterThan(0)
        for (const state of allowed) expect(known).toContain(state)
      }
    }
  })

  test('gives every right to somebody, and each part some right', () => {
    for (const right of everyRight) expect(holdersOf(right)).not.toEqual([])
    for (const part of parts) expect(everyRight.some((right) => holdersOf(right).includes(part))).toBe(true)
  })

  test('lets nobody rate himself or decide on his own objection, in any state', () => {
    for (const state of states.report) expect(may('publish-evaluation', state, ['employee'])).toBe(false)
    for (const state of states.objection) {
      expect(may('decide-objection', state, ['employee', 'appraiser', 'acting-appraiser'])).toBe(false)
    }
  })

  test('refuses whoever has no part', () => {
    for (const right of everyRight) {
      for (const state of states[rights[right].to]) expect(may(right, state, [])).toBe(false)
    }
  })

  test('lets the auditor read trails and nothing else', () => {
    expect(everyRight.filter((right) => holdersOf(right).includes('auditor'))).toEqual(['read-trails'])
  })

  test('asks for a PIN where ratings are published, objections decided, all are told something, or data leaves', () => {
    expect(everyRight.filter(isSensitive)).toEqual([
      'publish-evaluation',
      'decide-objection',
      'announce',
      'decide-announcement',
      'export-own-data',
    ])
  })
})
