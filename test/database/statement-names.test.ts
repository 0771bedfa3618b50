import { expect, test } from 'vitest'
import { createStatementNames } from '#database/statement-names.ts'

test('a statement keeps its name, and has it for itself', () => {
  const nameOf = createStatementNames()
  const first = nameOf({ sql: 'SELECT $1', args: [1] })
  expect(first).not.toBe('')
  expect(nameOf({ sql: 'SELECT $1', args: [2] })).toBe(first)
  expect(nameOf({ sql: 'SELECT $1, $2', args: [1, 2] })).not.toBe(first)
})

test('a statement without parameters has none', () => {
  expect(createStatementNames()({ sql: 'COMMIT', args: [] })).toBe('')
})

test('no more than five hundred have one', () => {
  const nameOf = createStatementNames()
  const names = Array.from({ length: 600 }, (_, index) => nameOf({ sql: `SELECT ${index} + $1`, args: [1] }))
  expect(new Set(names).size).toBe(501)
  expect(names.at(-1)).toBe('')
  expect(nameOf({ sql: 'SELECT 0 + $1', args: [1] })).toBe(names[0])
})
