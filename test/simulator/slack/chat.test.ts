import { WebClient } from '@slack/web-api'
import { expect, test, vi } from 'vitest'
import type { SlackServer } from '#simulator/slack/server.ts'
import { botToken, clientOptions, connectBolt, openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'
import { envelopes, openSocket } from './raw-socket.ts'

const text = (words: string) => ({ type: 'section', text: { type: 'mrkdwn', text: words } })
const button = {
  type: 'actions',
  elements: [{ type: 'button', action_id: 'ya', text: { type: 'plain_text', text: 'Ya' }, value: 'token' }],
}

function texts(server: SlackServer) {
  return server.conversation(siti.id).map((message) => message.text)
}

async function posted(server: SlackServer, content: object): Promise<{ channel: string; ts: string }> {
  const { channel, ts } = await call(server, 'chat.postMessage', { channel: siti.id, ...content })
  return { channel: String(channel), ts: ts ?? '' }
}

test('a message to a person goes to her direct message, whose id later calls need', async () => {
  const server = await openWorkspace()
  const { channel, ts } = await posted(server, { text: 'lama' })
  expect(channel).toMatch(/^D/)
  expect(await call(server, 'chat.update', { channel: siti.id, ts, text: 'baru' })).toMatchObject({
    error: 'channel_not_found',
  })
  expect(await call(server, 'chat.update', { channel, ts, text: 'baru' })).toMatchObject({
    ok: true,
    text: 'baru',
  })
  expect(server.conversation(siti.id)).toMatchObject([{ ts, text: 'baru', edited: true }])
})

test.each([
  ['to nobody', { channel: 'U0TIDAKADA', text: 'a' }, 'channel_not_found'],
  ['that says nothing', { channel: siti.id }, 'no_text'],
  ['of no text and no blocks', { channel: siti.id, text: '', blocks: [] }, 'no_text'],
])('a message %s is refused', async (_, given, error) => {
  expect(await call(await openWorkspace(), 'chat.postMessage', given)).toMatchObject({ ok: false, error })
})

test('a message to a deactivated person is taken, a conversation with her cannot be opened', async () => {
  const server = await openWorkspace()
  server.addUser({ ...siti, deleted: true })
  expect(await call(server, 'conversations.open', { users: siti.id })).toMatchObject({
    error: 'user_disabled',
  })
  expect(await call(server, 'chat.postMessage', { channel: siti.id, text: 'a' })).toMatchObject({ ok: true })
})

test('an update with blocks shows no mark of editing, and one with a text alone takes the blocks away', async () => {
  const server = await openWorkspace()
  const place = await posted(server, { text: 'a', blocks: [text('a'), button] })
  await call(server, 'chat.update', { ...place, text: 'b', blocks: [text('b')] })
  expect(server.conversation(siti.id)[0]).not.toHaveProperty('edited')
  expect(server.conversation(siti.id)[0]?.blocks).toMatchObject([{ type: 'section' }])
  await call(server, 'chat.update', { ...place, text: 'c' })
  expect(server.conversation(siti.id)[0]).toMatchObject({ text: 'c', blocks: [], edited: true })
})

test.each([
  ['a message that is not there', { ts: '1.000000', text: 'a' }, 'message_not_found'],
  ['more than 4,000 characters', { text: 'x'.repeat(4001) }, 'msg_too_long'],
  ['wrong blocks', { text: 'a', blocks: [{ type: 'sections' }] }, 'invalid_blocks'],
])('an update of %s is refused', async (_, change, error) => {
  const server = await openWorkspace()
  const place = await posted(server, { text: 'lama' })
  expect(await call(server, 'chat.update', { ...place, ...change })).toMatchObject({ ok: false, error })
  expect(texts(server)).toEqual(['lama'])
})

test('the bot can neither change nor delete what a person wrote', async () => {
  const server = await openWorkspace()
  const { channel } = await posted(server, { text: 'a' })
  const ts = server.say(siti.id, 'tulisan saya')
  expect(await call(server, 'chat.update', { channel, ts, text: 'b' })).toMatchObject({
    error: 'cant_update_message',
  })
  expect(await call(server, 'chat.delete', { channel, ts })).toMatchObject({ error: 'cant_delete_message' })
})

test('a deleted message is gone from the desktop', async () => {
  const server = await openWorkspace()
  expect(await call(server, 'chat.delete', await posted(server, { text: 'a' }))).toMatchObject({ ok: true })
  expect(texts(server)).toEqual([])
})

test('the app hears of its own messages, of its edits and of its deletions', async () => {
  const server = await openWorkspace()
  const raw = await openSocket(server, () => ({}))
  const place = await posted(server, { text: 'a', blocks: [text('a')] })
  await call(server, 'chat.update', { ...place, text: 'b' })
  await call(server, 'chat.delete', place)
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(3))
  const [echo, edited, deleted] = envelopes(raw).map(({ payload }) => payload?.event)
  const { userId: user, botId: bot_id } = server.bot
  expect(echo).toMatchObject({ user, bot_id, text: 'a', ...place })
  expect(edited).toMatchObject({
    subtype: 'message_changed',
    hidden: true,
    message: { bot_id, text: 'b', ts: place.ts },
    previous_message: { text: 'a' },
  })
  expect(deleted).toMatchObject({
    subtype: 'message_deleted',
    deleted_ts: place.ts,
    previous_message: { text: 'b' },
  })
  expect(edited).not.toHaveProperty('user')
  expect(deleted).not.toHaveProperty('user')
})

