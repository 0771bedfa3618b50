import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { TrailEntry } from '#appraisal/trail.ts'
import { groupTrail } from '#appraisal/trail-group.ts'
import { trailKind } from '#appraisal/trail-kind.ts'

const hendra = { id: 2, name: 'Hendra', isAppraiser: true, roles: [] }

function entry(id: number, changes: Partial<TrailEntry> = {}): TrailEntry {
  return {
    ...{ id, at: new Date('2026-11-21T07:05:00Z'), actor: hendra, table: 'evaluation', key: '7' },
    ...{ operation: 'read', changed: [], state: null, transaction: id, ...changes },
  }
}

describe('lines are grouped', () => {
  test('by who did what on which day, counting transactions', () => {
    const published = { operation: 'insert', transaction: 4 } as const
    const { groups, next } = groupTrail(
      [
        entry(9),
        entry(8, { ...published, table: 'behavior_score', key: '7:loyal' }),
        entry(7, published),
        entry(6),
        entry(5, { actor: null }),
      ],
      'WIB',
      15,
    )
    expect(groups.map(({ kind, times, actor }) => [kind, times, actor?.id])).toEqual([
      ['result-seen', 2, 2],
      ['evaluation-published', 1, 2],
      ['result-seen', 1, undefined],
    ])
    expect(groups[1]?.things).toEqual(['evaluation/7', 'behavior_score/7:loyal'])
    expect(next).toBeNull()
  })

  test('by the day where the reader is', () => {
    const late = entry(1, { at: new Date('2026-11-21T16:30:00Z') })
    const dayIn = (zone: 'WIB' | 'WITA') => groupTrail([late], zone, 15).groups[0]?.day.toString()
    expect([dayIn('WIB'), dayIn('WITA')]).toEqual(['2026-11-21', '2026-11-22'])
    expect(groupTrail([late], 'WIB', 15).groups[0]?.day).toBeInstanceOf(Temporal.PlainDate)
  })

  test('up to so many, saying where to go on', () => {
    const lines = [9, 8, 7, 6].map((id) => entry(id, { actor: { ...hendra, id } }))
    expect(groupTrail([...lines, entry(5, { actor: { ...hendra, id: 9 } })], 'WIB', 3)).toMatchObject({
      groups: [{}, {}, {}],
      next: 7,
    })
    expect(groupTrail([], 'WIB', 3)).toEqual({ groups: [], next: null })
  })
})

test.each([
  ['plan', ['state'], 'approved', 'plan-approved'],
  ['plan', ['state', 'return_reason'], 'returned', 'plan-returned'],
  ['plan', ['state', 'revision'], 'submitted', 'plan-submitted'],
  ['plan', ['appraiser_id'], 'submitted', 'plan-handed-over'],
  ['progress_report', ['state'], 'evaluated', 'evaluation-published'],
  ['progress_report', ['state'], 'returned', 'progress-returned'],
  ['progress_report', ['revision'], 'submitted', 'progress-sent'],
  ['feedback', ['read_at'], null, 'feedback-read'],
  ['feedback', ['text'], null, 'feedback-changed'],
  ['evaluation', ['response', 'received_at'], null, 'result-answered'],
  ['evaluation', ['received_at'], null, 'result-received'],
  ['evaluation', ['predicate', 'revision'], null, 'evaluation-changed'],
  ['objection', ['decision', 'state'], 'decided', 'objection-decided'],
  ['objection', ['ruling_read_at'], 'decided', 'ruling-read'],
  ['objection', ['employee_explanation'], 'heard-out', 'objection-explained'],
  ['objection', ['late'], 'heard-out', 'objection-changed'],
  ['account', ['revoked_at'], null, 'account-revoked'],
  ['account', ['unreachable_at'], null, 'account-reach'],
  ['account', ['proved_until'], null, 'account-proved'],
  ['something-new', ['x'], null, 'other-changed'],
] as const)('an update of %s that changes %j to the state %s means %s', (table, changed, state, kind) => {
  expect(trailKind({ table, operation: 'update', changed, state })).toBe(kind)
})

test('a look at what is not known here is a look all the same', () => {
  expect(trailKind({ table: 'something-new', operation: 'read', changed: [], state: null })).toBe(
    'other-seen',
  )
})
