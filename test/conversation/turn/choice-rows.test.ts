import { expect, test } from 'vitest'
import { choice } from '#conversation/answers/choice.ts'
import { choiceRows } from '#conversation/turn/ask-question.ts'
import { line } from '#texts/line.ts'

const choices = (count: number) =>
  choice(
    Array.from({ length: count }, (_, value) => ({
      value,
      label: line('value-text', { value: `${value}` }),
    })),
  ).choices ?? []

/** Slack takes 50 blocks a message; the words above and the ways out below need a few of them. */
const rowsThatFit = 45

test.each([1, 4, 20])('%i choices each have a row of their own', (count) => {
  expect(choiceRows(choices(count)).map((row) => row.length)).toEqual(Array(count).fill(1))
})

test.each([21, 24, 60, 200])(
  '%i choices stand side by side, all of them, in order, in rows that fit',
  (count) => {
    const rows = choiceRows(choices(count))
    const values = rows.flat().map(({ action }) => (action.do === 'answer' ? action.value : null))
    expect(values).toEqual(choices(count).map(({ value }) => value))
    expect(rows.length).toBeLessThanOrEqual(rowsThatFit)
  },
)
