import { describe, expect, test } from 'vitest'
import type { Received } from '#channels/channel.ts'
import { connect, eventually } from './connected.ts'
import { SITI } from './line.ts'

async function askSiti() {
  const line = await connect()
  const buttons = [[{ label: 'Ya', token: 'tok_ya' }]]
  const sent = await line.channel.send({
    kind: 'send',
    address: String(SITI),
    message: { text: [{ text: 'Benar?' }], buttons },
  })
  expect(sent.outcome).toBe('sent')
  const press = () => line.telegram.press(SITI, line.telegram.chat(SITI).at(-1)?.id ?? 0, 'tok_ya')
  return { ...line, press }
}

describe('a press', () => {
  test.each<[string, Received, { text?: string; alert?: boolean }]>([
    ['ends the wait of the phone without a word when there is none', {}, {}],
    ['shows a short notice as a toast', { notice: 'Tersimpan.' }, { text: 'Tersimpan.' }],
    [
      'shows a notice of more than 60 characters as a box',
      { notice: 'a'.repeat(61) },
      { text: 'a'.repeat(61), alert: true },
    ],
    [
      'shows of a notice what Telegram shows',
      { notice: 'a'.repeat(300) },
      { text: 'a'.repeat(200), alert: true },
    ],
  ])('%s', async (_, received, toast) => {
    const { reception, press } = await askSiti()
    reception.answerWith(() => received)
    expect(await press()).toEqual(toast)
  })

  test('that was answered before is received again without complaint', async () => {
    const { telegram, reception, press, logged } = await askSiti()
    await press()
    await eventually(() => expect(telegram.pendingUpdates()).toBe(0))
    telegram.redeliver(1)
    await eventually(() => expect(telegram.pendingUpdates()).toBe(0))
    expect(reception.arrived).toHaveLength(2)
    expect(logged.join('')).not.toContain('a press was not answered')
  })

  test('is still answered while the channel stops', async () => {
    const { telegram, channel, reception, press } = await askSiti()
    telegram.faults.next({ method: 'answerCallbackQuery', times: 1, status: 'slow', delayMs: 300 })
    reception.answerWith(() => ({ notice: 'Tersimpan.' }))
    let seen: unknown
    void press().then((toast) => {
      seen = toast
    })
    await eventually(() => expect(telegram.pendingUpdates()).toBe(0))
    await channel.stop()
    expect(seen).toEqual({ text: 'Tersimpan.' })
  })

  test('is received even when Telegram does not take the answer', async () => {
    const { telegram, press, logged } = await askSiti()
    telegram.faults.next({ method: 'answerCallbackQuery', times: 1, status: 502 })
    void press()
    await eventually(() => expect(logged.join('')).toContain('a press was not answered'))
    await eventually(() => expect(telegram.pendingUpdates()).toBe(0))
  })
})
