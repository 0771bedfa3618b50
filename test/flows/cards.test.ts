import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { localesFolder } from '#texts/say.ts'

/** The texts of cards, with what each is given: cards stand in notifications, where anyone reads them. */
function cards(): [name: string, values: readonly string[]][] {
  const messages = readFileSync(new URL('id.ftl', localesFolder), 'utf8').split(/\n(?=[a-z#])/)
  return messages.flatMap((message): [string, readonly string[]][] => {
    const name = /^([a-z-]+-card) =/.exec(message)?.[1]
    return name ? [[name, [...message.matchAll(/\$(\w+)/g)].map(([, value = '']) => value)]] : []
  })
}

test('no card of a duty tells a rating, a predicate, a decision or what somebody thinks of anyone', () => {
  expect(cards().length).toBeGreaterThan(12)
  const told = new Set(cards().flatMap(([, values]) => values))
  for (const secret of ['predicate', 'result', 'behavior', 'rating', 'decision', 'text', 'answer', 'outcome'])
    expect(told).not.toContain(secret)
})
