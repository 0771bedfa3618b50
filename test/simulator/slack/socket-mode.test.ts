import { once } from 'node:events'
import { expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { botToken, budi, connectBolt, connectQuickBolt, openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'
import { envelopes, openSocket } from './raw-socket.ts'

const always = () => ({})
const never = () => false as const

test('Bolt connects and hears what a person writes, and she sees its answer', async () => {
  const server = await openWorkspace()
  await connectBolt(server, (app) => {
    app.message('halo', async ({ say }) => {
      await say('Halo juga')
    })
  })
  expect(server.connections()).toBe(1)
  server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(server.conversation(siti.id)).toHaveLength(2))
  expect(server.conversation(siti.id).map(({ from, text }) => [from, text])).toEqual([
    ['user', 'halo'],
    ['bot', 'Halo juga'],
  ])
})

test('a connection is greeted, and its events carry their number of tries', async () => {
  const server = await openWorkspace()
  const raw = await openSocket(server, always)
  expect(raw.frames[0]).toMatchObject({
    type: 'hello',
    num_connections: 1,
    connection_info: { app_id: server.bot.appId },
  })
  const ts = server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(1))
  expect(envelopes(raw)[0]).toMatchObject({
    type: 'events_api',
    accepts_response_payload: false,
    retry_attempt: 0,
    retry_reason: '',
    payload: {
      type: 'event_callback',
      team_id: 'T0DINAS',
      api_app_id: server.bot.appId,
      event_id: expect.stringMatching(/^Ev/),
      authorizations: [{ user_id: server.bot.userId, is_bot: true }],
      event: {
        type: 'message',
        channel_type: 'im',
        user: siti.id,
        text: 'halo',
        ts,
        client_msg_id: expect.any(String),
      },
    },
  })
})

test('an event nobody acknowledges comes again, as often as there are delays, under its own event id', async () => {
  const server = await openWorkspace({ ackTimeout: 20, retryDelays: [0, 20, 40] })
  const raw = await openSocket(server, never)
  server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(4))
  await new Promise((resolve) => setTimeout(resolve, 100))
  const tries = envelopes(raw)
  expect(tries.map(({ retry_attempt: number, retry_reason: reason }) => [number, reason])).toEqual([
    [0, ''],
    [1, 'timeout'],
    [2, 'timeout'],
    [3, 'timeout'],
  ])
  expect(new Set(tries.map(({ payload }) => payload?.event_id)).size).toBe(1)
  expect(new Set(tries.map(({ envelope_id: id }) => id)).size).toBe(4)
})

test('an event acknowledged at its second try does not come a third time', async () => {
  const server = await openWorkspace({ ackTimeout: 200, retryDelays: [0, 20, 40] })
  const raw = await openSocket(server, ({ retry_attempt: number }) => (number === 1 ? {} : false))
  server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(2))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(envelopes(raw)).toHaveLength(2)
})

test('what is written while no connection is open arrives once there is one', async () => {
  const server = await openWorkspace({ retryDelays: [0, 100, 200] })
  server.say(siti.id, 'ada orang?')
  const raw = await openSocket(server, always)
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(1))
  expect(envelopes(raw)[0]).toMatchObject({ retry_attempt: 2, payload: { event: { text: 'ada orang?' } } })
})

test('events can be sent once more to see that the app drops what it knows', async () => {
  const server = await openWorkspace()
  const raw = await openSocket(server, always)
  for (const text of ['satu', 'dua', 'tiga']) server.say(siti.id, text)
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(3))
  server.redeliver(2)
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(5))
  const again = envelopes(raw).slice(3)
  expect(again.map(({ payload, retry_attempt: number }) => [payload?.event?.text, number])).toEqual([
    ['dua', 1],
    ['tiga', 1],
  ])
})

test('envelopes are spread over the open connections', async () => {
  const server = await openWorkspace()
  const [first, second] = [await openSocket(server, always), await openSocket(server, always)]
  for (let count = 0; count < 60; count += 1) server.say(siti.id, String(count))
  await vi.waitFor(() => expect(envelopes(first).length + envelopes(second).length).toBe(60))
  expect(envelopes(first).length).toBeGreaterThan(0)
  expect(envelopes(second).length).toBeGreaterThan(0)
})

test('an eleventh connection is turned away', async () => {
  const server = await openWorkspace()
  for (let count = 0; count < 10; count += 1) await openSocket(server, always)
  const eleventh = await openSocket(server, always)
  expect(eleventh.frames).toMatchObject([{ type: 'disconnect', reason: 'too_many_websockets' }])
  expect(server.connections()).toBe(10)
})

test('a WebSocket URL opens one connection only', async () => {
  const server = await openWorkspace()
  const { socket } = await openSocket(server, always)
  const [error] = await once(new WebSocket(socket.url), 'error')
  expect(String(error)).toContain('401')
})

test.each([
  ['a bot token', botToken, 'not_allowed_token_type'],
  ['a wrong token', 'xapp-wrong', 'invalid_auth'],
])('%s opens no connection', async (_, token, error) => {
  const server = await openWorkspace()
  expect(await call(server, 'apps.connections.open', {}, token)).toMatchObject({ ok: false, error })
})

test.each(['warning', 'refresh_requested', 'drop'] as const)(
  'Bolt comes back after a connection ends with %s, and loses nothing',
  async (reason) => {
    const server = await openWorkspace({ retryDelays: [0, 100, 200, 400] })
    const heard: unknown[] = []
    await connectQuickBolt(server, (app) => {
      app.message(async ({ message }) => void heard.push('text' in message && message.text))
    })
    server.faults.disconnectSockets(reason)
    expect(server.connections()).toBe(0)
    server.say(siti.id, 'masih di sana?')
    await vi.waitFor(() => expect(heard).toEqual(['masih di sana?']), 3000)
    expect(server.connections()).toBe(1)
  },
)

test('a mention in a channel comes as app_mention, other talk there does not come at all', async () => {
  const server = await openWorkspace()
  const raw = await openSocket(server, always)
  server.mentionInChannel('C0UMUM', budi.id, 'tolong bantu')
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(1))
  expect(envelopes(raw)[0]?.payload?.event).toMatchObject({
    type: 'app_mention',
    channel: 'C0UMUM',
    user: budi.id,
    text: `<@${server.bot.userId}> tolong bantu`,
  })
  await call(server, 'chat.postMessage', { channel: 'C0UMUM', text: 'Silakan buka pesan langsung.' })
  expect(server.channelMessages('C0UMUM').map(({ from }) => from)).toEqual(['user', 'bot'])
  expect(envelopes(raw)).toHaveLength(1)
})

test('opening the app tells it the tab and the direct message', async () => {
  const server = await openWorkspace()
  const raw = await openSocket(server, always)
  server.openApp(siti.id, 'messages')
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(1))
  expect(envelopes(raw)[0]?.payload?.event).toMatchObject({
    type: 'app_home_opened',
    user: siti.id,
    tab: 'messages',
    channel: expect.stringMatching(/^D/),
  })
})

test('a person of another workspace is marked as one', async () => {
  const server = await openWorkspace()
  server.addUser({ id: 'U0TAMU', name: 'Tamu', email: 'tamu@lain.id', teamId: 'T0LAIN' })
  const raw = await openSocket(server, always)
  server.say('U0TAMU', 'permisi')
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(1))
  expect(envelopes(raw)[0]?.payload).toMatchObject({
    is_ext_shared_channel: true,
    event: { user_team: 'T0LAIN', source_team: 'T0LAIN' },
  })
})
