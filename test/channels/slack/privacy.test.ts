import { expect, test } from 'vitest'
import { connect, eventually } from './connected.ts'
import { APP_TOKEN, BOT_TOKEN, type Mode, SIGNING_SECRET, SITI } from './workspace.ts'

const SECRETS = ['rahasia', 'Siti', 'siti@', 'Dokumen', BOT_TOKEN, APP_TOKEN, SIGNING_SECRET]

test.each<Mode>(['socket', 'http'])(
  'by %s, no log line tells what was said, by whom, or a token, whatever fails',
  async (mode) => {
    const { slack, channel, files, answerWith, lines } = await connect(mode, { server: { ackTimeout: 200 } })
    answerWith(({ content }) => {
      throw new Error(JSON.stringify(content))
    })
    slack.faults.next({ method: 'users.info', times: 1, status: 500 })
    slack.say(SITI.id, 'catatan rahasia')
    slack.shareFile(SITI.id, { name: 'Dokumen Siti.pdf', mime: 'application/pdf', bytes: new Uint8Array(3) })
    await slack.slash(SITI.id, '/kinerja', 'rahasia').catch(() => undefined)
    files.set('file-1', new Uint8Array(3))
    const attachment = { fileId: 'file-1', name: "Dokumen Siti 'rahasia'", mime: 'application/pdf' }
    const message = { text: [{ text: 'nilai rahasia' }], attachment }
    const buttons = [[{ label: 'x', token: 'rahasia'.repeat(300) }]]
    await channel.send({ kind: 'send', address: SITI.id, message })
    await channel.send({ kind: 'send', address: SITI.id, message: { ...message, buttons } })
    slack.faults.next({ method: 'files.getUploadURLExternal', times: 1, status: 500 })
    await channel.send({
      kind: 'send',
      address: SITI.id,
      message: { ...message, text: [{ text: 'rahasia lain' }] },
    })
    slack.faults.disconnectSockets('drop')
    await eventually(() =>
      expect(lines.filter((line) => line.includes('was not taken')).length).toBeGreaterThan(2),
    )
    for (const secret of SECRETS) expect(lines.filter((line) => line.includes(secret))).toEqual([])
  },
)
