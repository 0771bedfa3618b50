import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Content } from '#channels/channel.ts'
import { connect, eventually } from './connected.ts'
import { pressFirst } from './screen.ts'
import { BUDI, type Mode, SITI, TEAM } from './workspace.ts'

const QUICK = { server: { ackTimeout: 300 } }

describe.each<Mode>(['socket', 'http'])('a delivery by %s', (mode) => {
  test('is acknowledged only once the assistant has taken it', async () => {
    const { slack, answerWith, arrived } = await connect(mode)
    const taking = Promise.withResolvers<void>()
    answerWith(async () => {
      await taking.promise
      return {}
    })
    let acknowledged = false
    const command = slack.slash(SITI.id, '/kinerja', 'status Juli').then(() => {
      acknowledged = true
    })
    await eventually(() => expect(arrived).toHaveLength(1))
    await pause(50)
    expect(acknowledged).toBe(false)
    taking.resolve()
    await command
    expect(arrived[0]?.content).toEqual({ kind: 'command', command: 'status', argument: 'Juli' })
  })

  test('that was not taken is not acknowledged', async () => {
    const { slack, answerWith, lines } = await connect(mode, QUICK)
    answerWith(() => {
      throw new Error('Siti Aminah menulis')
    })
    await expect(slack.slash(SITI.id, '/kinerja', 'status')).rejects.toThrow()
    expect(lines.join()).toContain('a delivery was not taken')
    expect(lines.join()).not.toContain('Siti')
  })

  test('that is repeated has the key it had', async () => {
    const { slack, arrived } = await connect(mode)
    slack.say(SITI.id, 'sudah')
    await eventually(() => expect(arrived).toHaveLength(1))
    slack.redeliver(1)
    await eventually(() => expect(arrived).toHaveLength(2))
    expect(arrived[1]).toEqual(arrived[0])
  })

  test('keeps what was typed, links and addresses too', async () => {
    const { slack, arrived } = await connect(mode)
    const typed = 'Lihat https://bkn.go.id/a?b=1&c=2 atau tanya siti@dinas.go.id <segera> & "hari ini"'
    slack.say(SITI.id, typed)
    await eventually(() => expect(arrived).toHaveLength(1))
    expect(arrived[0]?.content).toEqual({ kind: 'text', text: typed })
  })

  test('of a slash command may be answered at once, to the person alone', async () => {
    const { slack, answerWith } = await connect(mode)
    answerWith(() => ({ notice: 'Lihat <pesan> di bawah' }))
    expect(await slack.slash(SITI.id, '/status', '')).toEqual({ text: 'Lihat &lt;pesan&gt; di bawah' })
    expect(slack.conversation(SITI.id)).toMatchObject([{ ephemeral: true }])
  })
})

describe('what is delivered', () => {
  test('of a mention in a channel names the channel', async () => {
    const { slack, arrived } = await connect('socket')
    slack.mentionInChannel('C0UMUM', SITI.id, 'apa statusku?')
    await eventually(() => expect(arrived).toHaveLength(1))
    expect(arrived[0]).toMatchObject({
      address: SITI.id,
      group: 'C0UMUM',
      content: { text: 'apa statusku?' },
    })
  })

  test('of the bot itself, its edits, and the tabs people open is left out', async () => {
    const { slack, channel, arrived } = await connect('socket')
    const sent = await channel.send({ kind: 'send', address: SITI.id, message: { text: [{ text: 'Halo' }] } })
    const platformId = sent.outcome === 'sent' ? sent.platformId : ''
    const message = { text: [{ text: 'Halo juga' }] }
    await channel.send({ kind: 'edit', address: SITI.id, platformId, message })
    slack.openApp(SITI.id, 'messages')
    slack.say(SITI.id, 'penutup')
    await eventually(() => expect(arrived.map(({ content }) => textOf(content))).toContain('penutup'))
    expect(arrived).toHaveLength(1)
  })

  test('of a press may be answered by a notice, to the person alone', async () => {
    const { slack, channel, answerWith } = await connect('socket')
    const message = { text: [{ text: 'Setuju?' }], buttons: [[{ label: 'Ya', token: 'tok_ya' }]] }
    await channel.send({ kind: 'send', address: SITI.id, message })
    answerWith(() => ({ notice: 'Pertanyaan ini sudah dijawab & ditutup' }))
    await pressFirst(slack, SITI.id)
    expect(slack.conversation(SITI.id).at(-1)).toMatchObject({
      text: 'Pertanyaan ini sudah dijawab &amp; ditutup',
      ephemeral: true,
    })
  })

  test('of a press in a channel names the channel', async () => {
    const { slack, channel, arrived } = await connect('socket')
    slack.mentionInChannel('C0UMUM', SITI.id, 'halo')
    const message = { text: [{ text: 'Buka?' }], buttons: [[{ label: 'Buka', token: 'tok_buka' }]] }
    await channel.send({ kind: 'send', address: 'C0UMUM', message })
    await pressFirst(slack, SITI.id, slack.channelMessages('C0UMUM'))
    expect(arrived.at(-1)).toMatchObject({ group: 'C0UMUM', content: { kind: 'press', token: 'tok_buka' } })
  })
})

function textOf(content: Content): string | undefined {
  return content.kind === 'text' ? content.text : undefined
}

describe('what Slack vouches for', () => {
  test.each([
    ['a colleague', {}, { workspace: TEAM, guest: false, email: 'siti@dinas.go.id' }],
    ['an address not confirmed', { emailConfirmed: false }, { workspace: TEAM, guest: false }],
    ['a guest', { guest: true }, { workspace: TEAM, guest: true, email: 'siti@dinas.go.id' }],
    [
      'somebody of elsewhere',
      { teamId: 'T0LAIN' },
      { workspace: 'T0LAIN', guest: true, email: 'siti@dinas.go.id' },
    ],
    ['a deactivated account', { deleted: true }, { workspace: TEAM, guest: true, email: 'siti@dinas.go.id' }],
  ])('comes along: %s', async (_who, traits, profile) => {
    const { slack, arrived } = await connect('socket')
    slack.addUser({ ...SITI, ...traits })
    slack.say(SITI.id, 'halo')
    await eventually(() => expect(arrived).toHaveLength(1))
    expect(arrived[0]?.profile).toEqual(profile)
  })

  test('is asked for once a person', async () => {
    const { slack, arrived } = await connect('socket')
    for (const words of ['satu', 'dua', 'tiga']) slack.say(SITI.id, words)
    slack.say(BUDI.id, 'empat')
    await eventually(() => expect(arrived).toHaveLength(4))
    expect(slack.calls().filter(({ method }) => method === 'users.info')).toHaveLength(2)
  })

  test('is missing while Slack does not say, and the message is not held up', async () => {
    const { slack, arrived } = await connect('socket')
    slack.faults.next({ method: 'users.info', times: 1, status: 500 })
    slack.say(SITI.id, 'satu')
    slack.say(SITI.id, 'dua')
    await eventually(() => expect(arrived).toHaveLength(2))
    expect(arrived[0]).not.toHaveProperty('profile')
    expect(arrived[1]?.profile).toEqual({ workspace: TEAM, guest: false, email: SITI.email })
  })
})
