import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { purge } from '#database/purge.ts'
import { phonePlayer } from '#practice/demo/players.ts'
import { administrator } from '#practice/sample-agency.ts'
import type { PhoneMessage } from '#simulator/telegram/phone.ts'
import { type Agency, friday, ids, numbers, openAgency, withSitiReporting, words } from './agency.ts'

const pin = '409173'
const aisyahs = 700_104
const personal = 'Ada pesan pribadi dari Asisten Kinerja.'
const hour = 60 * 60 * 1000

let agency: Agency
let aisyah: ReturnType<typeof phonePlayer>

async function begin(): Promise<void> {
  agency = await withSitiReporting(await openAgency())
  aisyah = phonePlayer(agency.telegram, aisyahs, agency.settled)
  await agency.program.database.prisma.account.create({
    data: {
      employeeId: await agency.employeeId(administrator.number),
      ...{ channel: 'telegram', address: String(aisyahs), linkedAt: friday },
    },
  })
  await aisyah.say('/start')
}

const phone = (id: number = ids.siti): readonly PhoneMessage[] => agency.telegram.chat(id)
const fromBot = (id?: number) => phone(id).filter(({ from }) => from === 'bot')
const desktop = () => agency.slack.conversation(ids.hendra).filter(({ from }) => from === 'bot')
const wait = (milliseconds: number) => agency.moveTo(new Date(agency.clock.now().getTime() + milliseconds))

describe('A copy of one’s data', () => {
  beforeAll(begin, 60_000)
  afterAll(() => agency.close())

  it('comes in two files that cannot be forwarded, once the PIN was given', async () => {
    await agency.siti.say('/dataku')
    await agency.siti.tap(words('my-data-export'))
    expect(phone().some(({ file }) => file)).toBe(false)
    await agency.siti.say(pin)
    await agency.siti.say(pin)
    await agency.siti.tap(words('my-data-export'))
    const files = phone().flatMap(({ file, protectContent }) => (file ? [{ ...file, protectContent }] : []))
    expect(files).toMatchObject([
      { name: 'data-saya-2026-11-27.pdf', mime: 'application/pdf', protectContent: true },
      { name: 'data-saya-2026-11-27.json', protectContent: true },
    ])
    const json = agency.telegram.openFile(files[1]?.fileId ?? '')?.bytes
    expect(new TextDecoder().decode(json)).toContain('"name": "Siti Aminah"')
    expect(new TextDecoder().decode(json)).not.toContain(numbers.siti)
  })

  it('is gone after a day from the chat, from the outbox and from where it was kept', async () => {
    const { prisma } = agency.program.database
    expect(await prisma.storedFile.count({ where: { made: true } })).toBe(2)
    await wait(23 * hour)
    expect(phone().filter(({ file }) => file)).toHaveLength(2)
    await wait(2 * hour)
    expect(phone().filter(({ file }) => file)).toEqual([])
    expect(fromBot().map(({ text }) => text)).toContain(words('message-faded', { command: 'dataku' }))
    await purge(prisma, agency.clock.now())
    expect(await prisma.storedFile.count({ where: { made: true } })).toBe(0)
    expect(JSON.stringify(await prisma.outbox.findMany({ select: { content: true } }))).not.toContain(
      'data-saya',
    )
  })
})

