import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mostMegabytes, shownKinds } from '#conversation/answers/file-limits.ts'
import type { FileRefusal } from '#conversation/files.ts'
import { type Agency, ids, numbers, openAgency, withSitiReporting, words } from './agency.ts'

let agency: Agency

beforeAll(async () => {
  agency = await withSitiReporting(await openAgency())
})
beforeEach(async () => {
  await agency.siti.say('/batal')
  await agency.siti.say('/progres')
  await agency.siti.say('11 laporan')
  await agency.siti.say('Listrik padam')
})
afterAll(() => agency.close())

const file = (name: string, written: string) => ({
  name,
  mime: 'application/pdf',
  bytes: new TextEncoder().encode(written),
})
const stored = (name: string) =>
  agency.program.database.prisma.storedFile.findFirstOrThrow({
    where: { name },
    orderBy: { createdAt: 'desc' },
  })
const said = () => agency.telegram.chat(ids.siti).map(({ text }) => text)
const refused = (name: string, why: FileRefusal) =>
  words('file-refused', { name, why, kinds: shownKinds.evidence, limit: mostMegabytes })

describe('evidence', () => {
  test('that is what its name says is kept, sealed, under a name that hides nothing', async () => {
    const written = '%PDF-1.7 rekap layanan'
    await agency.siti.send(file('../rekap\u202E.pdf', written))
    const row = await stored('rekap.pdf')
    expect(row).toMatchObject({ state: 'stored', keyId: 'practice', size: written.length, refusal: null })
    expect(Buffer.from(row.bytes ?? []).includes('rekap layanan')).toBe(false)
  })

  test.each<[FileRefusal, string, string]>([
    ['content', 'bukti.pdf', 'MZ a program'],
    ['content', 'catatan.txt', '<script>alert(1)</script>'],
    ['empty', 'kosong.pdf', ''],
  ])('that is not is refused (%s): %s', async (why, name, written) => {
    await agency.siti.send(file(name, written))
    expect(await stored(name)).toMatchObject({ state: 'failed', refusal: why, bytes: null })
    expect(said().filter((text) => text.includes(refused(name, why)))).toHaveLength(1)
    expect(agency.siti.latest()).toContain(words('file-replace'))
  })

  test('that cannot be fetched is told', async () => {
    const name = 'hilang.pdf'
    await agency.siti.send(file(name, '%PDF-1.7'))
    const { id: fileId, employeeId } = await stored(name)
    const lost = { fileId, employeeId, channel: 'telegram', name, ok: false, refusal: null } as const
    await agency.program.assistant.fileArrived(lost)
    await agency.settled()
    expect(said().join('\n')).toContain(words('file-not-fetched', { name }))
  })

  test('that is refused after the report was sent is told, and no part of the report', async () => {
    const [good, bad] = ['baik.pdf', 'buruk.pdf']
    await agency.siti.send(file(good, '%PDF-1.7'))
    await agency.siti.send(file(bad, 'MZ'))
    await agency.siti.say('selesai')
    await agency.siti.tap(words('button-submit'))
    expect(said().join('\n')).toContain(refused(bad, 'content'))
    const siti = await agency.employeeId(numbers.siti)
    const report = await agency.program.store.visit(siti, agency.clock.now(), async ({ records }) => {
      const [period] = await records.openPeriods()
      return period ? records.reportOf(siti, period.id) : null
    })
    expect(report?.entries.flatMap(({ evidence }) => evidence)).toMatchObject([{ kind: 'file', name: good }])
  })
})
