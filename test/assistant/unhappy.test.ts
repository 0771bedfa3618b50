import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Line } from '#texts/line.ts'
import { line } from '#texts/line.ts'
import { type Agency, ids, numbers, openAgency, read, withSitiReporting, words } from './agency.ts'

const group = -100_200_300

/** What the bot itself makes bold, and addresses, which every app makes links of. */
const ownMarks = new Set(['bold', 'url'])

describe('What people do in the middle of a form', () => {
  let agency: Agency

  beforeAll(async () => {
    agency = await withSitiReporting(await openAgency())
  })
  afterAll(() => agency.close())
  beforeEach(async () => {
    await agency.siti.say('/batal')
    await agency.siti.say('/progres')
  })

  describe('is answered with what was wrong, and the question stays', () => {
    it.for<[string, Line]>([
      ['entah berapa', line('problem-not-an-amount')],
      ['-', line('problem-not-an-amount')],
      ['9'.repeat(30), line('problem-too-many-digits', { limit: 15 })],
      ['12 dokumen', line('problem-another-unit', { unit: 'laporan', written: 'dokumen' })],
      ['😀👍', line('problem-not-an-amount')],
      ['<b>dua</b> & *tiga* <!channel>', line('problem-not-an-amount')],
    ])('a wrong number: %s', ([typed, problem]) => expectRefused(() => agency.siti.say(typed), problem))

    it('ten thousand characters, which arrive as three messages', async () => {
      await reach('obstacle')
      await expectUnmoved(() => agency.siti.say('a'.repeat(10_000)))
      expect(newest(3).every((text) => text.includes('1.000 huruf'))).toBe(true)
    })

    it('a sticker', () => expectRefused(() => sendSticker(), line('problem-text-needed')))

    it('a file where a number is asked for', () =>
      expectRefused(() => agency.siti.send(fileNamed('laporan.pdf')), line('problem-text-needed')))

    it('a file of the wrong kind', async () => {
      await reach('evidence')
      await expectUnmoved(() => agency.siti.send(fileNamed('virus.exe')))
      expect(newest(1)[0]).toContain('Jenis berkas itu belum dapat diterima')
    })

    it('a file that is too large', async () => {
      await reach('evidence')
      const send = async () => {
        agency.telegram.sendFile(ids.siti, fileNamed('rekaman.mp4'), { size: 21 * 1024 * 1024 })
        await agency.settled()
      }
      await expectRefused(send, line('problem-file-too-large', { limit: 20 }))
    })

    it('a sticker where a file is asked for', async () => {
      await reach('evidence')
      await expectRefused(() => sendSticker(), line('problem-file-or-link-needed'))
    })

    it('a command nobody knows', () =>
      expectRefused(() => agency.siti.say('/rahasia'), line('unknown-command', { command: '/rahasia' })))
  })

  it('reads a forwarded message as if it had been typed', async () => {
    agency.telegram.say(ids.siti, '11 laporan', { forwarded: true })
    await agency.settled()
    expect(await answers()).toEqual({ '1.realization': 11 })
  })

  it.for([
    '<b>tebal</b> & <a href="https://x.id">x</a>',
    '*tebal* _miring_ <!channel> `kode`',
    'Sudah 👍🏽 "beres"',
  ])('shows what was typed as it was typed: %s', async (typed) => {
    await reach('obstacle')
    await agency.siti.say(typed)
    await agency.siti.tap(words('button-skip'))
    expect(await answers()).toMatchObject({ '1.obstacle': typed })
    expect(newest(1)[0]).toContain(typed)
    const review = agency.telegram.chat(ids.siti).findLast(({ from }) => from === 'bot')
    expect(review?.entities.map(({ type }) => type).filter((type) => !ownMarks.has(type))).toEqual([])
  })

  it('answers a command in between and then asks the question again', async () => {
    const before = await stored()
    await agency.siti.say('/status')
    expect(await stored()).toEqual(before)
    expect(newest(1)[0]).toContain(words('monthly-update-ask-realization', { target: 12, unit: 'laporan' }))
  })

  it('takes no press on a question that is past', async () => {
    await reach('evidence')
    const [message] = agency.telegram
      .chat(ids.siti)
      .filter(({ text }) => text.includes('Adakah kendala'))
      .slice(-1)
    const token = (await sentTokens('Adakah kendala')).at(-1) ?? ''
    await expectUnmoved(() => press(message?.id ?? 0, `${token}:0`))
    expect(newest(2)[0]).toContain(words('button-stale'))
  })

  it('takes one of two presses on the same button', async () => {
    await reach('obstacle')
    const message = agency.telegram.chat(ids.siti).findLast(({ buttons }) => buttons.length > 0)
    const skip = message?.buttons.flat().find(({ text }) => text === words('button-skip'))?.callbackData ?? ''
    const pressed = [1, 2].map(() => agency.telegram.press(ids.siti, message?.id ?? 0, skip))
    await agency.settled()
    const toasts = await Promise.all(pressed)
    expect(toasts.map(({ text }) => text).sort()).toEqual([words('button-stale-short'), undefined])
    expect(await answers()).toEqual({ '1.realization': 11, '1.obstacle': null })
  })

  it('takes back what was dropped, though the same was begun again since', async () => {
    await agency.siti.say('/batal')
    await agency.siti.say('/progres')
    await agency.siti.tap(words('button-undo'))
    expect(agency.siti.sees(words('apology'))).toBe(false)
    expect(agency.siti.sees(words('resumed', { title: line('monthly-update-title') }))).toBe(true)
  })

  it('does nothing twice that is delivered twice', async () => {
    await agency.siti.say('11 laporan')
    const [before, said] = [await stored(), agency.telegram.chat(ids.siti).length]
    agency.telegram.redeliver(3)
    await agency.settled()
    expect(await stored()).toEqual(before)
    expect(agency.telegram.chat(ids.siti)).toHaveLength(said)
  })

  it('takes answers sent in one go in the order they were sent', async () => {
    agency.telegram.say(ids.siti, '11')
    agency.telegram.say(ids.siti, 'Listrik padam')
    agency.telegram.say(ids.siti, 'https://drive.google.com/laporan')
    await agency.settled()
    expect(await answers()).toMatchObject({ '1.realization': 11, '1.obstacle': 'Listrik padam' })
  })

  it('shows in Slack as typed what would ring and link there', async () => {
    const typed = '<!channel> *semua* <https://x.id|klik> & <@U0RATNA>'
    await reach('obstacle')
    await agency.siti.say(typed)
    await agency.siti.tap(words('button-skip'))
    await agency.siti.tap(words('button-submit'))
    await agency.hendra.click(words('evaluate-button'))
    const shown = JSON.stringify(agency.slack.conversation(ids.hendra).at(-1)?.blocks)
    expect(shown).toContain(JSON.stringify(typed).slice(1, -1))
    expect(shown).not.toContain('"type":"broadcast"')
  })

  const stored = async () => (await agency.conversation(numbers.siti))?.stored
  const answers = async () => ((await stored()) as { answers: unknown } | undefined)?.answers

  async function reach(field: 'obstacle' | 'evidence'): Promise<void> {
    await agency.siti.say('11 laporan')
    if (field === 'evidence') await agency.siti.say('Listrik padam')
  }

  async function expectUnmoved(act: () => Promise<void>): Promise<void> {
    const before = await stored()
    expect(before).toBeDefined()
    await act()
    expect(await stored()).toEqual(before)
  }

  async function expectRefused(act: () => Promise<void>, problem: Line): Promise<void> {
    await expectUnmoved(act)
    expect(newest(3).join('\n')).toContain(read(problem))
  }

  /** The newest words from the bot, oldest first. */
  function newest(count: number): string[] {
    return agency.telegram
      .chat(ids.siti)
      .filter(({ from }) => from === 'bot')
      .slice(-count)
      .map(({ text }) => text)
  }

  async function sendSticker(): Promise<void> {
    agency.telegram.sendSticker(ids.siti, '👍')
    await agency.settled()
  }

  async function press(messageId: number, data: string): Promise<void> {
    await Promise.all([agency.telegram.press(ids.siti, messageId, data), agency.settled()])
  }

  async function sentTokens(start: string): Promise<string[]> {
    const rows = await agency.program.database.prisma.outbox.findMany({ orderBy: { id: 'asc' } })
    return rows.filter(({ content }) => JSON.stringify(content).includes(start)).map(({ token }) => token)
  }
})

