import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createReception, wordsOf } from '../received.ts'
import { connect, eventually } from './connected.ts'
import { openLine, SECRET, SITI } from './line.ts'
import { inPrivate, typed } from './updates.ts'

const UPDATE = JSON.stringify(inPrivate(typed('halo')))

function post(
  url: string,
  { body = UPDATE, secret = SECRET, method = 'POST', type = 'application/json' } = {},
): Promise<Response> {
  const headers = { 'content-type': type, 'x-telegram-bot-api-secret-token': secret }
  return fetch(url, { method, headers, ...(method === 'POST' && { body }) })
}

function swapCase(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()))
}

describe('the webhook', () => {
  test('an update is acknowledged once it is received', async () => {
    const { webhookUrl, reception } = await connect('webhook')
    expect((await post(webhookUrl)).status).toBe(200)
    expect(reception.arrived.map(wordsOf)).toEqual(['halo'])
  })

  test('an update that was not taken is answered by 500, so that Telegram repeats it', async () => {
    const { webhookUrl, reception } = await connect('webhook')
    reception.answerWith(() => Promise.reject(new Error('the database is away')))
    expect((await post(webhookUrl)).status).toBe(500)
  })

  test.each([
    ['another secret', { secret: `${SECRET}x` }, 401],
    ['an empty secret', { secret: '' }, 401],
    ['the beginning of the secret', { secret: SECRET.slice(0, -1) }, 401],
    ['the secret in other letters', { secret: swapCase(SECRET) }, 401],
    ['the secret twice', { secret: `${SECRET}, ${SECRET}` }, 401],
    ['another method', { method: 'GET' }, 405],
    ['a body over 1 MB', { body: ' '.repeat(1024 * 1024 + 1) }, 413],
    ['a form', { type: 'application/x-www-form-urlencoded', body: 'update_id=1' }, 415],
    ['an update that says it is text', { type: 'text/plain' }, 415],
    ['a body that is no JSON', { body: '{' }, 400],
    ['JSON that is no update', { body: '[]' }, 400],
  ])('%s is turned away', async (_, request, status) => {
    const { webhookUrl, reception } = await connect('webhook')
    expect((await post(webhookUrl, request)).status).toBe(status)
    expect(reception.arrived).toEqual([])
  })

  test('without the header of the secret an update is turned away before it is read', async () => {
    const { webhookUrl, reception } = await connect('webhook')
    const headers = { 'content-type': 'application/json' }
    expect((await fetch(webhookUrl, { method: 'POST', headers, body: UPDATE })).status).toBe(401)
    const large = ' '.repeat(1024 * 1024 + 1)
    expect((await fetch(webhookUrl, { method: 'POST', headers, body: large })).status).toBe(401)
    expect(reception.arrived).toEqual([])
  })

  test('an update that cannot be read is passed over, since it would come again for ever', async () => {
    const { webhookUrl, reception, logged } = await connect('webhook')
    const body = JSON.stringify({ update_id: 501, message: { text: 'dari siapa?' } })
    expect((await post(webhookUrl, { body })).status).toBe(200)
    expect(reception.arrived).toEqual([])
    expect(logged.join('')).toContain('"update":501')
  })

  test('a body over 1 MB that does not tell its length is turned away', async () => {
    const { webhookUrl } = await connect('webhook')
    const chunks = Array.from({ length: 1_000 }, () => ' '.repeat(64 * 1024))
    const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': SECRET }
    const body = ReadableStream.from(chunks).pipeThrough(new TextEncoderStream())
    const answer = await fetch(webhookUrl, { method: 'POST', headers, body, duplex: 'half' })
    expect(answer.status).toBe(413)
  })

  test('before the start and after the stop updates are turned away, to come again', async () => {
    const line = await openLine('webhook')
    onTestFinished(line.close)
    expect((await post(line.webhookUrl)).status).toBe(503)
    await line.channel.start(createReception().receive)
    expect((await post(line.webhookUrl)).status).toBe(200)
    await line.channel.stop()
    expect((await post(line.webhookUrl)).status).toBe(503)
  })

  test('a press does not overtake the message still being received', async () => {
    const { telegram, channel, reception } = await connect('webhook')
    const buttons = [[{ label: 'Ya', token: 'tok_ya' }]]
    await channel.send({
      kind: 'send',
      address: String(SITI),
      message: { text: [{ text: 'Benar?' }], buttons },
    })
    const saving = Promise.withResolvers<void>()
    const saved: string[] = []
    reception.answerWith(async (inbound) => {
      if (inbound.content.kind === 'text') await saving.promise
      saved.push(wordsOf(inbound))
      return {}
    })
    telegram.say(SITI, 'jawaban')
    await eventually(() => expect(reception.arrived).toHaveLength(1))
    const pressed = telegram.press(SITI, telegram.chat(SITI).at(-2)?.id ?? 0, 'tok_ya')
    await pause(100)
    saving.resolve()
    await pressed
    expect(saved).toEqual(['jawaban', 'tok_ya'])
  })
})
