import { Writable } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLog } from '#operations/log.ts'
import { type desktopPlayer, phonePlayer } from '#practice/demo/players.ts'
import { query } from '../support/sql.ts'
import { type Agency, friday, ids, openAgency, withSitiReporting, words } from './agency.ts'

const digits = { hendra: '409173', aisyah: '258036', wrong: '555123', typedInSlack: '640218' }
const aisyahs = 700_104
const meets = 'Sesuai Ekspektasi'

describe('A PIN is asked for', () => {
  const logged: string[] = []
  let agency: Agency
  let aisyah: ReturnType<typeof phonePlayer>

  beforeAll(async () => {
    const sink = new Writable({
      write(chunk, _, done) {
        logged.push(String(chunk))
        done()
      },
    })
    agency = await withSitiReporting(await openAgency(createLog('trace', sink)))
    await linkAisyah(agency)
    aisyah = phonePlayer(agency.telegram, aisyahs, agency.settled)
    await report(agency)
  }, 60_000)
  afterAll(() => agency.close())
  beforeEach(() => agency.settled())

  it('in Slack by a form, before a result is published', async () => {
    const { hendra } = agency
    await rate(hendra)
    await hendra.click('Terbitkan')
    expect(await evaluations()).toBe(0)
    expect(onDesktop()).toContain('bukan di percakapan')

    await hendra.say(digits.typedInSlack)
    expect(onDesktop()).toContain('Mohon hapus pesan itu')

    for (const _ of [1, 2]) {
      await hendra.click('Buka formulir')
      expect(await hendra.fillIn({ 'PIN (enam angka)': digits.hendra })).toEqual({})
    }
    expect(onDesktop()).toContain('Kita lanjutkan')
    await hendra.click('Terbitkan')
    expect(await evaluations()).toBe(1)
  })

  it('in Telegram by a message that is deleted, before an announcement is sent', async () => {
    await write('Periode November dibuka.')
    await aisyah.say(digits.aisyah)
    expect(written()).not.toContain(digits.aisyah)
    await aisyah.say(digits.aisyah)
    expect(written()).not.toContain(digits.aisyah)
    expect(await announcements()).toBe(0)
    await aisyah.tap('Kirim sekarang')
    expect(await announcements()).toBe(1)
  })

  it('not again within ten minutes, and then by one message', async () => {
    await write('Rapat Senin.')
    expect(await announcements()).toBe(2)
    await agency.moveTo(new Date(agency.clock.now().getTime() + 11 * 60_000))
    await write('Rapat Selasa.')
    expect(await announcements()).toBe(2)
    await aisyah.say(digits.wrong)
    expect(aisyah.sees('Sisa 4 kali mencoba')).toBe(true)
    await aisyah.say(`PIN saya ${digits.aisyah}`)
    await aisyah.say(digits.aisyah)
    expect(written().join()).not.toMatch(/\d{6}/)
    await aisyah.tap('Kirim sekarang')
    expect(await announcements()).toBe(3)
  })

  it('and is deleted too where it is typed behind the command', async () => {
    await aisyah.say(`/pin ${digits.aisyah}`)
    expect(written()).not.toContain(`/pin ${digits.aisyah}`)
    await aisyah.say('batal')
  })

  it('and five wrong ones are told to the other accounts of the person', async () => {
    await agency.moveTo(new Date(agency.clock.now().getTime() + 11 * 60_000))
    await linkOnSlack(agency)
    await write('Rapat Rabu.')
    for (const _ of [1, 2, 3, 4, 5]) await aisyah.say(digits.wrong)
    expect(aisyah.sees('PIN ditahan karena terlalu sering salah')).toBe(true)
    expect(JSON.stringify(agency.slack.conversation('U0AISYAH'))).toContain('kini ditahan')
    expect(await announcements()).toBe(3)
  })

  it('and is not told when taking it fails', async () => {
    await agency.hendra.say('/pin')
    await query(agency.database.url, 'ALTER TABLE assistant.pin RENAME TO gone')
    await agency.hendra.click('Buka formulir')
    await agency.hendra.fillIn({ 'PIN (enam angka)': digits.hendra })
    await query(agency.database.url, 'ALTER TABLE assistant.gone RENAME TO pin')
    expect(logged.join('')).toContain('a delivery could not be handled')
  })

  it('and stands nowhere: in no column of the database and no line of the log', async () => {
    const found = await digitsInDatabase(agency.database.url)
    expect(found).toEqual([])
    const log = logged.join('')
    for (const each of Object.values(digits)) expect(log).not.toContain(each)
  })

  /** As far as to sending it off. */
  async function write(text: string): Promise<void> {
    await aisyah.say('/umumkan')
    await aisyah.say(text)
    for (const answer of ['Semua unit', 'Semua pegawai', 'Ya', 'Kirim', 'Kirim sekarang'])
      await aisyah.tap(answer)
  }

  const written = () =>
    agency.telegram
      .chat(aisyahs)
      .filter(({ from }) => from === 'user')
      .map(({ text }) => text)

  const onDesktop = () => JSON.stringify(agency.slack.conversation(ids.hendra).slice(-3))
  const evaluations = () => agency.program.database.prisma.evaluation.count()
  const announcements = () => agency.program.database.prisma.announcement.count()
})

async function linkAisyah({ program }: Agency): Promise<void> {
  const { id } = await program.database.prisma.employee.findFirstOrThrow({
    where: { roles: { some: { role: 'administrator' } } },
  })
  await program.database.prisma.account.create({
    data: { employeeId: id, channel: 'telegram', address: String(aisyahs), linkedAt: friday },
  })
}

async function linkOnSlack({ program }: Agency): Promise<void> {
  const { employeeId } = await program.database.prisma.account.findFirstOrThrow({
    where: { address: String(aisyahs) },
  })
  await program.database.prisma.account.create({
    data: { employeeId, channel: 'slack', address: 'U0AISYAH', linkedAt: friday },
  })
}

/** Siti reports her month. */
async function report({ siti }: Agency): Promise<void> {
  await siti.say('/progres')
  await siti.say('11 laporan')
  await siti.tap(words('button-skip'))
  await siti.tap(words('button-skip'))
  await siti.tap(words('button-submit'))
}

async function rate(hendra: ReturnType<typeof desktopPlayer>): Promise<void> {
  await hendra.say('/nilai')
  await hendra.click('Nilai sekarang')
  const rated = ['Rating hasil kerja', 'Rating perilaku kerja', 'Berorientasi Pelayanan', 'Akuntabel']
  const values = ['Kompeten', 'Harmonis', 'Loyal', 'Adaptif', 'Kolaboratif']
  await hendra.fillIn(Object.fromEntries([...rated, ...values].map((label) => [label, meets])))
}

/** The columns of all tables in which one of the PINs can be read. */
async function digitsInDatabase(url: string): Promise<string[]> {
  const columns = await query<{ schema: string; table: string; column: string }>(
    url,
    `SELECT table_schema AS schema, table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema IN ('assistant', 'appraisal', 'pgboss') AND data_type IN ('text', 'json', 'jsonb', 'character varying')`,
  )
  expect(columns.length).toBeGreaterThan(50)
  const found: string[] = []
  for (const { schema, table, column } of columns) {
    const rows = await query(
      url,
      `SELECT 1 FROM "${schema}"."${table}" WHERE "${column}"::text ~ '${Object.values(digits).join('|')}' LIMIT 1`,
    )
    if (rows.length > 0) found.push(`${schema}.${table}.${column}`)
  }
  return found
}
