import { type WebAPICallResult, WebClient } from '@slack/web-api'
import { expect, test } from 'vitest'
import type { SlackServer } from '#simulator/slack/server.ts'
import { appToken, botToken, clientOptions, openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'

function client(server: SlackServer, retries = 0): WebClient {
  return new WebClient(botToken, { ...clientOptions(server), retryConfig: { retries, minTimeout: 1 } })
}

function post(server: SlackServer, body: string, contentType: string): Promise<Response> {
  return fetch(`${server.apiUrl}chat.postMessage`, {
    method: 'POST',
    headers: { 'content-type': contentType },
    body,
  })
}

test.each([
  ['without a token', 'auth.test', '', 'not_authed'],
  ['with a token of nobody', 'auth.test', 'xoxb-nobody', 'invalid_auth'],
  ['with the app’s token where the bot’s belongs', 'auth.test', appToken, 'not_allowed_token_type'],
  ['of a method that does not exist', 'chat.postMesage', botToken, 'unknown_method'],
])('a call %s is refused', async (_, method, token, error) => {
  expect(await call(await openWorkspace(), method, {}, token)).toMatchObject({ ok: false, error })
})

test('the real client learns who it is', async () => {
  const server = await openWorkspace()
  const { botId, userId, appId } = server.bot
  const app = client(server)
  expect(await app.auth.test()).toMatchObject({
    team_id: 'T0DINAS',
    team: 'Dinas Contoh',
    user_id: userId,
    bot_id: botId,
  })
  expect((await app.bots.info({ bot: botId })).bot).toMatchObject({ app_id: appId, name: 'Asisten' })
  expect((await app.team.info()).team).toMatchObject({ id: 'T0DINAS', domain: 'dinas-contoh' })
})

test('arguments come in JSON or as a form with JSON in it, the token in the form too', async () => {
  const server = await openWorkspace()
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'Judul' } }]
  expect(await call(server, 'chat.postMessage', { channel: siti.id, blocks })).toMatchObject({ ok: true })
  const form = new URLSearchParams({ token: botToken, channel: siti.id, blocks: JSON.stringify(blocks) })
  await post(server, String(form), 'application/x-www-form-urlencoded')
  expect(server.conversation(siti.id).map((message) => message.blocks[0]?.type)).toEqual(['header', 'header'])
})

test('a missing argument is named', async () => {
  const server = await openWorkspace()
  expect(await call(server, 'chat.postMessage', { text: 'halo' })).toMatchObject({
    ok: false,
    error: 'invalid_arguments',
    response_metadata: { messages: ['[ERROR] missing required field: channel'] },
  })
})

test('blocks that are no JSON, and blocks that are no list, are refused as such', async () => {
  const server = await openWorkspace()
  for (const blocks of ['[{', '{}']) {
    expect(await call(server, 'chat.postMessage', { channel: siti.id, blocks })).toMatchObject({
      error: 'invalid_blocks_format',
    })
  }
})

test('an ordered 429 names the seconds to wait, once, for its method only', async () => {
  const server = await openWorkspace()
  server.faults.next({ method: 'chat.postMessage', times: 1, status: 429, retryAfter: 7 })
  const app = client(server)
  await app.auth.test()
  const message = { channel: siti.id, text: 'halo' }
  await expect(app.chat.postMessage(message)).rejects.toMatchObject({ retryAfter: 7 })
  expect(await app.chat.postMessage(message)).toMatchObject({ ok: true })
  expect(server.conversation(siti.id)).toHaveLength(1)
})

test('an ordered 500 and an ordered loss leave nothing behind', async () => {
  const server = await openWorkspace()
  server.faults.next({ times: 1, status: 500 })
  server.faults.next({ times: 1, status: 'drop' })
  const app = client(server)
  await expect(app.chat.postMessage({ channel: siti.id, text: 'satu' })).rejects.toMatchObject({
    statusCode: 500,
  })
  await expect(app.chat.postMessage({ channel: siti.id, text: 'dua' })).rejects.toMatchObject({
    code: 'slack_webapi_request_error',
  })
  expect(server.conversation(siti.id)).toEqual([])
})

test('a lost answer leaves its effect, so that a client that tries again posts twice', async () => {
  const server = await openWorkspace()
  server.faults.next({ method: 'chat.postMessage', times: 1, status: 'drop', afterEffect: true })
  await client(server, 1).chat.postMessage({ channel: siti.id, text: 'sekali saja' })
  expect(server.conversation(siti.id).map(({ text }) => text)).toEqual(['sekali saja', 'sekali saja'])
})

test.each([
  ['before', false],
  ['after', true],
])('a slow answer can have its effect %s the delay', async (_, afterEffect) => {
  const server = await openWorkspace()
  server.faults.next({ times: 1, status: 'slow', delayMs: 100, afterEffect })
  const answer = client(server).chat.postMessage({ channel: siti.id, text: 'pelan' })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(server.conversation(siti.id)).toHaveLength(afterEffect ? 1 : 0)
  expect(await answer).toMatchObject({ ok: true })
  expect(server.conversation(siti.id)).toHaveLength(1)
})

test('ordered faults can be cleared', async () => {
  const server = await openWorkspace()
  server.faults.next({ times: 5, status: 500 })
  server.faults.clear()
  expect(await client(server).auth.test()).toMatchObject({ ok: true })
})

test('calls are counted with method and channel, never with their contents', async () => {
  const server = await openWorkspace()
  const app = client(server)
  await app.users.info({ user: siti.id })
  await app.chat.postMessage({ channel: siti.id, text: 'rahasia' })
  expect(server.calls()).toEqual([
    { method: 'users.info', at: expect.any(Date) },
    { method: 'chat.postMessage', channel: siti.id, at: expect.any(Date) },
  ])
})

test('with rates enforced a channel takes a short burst, then about one message a second', async () => {
  const server = await openWorkspace({ enforceRates: true })
  const app = client(server)
  const send = (channel: string) => app.chat.postMessage({ channel, text: 'halo' })
  const sent: (WebAPICallResult | Error)[] = []
  for (let count = 0; count < 6; count += 1) sent.push(await send(siti.id).catch((error: Error) => error))
  expect(sent.slice(0, 5)).toMatchObject(Array(5).fill({ ok: true }))
  expect(sent[5]).toMatchObject({ retryAfter: 1 })
  expect(await send('U0BUDI')).toMatchObject({ ok: true })
})

test('without enforced rates everything is let through', async () => {
  const server = await openWorkspace()
  for (let count = 0; count < 20; count += 1) {
    expect(await call(server, 'chat.postMessage', { channel: siti.id, text: String(count) })).toMatchObject({
      ok: true,
    })
  }
})
