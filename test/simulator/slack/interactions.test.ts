import type { App, BlockAction, types } from '@slack/bolt'
import { expect, test, vi } from 'vitest'
import type { SlackServer } from '#simulator/slack/server.ts'
import { connectBolt, openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'

const card: { text: string; blocks: types.KnownBlock[] } = {
  text: 'Setujui?',
  blocks: [
    {
      type: 'section',
      block_id: 'bulan',
      text: { type: 'mrkdwn', text: 'Bulan' },
      accessory: {
        type: 'static_select',
        action_id: 'pilih',
        options: [
          { text: { type: 'plain_text', text: 'Januari' }, value: '1' },
          { text: { type: 'plain_text', text: 'Februari' }, value: '2' },
        ],
      },
    },
    {
      type: 'actions',
      block_id: 'tombol',
      elements: [
        { type: 'button', action_id: 'ya', text: { type: 'plain_text', text: 'Ya' }, value: 'token-1' },
      ],
    },
  ],
}

async function workspaceWith(arrange: (app: App) => void): Promise<SlackServer> {
  const server = await openWorkspace({ ackTimeout: 1000 })
  await connectBolt(server, arrange)
  return server
}

async function deal(server: SlackServer): Promise<{ messageTs: string }> {
  const { ts = '' } = await call(server, 'chat.postMessage', { channel: siti.id, ...card })
  return { messageTs: ts }
}

test('a pressed button tells who, where, and its value, with the message it stands in', async () => {
  const pressed: BlockAction[] = []
  const server = await workspaceWith((app) =>
    app.action<BlockAction>('ya', async ({ ack, body }) => {
      pressed.push(body)
      await ack()
    }),
  )
  const target = await deal(server)
  await server.act(siti.id, target, 'ya')
  expect(pressed).toMatchObject([
    {
      type: 'block_actions',
      user: { id: siti.id, username: 'siti', team_id: 'T0DINAS' },
      team: { id: 'T0DINAS', domain: 'dinas-contoh' },
      container: { type: 'message', message_ts: target.messageTs, is_ephemeral: false },
      channel: { name: 'directmessage' },
      message: { ts: target.messageTs, text: 'Setujui?', bot_id: server.bot.botId },
      actions: [
        {
          type: 'button',
          action_id: 'ya',
          block_id: 'tombol',
          value: 'token-1',
          action_ts: expect.any(String),
        },
      ],
      trigger_id: expect.any(String),
      response_url: expect.stringContaining('/actions/T0DINAS/'),
    },
  ])
})

test('a choice in a message is told at once and stands in the state from then on', async () => {
  const heard: BlockAction[] = []
  const server = await workspaceWith((app) =>
    app.action<BlockAction>(/.*/, async ({ ack, body }) => {
      heard.push(body)
      await ack()
    }),
  )
  const target = await deal(server)
  await server.act(siti.id, target, 'pilih', { option: '2' })
  await server.act(siti.id, target, 'ya')
  const chosen = { text: { text: 'Februari' }, value: '2' }
  expect(heard[0]?.actions).toMatchObject([{ type: 'static_select', selected_option: chosen }])
  expect(heard[1]?.state?.values).toMatchObject({ bulan: { pilih: { selected_option: chosen } } })
})

test('what a desktop does not offer cannot be done', async () => {
  const server = await workspaceWith(() => undefined)
  const target = await deal(server)
  await expect(server.act(siti.id, target, 'tidak')).rejects.toThrow('nothing to use')
  await expect(server.act(siti.id, target, 'pilih', { option: '13' })).rejects.toThrow('does not offer')
  await expect(server.act('U0BUDI', target, 'ya')).rejects.toThrow('not on this desktop')
})

test('a button nobody acknowledges fails for the person, and is not tried again', async () => {
  const heard: unknown[] = []
  const server = await workspaceWith((app) => app.action('ya', async ({ action }) => void heard.push(action)))
  await expect(server.act(siti.id, await deal(server), 'ya')).rejects.toMatchObject({
    code: 'operation_timeout',
  })
  expect(heard).toHaveLength(1)
})

test('a button pressed while the app is down fails for the person at once', async () => {
  const server = await openWorkspace()
  await expect(server.act(siti.id, await deal(server), 'ya')).rejects.toMatchObject({
    code: 'dispatch_failed',
  })
})

test('a response replaces the message of the button', async () => {
  const server = await workspaceWith((app) =>
    app.action('ya', async ({ ack, respond }) => {
      await ack()
      await respond({ replace_original: true, text: 'Disetujui' })
    }),
  )
  await server.act(siti.id, await deal(server), 'ya')
  await vi.waitFor(() =>
    expect(server.conversation(siti.id)).toMatchObject([{ text: 'Disetujui', blocks: [] }]),
  )
})

test('a response of its own is for the person’s eyes, and can take itself back', async () => {
  const server = await workspaceWith((app) => {
    app.action('ya', async ({ ack, respond }) => {
      await ack()
      await respond({ text: 'Terima kasih', blocks: card.blocks })
    })
    app.action<BlockAction>('pilih', async ({ ack, respond, body }) => {
      await ack()
      if (body.container.is_ephemeral) await respond({ delete_original: true })
    })
  })
  await server.act(siti.id, await deal(server), 'ya')
  await vi.waitFor(() => expect(server.conversation(siti.id)).toHaveLength(2))
  const [, own] = server.conversation(siti.id)
  expect(own).toMatchObject({ text: 'Terima kasih', ephemeral: true })
  await server.act(siti.id, { messageTs: own?.ts ?? '' }, 'pilih', { option: '1' })
  await vi.waitFor(() => expect(server.conversation(siti.id)).toHaveLength(1))
})

test('a response URL is used up after five times, and takes no wrong blocks', async () => {
  const urls: string[] = []
  const server = await workspaceWith((app) =>
    app.action<BlockAction>('ya', async ({ ack, body }) => {
      urls.push(body.response_url)
      await ack()
    }),
  )
  await server.act(siti.id, await deal(server), 'ya')
  const respond = (body: object) => fetch(urls[0] ?? '', { method: 'POST', body: JSON.stringify(body) })
  const wrong = await respond({ text: 'a', blocks: [{ type: 'sections' }] })
  expect([wrong.status, await wrong.json()]).toEqual([400, { ok: false, error: 'invalid_blocks' }])
  for (let count = 0; count < 4; count += 1) expect((await respond({ text: 'a' })).status).toBe(200)
  const sixth = await respond({ text: 'a' })
  expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }])
})