describe('What strangers and onlookers do', () => {
  let agency: Agency

  beforeAll(async () => {
    agency = await withSitiReporting(await openAgency())
  })
  afterAll(() => agency.close())

  it.for(['halo', '/progres', '/status', '198004172005011003', 'Siti Aminah'])(
    'says nothing personal to someone who is not linked and writes %s',
    async (typed) => {
      await agency.budi.say(typed)
      expect(agency.budi.latest()).toBe(words('stranger'))
    },
  )

  it('tells nobody anything in a group', async () => {
    await agency.siti.say('halo')
    const [before] = [await agency.conversation(numbers.siti)]
    agency.telegram.sayInGroup(group, ids.siti, '/progres@asisten_kinerja_bot')
    await agency.settled()
    expect(agency.telegram.groupMessages(group).at(-1)?.text).toBe(words('group'))
    expect(await agency.conversation(numbers.siti)).toEqual(before)
  })

  it('tells nobody anything in a channel', async () => {
    agency.slack.mentionInChannel('C0UMUM', ids.hendra, 'status')
    await agency.settled()
    expect(agency.slack.channelMessages('C0UMUM').at(-1)?.text).toBe(words('group'))
  })

  it('takes no button that was given to somebody else, and none that never was', async () => {
    await agency.budi.say(await agency.codeFor(numbers.budi))
    await agency.budi.tap(words('button-link'))
    await agency.siti.say('/progres')
    const before = await agency.conversation(numbers.siti)
    const hers = agency.telegram.chat(ids.siti).findLast(({ buttons }) => buttons.length > 0)
    const [[button] = []] = hers?.buttons ?? []
    for (const token of [button?.callbackData ?? '', 'AAAAAAAAAAAAAAAAAAAAAA:0', 'x', '../..']) {
      const received = await forged(ids.budi, token)
      expect(received.notice).toBe(words('button-stale-short'))
      expect(agency.budi.latest()).toContain(words('button-stale'))
    }
    expect(await agency.conversation(numbers.siti)).toEqual(before)
  })

  let forgeries = 0

  /** A press as no app sends it: the emulator's phones know only the buttons they were given. */
  async function forged(userId: number, token: string) {
    forgeries += 1
    const address = String(userId)
    const content = { kind: 'press', token } as const
    const received = await agency.program.assistant.receive({
      channel: 'telegram',
      key: `forged:${forgeries}`,
      address,
      content,
    })
    await agency.settled()
    return received
  }
})

function fileNamed(name: string) {
  return { name, mime: 'application/octet-stream', bytes: new Uint8Array([1, 2, 3]) }
}