test('Bolt drops the echo of its own messages, not those of its edits', async () => {
  const server = await openWorkspace()
  const heard: unknown[] = []
  await connectBolt(server, (app) => {
    app.event('message', async ({ event }) => void heard.push(event.subtype))
  })
  const place = await posted(server, { text: 'a' })
  await call(server, 'chat.update', { ...place, text: 'b' })
  await vi.waitFor(() => expect(heard).toEqual(['message_changed']))
})

test('an ephemeral message is seen by its reader, not heard by the app, and cannot be updated', async () => {
  const server = await openWorkspace()
  const raw = await openSocket(server, () => ({}))
  const { channel } = await posted(server, { text: 'biasa' })
  const answer = await call(server, 'chat.postEphemeral', { channel, user: siti.id, text: 'sekejap' })
  expect(server.conversation(siti.id)[1]).toMatchObject({ text: 'sekejap', ephemeral: true })
  expect(await call(server, 'chat.update', { channel, ts: answer.message_ts, text: 'b' })).toMatchObject({
    error: 'message_not_found',
  })
  expect(await call(server, 'chat.postEphemeral', { channel, user: 'U0BUDI', text: 'a' })).toMatchObject({
    error: 'user_not_in_channel',
  })
  expect(envelopes(raw)).toHaveLength(1)
})

test('a reaction is added once', async () => {
  const server = await openWorkspace()
  const { channel } = await posted(server, { text: 'a' })
  const timestamp = server.say(siti.id, 'selesai')
  const add = (name: string) => call(server, 'reactions.add', { channel, timestamp, name })
  expect(await add('white_check_mark')).toMatchObject({ ok: true })
  expect(await add('white_check_mark')).toMatchObject({ error: 'already_reacted' })
  expect(await add('tidak ada')).toMatchObject({ error: 'invalid_name' })
})

test('timestamps rise even while the clock stands still, and messages bear the clock’s time', async () => {
  const at = new Date('2026-01-31T03:00:00Z')
  const server = await openWorkspace({ clock: () => at })
  const written = ['a', 'b', 'c'].map((word) => server.say(siti.id, word))
  expect(written).toEqual(['1769828400.000000', '1769828400.000001', '1769828400.000002'])
  expect(server.conversation(siti.id).map((message) => message.at)).toEqual([at, at, at])
})

test('a direct message keeps its last 500 messages', async () => {
  const server = await openWorkspace({ retryDelays: [] })
  for (let count = 0; count < 510; count += 1) server.say(siti.id, String(count))
  expect(texts(server)).toHaveLength(500)
  expect(texts(server).at(0)).toBe('10')
})

test('the real client posts, and the message it gets back is the one on the desktop', async () => {
  const server = await openWorkspace()
  const app = new WebClient(botToken, clientOptions(server))
  const { channel } = await app.conversations.open({ users: siti.id })
  const { ts, message } = await app.chat.postMessage({
    channel: channel?.id ?? '',
    text: 'halo',
    blocks: [text('*halo*')],
  })
  expect(message).toMatchObject({ bot_id: server.bot.botId, text: 'halo' })
  expect(server.conversation(siti.id)).toMatchObject([
    { ts, from: 'bot', text: 'halo', blocks: [{ type: 'section', block_id: expect.any(String) }] },
  ])
})