describe('Personal messages', () => {
  beforeAll(async () => {
    await begin()
    await report()
    await agency.hendra.say('/nilai')
  }, 60_000)
  afterAll(() => agency.close())

  it('show nothing of themselves in a notification of Slack', () => {
    const asked = desktop().findLast(({ blocks }) => JSON.stringify(blocks).includes('Siti Aminah'))
    expect(asked?.text).toBe(personal)
  })

  it('fade after a day on both platforms, and say how to open them again', async () => {
    await agency.siti.say('/status')
    expect(agency.siti.sees('Progres: terkirim')).toBe(true)
    await wait(24 * hour + 60_000)
    expect(phone().some(({ text }) => text.includes('Progres: terkirim'))).toBe(false)
    expect(fromBot().at(-1)?.text).toBe(words('message-faded', { command: 'status' }))
    expect(fromBot().at(-1)?.buttons).toEqual([])
    const shown = JSON.stringify(desktop().map(({ text, blocks }) => ({ text, blocks })))
    expect(shown).toContain('Buka lagi: /nilai')
    expect(shown).not.toContain('Laporan layanan bulanan tersusun tepat waktu')
  })

  it('fade once', async () => {
    const before = [phone(), desktop()]
    const { prisma } = agency.program.database
    const fadings = () => prisma.outbox.count({ where: { dedupeKey: { startsWith: 'fade:' } } })
    const count = await fadings()
    await wait(hour)
    expect(await fadings()).toBe(count)
    expect([phone(), desktop()]).toEqual(before)
  })

  it('leave their conversation where it was', async () => {
    await agency.hendra.say('/lanjut')
    await agency.hendra.click('Nilai sekarang')
    expect(agency.slack.views(ids.hendra)).toHaveLength(1)
  })

  it('that were deleted by hand are as good as faded', async () => {
    await agency.siti.say('/status')
    const { prisma } = agency.program.database
    const row = await prisma.outbox.findFirstOrThrow({
      where: { address: String(ids.siti), kind: 'send', state: 'sent' },
      orderBy: { id: 'desc' },
    })
    await prisma.outbox.update({ where: { id: row.id }, data: { platformId: `${ids.siti}:999999` } })
    await wait(25 * hour)
    const fading = await prisma.outbox.findUniqueOrThrow({ where: { dedupeKey: `fade:${row.id}` } })
    expect(fading.state).toBe('refused')
    await wait(hour)
    expect(await prisma.outbox.count({ where: { edits: row.id } })).toBe(1)
  })
})

describe('Whoever has the processing of his data restricted', () => {
  beforeAll(begin, 60_000)
  beforeEach(() => agency.settled())
  afterAll(() => agency.close())

  it('is told nothing of the bot’s own accord, and answered when he writes', async () => {
    await agency.siti.say('/dataku')
    await agency.siti.tap(words('my-data-restrict'))
    await agency.siti.tap(words('my-data-restrict'))
    const heard = fromBot().length
    await agency.program.store.visit(
      await agency.employeeId(administrator.number),
      agency.clock.now(),
      (turn) =>
        turn.records.announce({
          text: 'Rapat.',
          audience: {},
          confirmReading: false,
          now: agency.clock.now(),
        }),
    )
    await agency.moveTo(new Date('2026-11-30T10:00:00+08:00'))
    expect(fromBot()).toHaveLength(heard)
    expect(aisyah.sees('Rapat.')).toBe(true)
    await agency.siti.say('/status')
    expect(fromBot().length).toBeGreaterThan(heard)
  })

  it('is told what the law wants told: the answer to what he asked', async () => {
    await agency.siti.say('/dataku')
    await agency.siti.tap(words('my-data-correct'))
    await agency.siti.say('Jabatan saya seharusnya Analis Madya.')
    expect(aisyah.sees('Permintaan data DP/2026/000002 menunggu jawaban Anda')).toBe(true)
    await aisyah.tap(words('data-answer-button'))
    await aisyah.tap(words('data-answer-done'))
    await aisyah.say('Jabatan sudah diubah.')
    expect(agency.siti.latest()).toBe(words('data-answer-unread-card', { number: 'DP/2026/000002' }))
    await agency.siti.tap(words('data-answer-read-button'))
    expect(agency.siti.sees('✅ Sudah diperbaiki. Jabatan sudah diubah.')).toBe(true)
  })

  it('is told what he missed once that is lifted', async () => {
    await agency.siti.say('/dataku')
    await agency.siti.tap(words('my-data-lift'))
    expect(agency.siti.sees('Progres bulan ini belum kami terima')).toBe(true)
  })

  it('may withdraw altogether, and the chat is emptied as far as it goes', async () => {
    await agency.siti.say('/dataku')
    await agency.siti.tap(words('my-data-withdraw'))
    await agency.siti.tap(words('my-data-withdraw-button'))
    expect(fromBot().at(-1)?.text).toContain('persetujuan Anda ditarik')
    const left = fromBot().filter(({ at }) => at.getTime() > agency.clock.now().getTime() - 47 * hour)
    expect(left).toHaveLength(1)
    await agency.siti.say('/status')
    expect(agency.siti.latest()).toBe(words('stranger'))
  })
})

/** Siti reports her month. */
async function report(): Promise<void> {
  await agency.siti.say('/progres')
  await agency.siti.say('11 laporan')
  await agency.siti.tap(words('button-skip'))
  await agency.siti.tap(words('button-skip'))
  await agency.siti.tap(words('button-submit'))
}