test('a command carries its text and is answered for the person alone, or for all', async () => {
  const server = await workspaceWith((app) =>
    app.command('/kinerja', async ({ command, ack }) => {
      if (command.text === 'status') await ack({ text: 'Semua beres', response_type: 'in_channel' })
      else await ack({ text: `Tidak dikenal: ${command.text}` })
    }),
  )
  expect(await server.slash(siti.id, '/kinerja', 'apa')).toEqual({ text: 'Tidak dikenal: apa' })
  expect(await server.slash(siti.id, '/kinerja', 'status')).toEqual({ text: 'Semua beres' })
  expect(server.conversation(siti.id).map(({ text, ephemeral }) => [text, ephemeral])).toEqual([
    ['Tidak dikenal: apa', true],
    ['Semua beres', undefined],
  ])
})

test('a command acknowledged without words leaves the conversation as it was', async () => {
  const server = await workspaceWith((app) => app.command('/kinerja', async ({ ack }) => ack()))
  expect(await server.slash(siti.id, '/kinerja', '')).toEqual({})
  expect(server.conversation(siti.id)).toEqual([])
})

test('a command whose answer Slack cannot show fails for the person', async () => {
  const server = await workspaceWith((app) =>
    app.command('/kinerja', async ({ ack }) => ack({ text: 'a', blocks: [{ type: 'sections' }] })),
  )
  await expect(server.slash(siti.id, '/kinerja', '')).rejects.toMatchObject({ code: 'invalid_response' })
})

test('listeners hear whose desktop changed until they leave', async () => {
  const server = await openWorkspace()
  const changed: string[] = []
  const leave = server.onChange((userId) => changed.push(userId))
  await call(server, 'chat.postMessage', { channel: siti.id, text: 'a' })
  server.mentionInChannel('C0UMUM', 'U0BUDI', 'b')
  leave()
  server.say(siti.id, 'c')
  expect(changed).toEqual([siti.id, 'U0BUDI'])
})
