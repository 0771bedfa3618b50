import { describe, expect, test } from 'vitest'
import { createRates } from '#simulator/telegram/rates.ts'
import { Refusal } from '#simulator/telegram/refusal.ts'
import { GROUP, openStage, refusalOf, SITI } from './stage.ts'

/** Rates with a clock turned by hand, and how many of `count` messages to a chat are taken now. */
function openRates() {
  let now = 5000
  const rates = createRates(() => now)
  const waitOf = (chatId: number) => {
    try {
      rates.spend(chatId)
      return 0
    } catch (error) {
      return error instanceof Refusal ? error.retryAfter : undefined
    }
  }
  return {
    waitOf,
    taken: (chatId: number, count: number) =>
      Array.from({ length: count }, () => waitOf(chatId)).filter((wait) => wait === 0).length,
    pass: (seconds: number) => {
      now += seconds * 1000
    },
  }
}

describe('the rates of messages', () => {
  test('one chat takes a burst of five, then one a second', () => {
    const { taken, waitOf, pass } = openRates()
    expect(taken(SITI, 10)).toBe(5)
    expect(waitOf(SITI)).toBe(1)
    pass(1)
    expect(taken(SITI, 10)).toBe(1)
    pass(3)
    expect(taken(SITI, 10)).toBe(3)
    pass(60)
    expect(taken(SITI, 10)).toBe(5)
  })

  test('a group takes twenty a minute', () => {
    const { taken, waitOf, pass } = openRates()
    let count = 0
    for (let second = 0; second < 60; second += 1) {
      count += taken(GROUP, 10)
      pass(1)
    }
    // Twenty at once and those earned in the meantime.
    expect(count).toBe(20 + 19)
    expect(waitOf(GROUP)).toBe(0)
    expect(waitOf(GROUP)).toBe(3)
  })

  test('all chats together take thirty a second', () => {
    const { waitOf, pass } = openRates()
    const takenOf = (people: number) =>
      Array.from({ length: people }, (_, at) => waitOf(at + 1)).filter((wait) => wait === 0).length
    expect(takenOf(100)).toBe(30)
    pass(1)
    expect(takenOf(100)).toBe(30)
  })

  test('ten thousand chats do not make it forget who must wait', () => {
    const { waitOf, taken, pass } = openRates()
    for (let chat = 1; chat <= 12_000; chat += 1) {
      expect(waitOf(chat)).toBe(0)
      pass(0.05)
    }
    expect(taken(SITI, 6)).toBe(5)
  })
})

describe('a server that enforces rates', () => {
  test('tells how long to wait, in the header too, and counts edits but not the sign of typing', async () => {
    const { server, api } = await openStage({ enforceRates: true })
    const { message_id: id } = await api.sendMessage(SITI, 'satu')
    for (const text of ['dua', 'tiga', 'empat']) await api.sendMessage(SITI, text)
    await api.sendChatAction(SITI, 'typing')
    await api.editMessageText(SITI, id, 'lima')
    const refusal = await refusalOf(api.sendMessage(SITI, 'enam'))
    expect(refusal).toEqual({
      code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    const body = new URLSearchParams({ chat_id: String(SITI), text: 'enam' })
    const answer = await fetch(`${server.apiRoot}/bot${api.token}/sendMessage`, { method: 'POST', body })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1'])
    expect(server.chat(SITI)).toHaveLength(5)
  })

  test('is the exception: without being asked a server takes all', async () => {
    const { server, api } = await openStage()
    await Promise.all(Array.from({ length: 60 }, (_, at) => api.sendMessage(SITI, `${at}`)))
    expect(server.chat(SITI)).toHaveLength(61)
  })
})
