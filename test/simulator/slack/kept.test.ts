import type { BlockAction, types } from '@slack/bolt'
import { expect, test, vi } from 'vitest'
import type { SlackServer } from '#simulator/slack/server.ts'
import { inMemory } from '../in-memory.ts'
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
      elements: [
        { type: 'button', action_id: 'ya', text: { type: 'plain_text', text: 'Ya' }, value: 'token-1' },
      ],
    },
  ],
}
const report = { name: 'laporan.pdf', mime: 'application/pdf', bytes: Buffer.from('isi laporan') }

/** A first run that ended, and the beginning of the next. */
async function runTwice(play: (first: SlackServer) => Promise<unknown> | unknown) {
  const memory = inMemory()
  const first = await openWorkspace({ memory, ackTimeout: 200 })
  await play(first)
  const before = first.conversation(siti.id)
  await first.stop()
  return { before, second: await openWorkspace({ memory, ackTimeout: 1000, retryDelays: [0, 300] }) }
}

async function post(server: SlackServer) {
  const { ts = '' } = await call(server, 'chat.postMessage', { channel: siti.id, ...card })
  return ts
}

test('a desktop shows after a restart what it showed before', async () => {
  const { before, second } = await runTwice(async (server) => {
    const ts = await post(server)
    await call(server, 'chat.postEphemeral', { channel: siti.id, user: siti.id, text: 'Hanya Anda' })
    const { ts: edited = '', channel = '' } = await call(server, 'chat.postMessage', {
      channel: siti.id,
      text: 'Awal',
    })
    await call(server, 'chat.update', { channel, ts: edited, text: 'Akhir' })
    await call(server, 'chat.delete', { channel, ts: await post(server) })
    await server.act(siti.id, { messageTs: ts }, 'pilih', { option: '2' }).catch(() => undefined)
    server.say(siti.id, 'Lihat https://contoh.go.id & <@U0BUDI>, surel siti@dinas.go.id')
    server.shareFile(siti.id, report, 'Bukti')
  })
  expect(second.conversation(siti.id)).toEqual(before)
  expect(before).toHaveLength(5)
  expect(second.openFile(before.at(-1)?.files[0]?.id ?? '')).toMatchObject(report)
})

test('an old button still reaches the app with what was chosen, and an old message can be changed', async () => {
  const { second, before } = await runTwice(async (server) => {
    const messageTs = await post(server)
    await server.act(siti.id, { messageTs }, 'pilih', { option: '2' }).catch(() => undefined)
  })
  const { ts = '' } = before[0] ?? {}
  const pressed: BlockAction[] = []
  await connectBolt(second, (app) =>
    app.action<BlockAction>('ya', async ({ ack, body, client }) => {
      pressed.push(body)
      await ack()
      await client.chat.update({ channel: body.channel?.id ?? '', ts, text: 'Disetujui', blocks: [] })
    }),
  )
  await second.act(siti.id, { messageTs: ts }, 'ya')
  await vi.waitFor(() => expect(second.conversation(siti.id)).toMatchObject([{ ts, text: 'Disetujui' }]))
  expect(pressed).toMatchObject([
    {
      message: { ts, text: 'Setujui?' },
      actions: [{ value: 'token-1' }],
      state: { values: { bulan: { pilih: { selected_option: { value: '2' } } } } },
    },
  ])
})

test('a message the app did not acknowledge is delivered after the restart, as a retry', async () => {
  const { second, before } = await runTwice((server) => server.say(siti.id, 'belum terbaca'))
  const heard: [string | undefined, number | undefined][] = []
  await connectBolt(second, (app) =>
    app.message(async ({ message, context }) => {
      if (message.subtype === undefined) heard.push([message.ts, context.retryNum])
    }),
  )
  await vi.waitFor(() => expect(heard).toEqual([[before[0]?.ts, 2]]), 2000)
})

test('timestamps go on where they stopped, though the clock does not', async () => {
  const memory = inMemory()
  const first = await openWorkspace({ memory, clock: () => new Date('2026-01-06T02:00:00Z') })
  const last = first.say(siti.id, 'Halo')
  await first.stop()
  const second = await openWorkspace({ memory, clock: () => new Date('2026-01-05T02:00:00Z') })
  expect(Number(second.say(siti.id, 'Halo lagi'))).toBeGreaterThan(Number(last))
})

test('a channel is kept with those who are in it', async () => {
  const { second } = await runTwice((server) => server.mentionInChannel('C0UMUM', siti.id, 'halo'))
  expect(second.channelMessages('C0UMUM')).toHaveLength(1)
  const given = { channel: 'C0UMUM', user: siti.id, text: 'Hanya Anda' }
  expect(await call(second, 'chat.postEphemeral', given)).toMatchObject({ ok: true })
})

test('a memory of another shape is a fresh start, and is replaced', async () => {
  const memory = inMemory('{"version":1,"conversations":"?"}')
  const server = await openWorkspace({ memory })
  expect(server.conversation(siti.id)).toEqual([])
  server.say(siti.id, 'Halo')
  await server.stop()
  expect(memory.json()).toContain('Halo')
})
