import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Received } from '#channels/channel.ts'
import { createReception, wordsOf } from '../received.ts'
import { connect, eventually } from './connected.ts'
import { BUDI, openLine, SITI, TOKEN } from './line.ts'

describe('long polling', () => {
  test('updates are confirmed only once all of their batch is received', async () => {
    const { telegram, reception } = await connect()
    const slow = Promise.withResolvers<void>()
    reception.answerWith(async ({ address }) => {
      if (address === String(SITI)) await slow.promise
      return {}
    })
    telegram.say(BUDI, 'cepat')
    telegram.say(SITI, 'lama')
    await eventually(() => expect(reception.arrived).toHaveLength(2))
    await pause(50)
    expect(telegram.pendingUpdates()).toBe(2)
    slow.resolve()
    await eventually(() => expect(telegram.pendingUpdates()).toBe(0))
  })

  test('what follows an update that was not taken waits for it; other people do not', async () => {
    const { telegram, reception } = await connect()
    const taken: string[] = []
    let away = true
    reception.answerWith((inbound) => {
      const words = wordsOf(inbound)
      if (away && words === 'siti 1') throw new Error('the database is away')
      if (!taken.includes(words)) taken.push(words)
      return {}
    })
    for (const [id, text] of [
      [SITI, 'siti 1'],
      [BUDI, 'budi 1'],
      [SITI, 'siti 2'],
    ] as const)
      telegram.say(id, text)
    await eventually(() => expect(taken).toEqual(['budi 1']))
    away = false
    await eventually(() => expect(taken).toEqual(['budi 1', 'siti 1', 'siti 2']))
    await eventually(() => expect(telegram.pendingUpdates()).toBe(0))
  })

  test('an update confirmed but told again keeps its key', async () => {
    const { telegram, reception } = await connect()
    telegram.say(SITI, 'halo')
    await eventually(() => expect(telegram.pendingUpdates()).toBe(0))
    telegram.redeliver(1)
    await eventually(() => expect(reception.arrived).toHaveLength(2))
    expect(reception.arrived[1]).toEqual(reception.arrived[0])
  })

  test('what is finished while stopping is confirmed, and not told again', async () => {
    const { telegram, channel, reception } = await connect()
    const work = Promise.withResolvers<Received>()
    reception.answerWith(() => work.promise)
    telegram.say(SITI, 'terakhir')
    await eventually(() => expect(reception.arrived).toHaveLength(1))
    const stopping = channel.stop()
    work.resolve({})
    await stopping
    expect(telegram.pendingUpdates()).toBe(0)
  })

  test.each([
    ['a server in trouble', { status: 502 }],
    ['a broken line', { status: 'drop' }],
    ['being told to wait', { status: 429, retryAfter: 1 }],
  ] as const)('it goes on after %s', async (_, fault) => {
    const { telegram, reception, logged } = await connect()
    telegram.faults.next({ method: 'getUpdates', times: 1, ...fault })
    telegram.say(SITI, 'sebelum')
    await eventually(() => expect(logged.join('')).toContain('no updates from Telegram; trying again'))
    telegram.say(SITI, 'sesudah')
    await eventually(() => expect(reception.arrived.map(wordsOf)).toEqual(['sebelum', 'sesudah']))
  })

  test('a second process with the same token is named to the operator, and outlived', async () => {
    const { telegram, anotherChannel, reception, logged } = await connect()
    const other = anotherChannel()
    await other.start(createReception().receive)
    await eventually(() => expect(logged.join('')).toContain('another process receives the updates'))
    await other.stop()
    telegram.say(SITI, 'masih di sana?')
    await eventually(() => expect(reception.arrived.map(wordsOf)).toContain('masih di sana?'))
  })

  test('a webhook left from before is taken away', async () => {
    const line = await openLine('polling')
    onTestFinished(line.close)
    await fetch(`${line.telegram.apiRoot}/bot${TOKEN}/setWebhook?url=https://dulu.example.go.id/`)
    const reception = createReception()
    await line.channel.start(reception.receive)
    onTestFinished(line.channel.stop)
    line.telegram.say(SITI, 'halo')
    await eventually(() => expect(reception.arrived).toHaveLength(1))
  })
})
