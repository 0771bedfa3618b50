import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Message, Outgoing } from '#channels/channel.ts'
import { textOf } from './screen.ts'
import { BUDI, openWorkspace, SITI, type WorkspaceOptions } from './workspace.ts'

const hello: Message = { text: [{ text: 'Selamat pagi' }] }

const to = (address: string, message: Message = hello): Outgoing => ({ kind: 'send', address, message })

/** Sending does not wait for the channel to be started. */
async function open(options: WorkspaceOptions = {}) {
  const workspace = await openWorkspace('socket', options)
  onTestFinished(workspace.close)
  return workspace
}

test('a long text that was limited midway goes on from there, and nothing stands twice', async () => {
  const { slack, channel } = await open({ server: { enforceRates: true } })
  const letters = [...'abcdefg']
  const long = { text: letters.map((letter) => ({ text: `${`${letter} `.repeat(4_500)}\n\n` })) }
  const first = await channel.send(to(SITI.id, long))
  expect(first).toMatchObject({ outcome: 'limited', scope: 'address' })
  let sent = first
  while (sent.outcome === 'limited') {
    await pause(sent.retryAfterMs)
    sent = await channel.send(to(SITI.id, long))
  }
  expect(sent.outcome).toBe('sent')
  expect(slack.conversation(SITI.id).map((message) => textOf(message).charAt(0))).toEqual(letters)
})

test('a file stands above its text, and once, though the text had to be tried again', async () => {
  const { slack, channel, files } = await open()
  files.set('file-1', new TextEncoder().encode('%PDF-1.7'))
  const attachment = { fileId: 'file-1', name: 'Dokumen Evaluasi.pdf', mime: 'application/pdf' }
  const message = { ...hello, attachment }
  slack.faults.next({ method: 'chat.postMessage', times: 1, status: 500 })
  expect((await channel.send(to(SITI.id, message))).outcome).toBe('failed')
  expect((await channel.send(to(SITI.id, message))).outcome).toBe('sent')
  const shown = slack.conversation(SITI.id).map((each) => each.files[0]?.name ?? textOf(each))
  expect(shown).toEqual(['Dokumen Evaluasi.pdf', 'Selamat pagi'])
})

test('an attachment that cannot be read is a fault, and nothing is sent', async () => {
  const { slack, channel } = await open()
  const attachment = { fileId: 'file-9', name: 'Dokumen.pdf', mime: 'application/pdf' }
  await expect(channel.send(to(SITI.id, { ...hello, attachment }))).rejects.toThrow('no file file-9')
  expect(slack.conversation(SITI.id)).toEqual([])
})

test('a message in a channel goes to the channel itself', async () => {
  const { slack, channel } = await open()
  slack.mentionInChannel('C0UMUM', SITI.id, 'halo')
  expect((await channel.send(to('C0UMUM'))).outcome).toBe('sent')
  expect(slack.channelMessages('C0UMUM').map(textOf)).toContain('Selamat pagi')
})

describe('the conversation of a person', () => {
  test('is opened once', async () => {
    const { slack, channel } = await open()
    for (const address of [SITI.id, SITI.id, BUDI.id]) await channel.send(to(address))
    expect(slack.calls().filter(({ method }) => method === 'conversations.open')).toHaveLength(2)
  })

  test('that may not be opened yet makes nobody wait whose conversation is open', async () => {
    const { slack, channel } = await open()
    await channel.send(to(BUDI.id))
    slack.addUser({ id: 'U0CITRA', name: 'Citra', email: 'citra@dinas.go.id' })
    slack.faults.next({ method: 'conversations.open', times: 1, status: 429, retryAfter: 1 })
    const limited = { outcome: 'limited', retryAfterMs: 1_000, scope: 'address' }
    expect(await channel.send(to(SITI.id))).toEqual(limited)
    expect(await channel.send(to('U0CITRA'))).toEqual(limited)
    expect(slack.calls().filter(({ method }) => method === 'conversations.open')).toHaveLength(2)
    expect((await channel.send(to(BUDI.id))).outcome).toBe('sent')
    await pause(1_000)
    expect((await channel.send(to(SITI.id))).outcome).toBe('sent')
  })
})

describe('a message Slack', () => {
  test('has never heard the person of is unreachable', async () => {
    const { channel } = await open()
    expect(await channel.send(to('U0NOBODY'))).toEqual({ outcome: 'unreachable', reason: 'user_not_found' })
  })

  test('cannot show is refused', async () => {
    const { channel } = await open()
    expect(await channel.send(to(SITI.id, { text: [] }))).toEqual({ outcome: 'refused', reason: 'no_text' })
  })

  test.each(['D0SITI', 'D0SITI:', 'Ini bukan nomor', ''])(
    'does not know by %j is not edited',
    async (platformId) => {
      const { channel } = await open()
      const edit = { kind: 'edit', address: SITI.id, platformId, message: hello } as const
      expect((await channel.send(edit)).outcome).toBe('refused')
    },
  )
})

test('a token Slack does not accept leaves the message to be tried again, and tells the operator', async () => {
  const { channel, lines } = await open({ channel: { botToken: 'xoxb-salah' } })
  expect(await channel.send(to(SITI.id))).toEqual({ outcome: 'failed', reason: 'invalid_auth' })
  expect(lines.join()).toContain('SLACK_BOT_TOKEN')
  expect(lines.join()).not.toContain('xoxb-salah')
})
