import { expect, test } from 'vitest'
import { connect, eventually } from './connected.ts'
import { SITI, TOKEN } from './line.ts'

test('neither the token nor what people write is ever logged', async () => {
  const { telegram, channel, reception, logged } = await connect()
  reception.answerWith(() => Promise.reject(new Error('rahasia di basis data')))
  telegram.faults.next({ method: 'getUpdates', times: 1, status: 'drop' })
  telegram.faults.next({ method: 'sendMessage', times: 1, status: 'drop' })
  telegram.say(SITI, 'rahasia dari Siti')
  const message = { text: [{ text: 'rahasia untuk Siti' }] }
  const sent = await channel.send({ kind: 'send', address: String(SITI), message })
  await eventually(() => expect(logged.join('')).toContain('was not taken'))
  await eventually(() => expect(logged.join('')).toContain('no updates from Telegram'))
  expect([...logged, JSON.stringify(sent)].join('')).not.toMatch(new RegExp(`rahasia|${TOKEN}`))
})
