import fc from 'fast-check'
import { hashPin } from '#database/accounts/pin-hash.ts'
import type { Talk } from '../conversation/talk.ts'
import { submittedPlan } from '../database/records/office.ts'
import { type Agency, giveRightNumber, play } from './agency.ts'
import { header, sendList } from './list.ts'
import { contested, heardOut, openNovember, published, readyToReport, reported } from './month.ts'

/** Who opens a flow, how far the month has come, about what, and how far in he goes before the test goes on. */
export interface Situation {
  role: Role
  stage: Stage
  /** `it` stands for the id of what the stage is about. */
  about: string
  way: Way
}

/** A script, or what is more than words and buttons. */
type Way = string | ((agency: Agency, talk: Talk) => Promise<unknown>)

export async function goIn({ way }: Situation, agency: Agency, talk: Talk): Promise<void> {
  await (typeof way === 'string' ? play(talk, way) : way(agency, talk))
}

const roles = ['ratna', 'hendra', 'siti', 'budi', 'aisyah'] as const
type Role = (typeof roles)[number]

/** How far a month has come; each answers the id of what it is about. */
export const stages = {
  nothing: async () => 0,
  'an auditor appointed': async ({ desk, budi: { employeeId } }: Agency) => {
    await desk.prisma.roleHeld.create({ data: { employeeId, role: 'auditor' } })
    return 0
  },
  'an announcement to release': async ({ desk, agencyId, aisyah, budi: { employeeId }, clock }: Agency) => {
    await desk.prisma.agency.update({ where: { id: agencyId }, data: { fourEyes: true } })
    await desk.prisma.roleHeld.create({ data: { employeeId, role: 'administrator' } })
    const announcement = {
      text: 'Periode November dibuka.',
      audience: {},
      confirmReading: false,
      now: clock.now,
    }
    return desk.as(aisyah, (records) => records.announce(announcement))
  },
  'an open month': async (agency: Agency) => (await openNovember(agency)).id,
  'a plan to agree to': async (agency: Agency) => (await submittedPlan(agency.desk, agency)).id,
  'a month to report': async (agency: Agency) => (await readyToReport(agency)).period.id,
  'a report to rate': async (agency: Agency) => (await reported(agency)).report.reportId,
  'a result to answer': async (agency: Agency) => (await published(agency)).evaluation.id,
  'an objection to explain': async (agency: Agency) => (await contested(agency)).id,
  'an objection to decide': async (agency: Agency) => (await heardOut(agency)).id,
  'a correction asked for': async ({ desk, siti, clock }: Agency) => {
    const asked = desk.as(siti, (records) => records.askForCorrection('Jabatan saya keliru.', clock.now))
    return (await asked).id
  },
} as const
type Stage = keyof typeof stages

const asExpected = `[Nilai sekarang]\n[Sesuai Ekspektasi]\n[Lewati]\n${'[Sesuai Ekspektasi]\n'.repeat(8)}[Lewati]`
const announced = 'Periode November dibuka.\n[Semua unit]\n[Semua pegawai]\n[Ya]\n[Kirim]'
const list = [header, '196805121994031002,Ahmad Fauzan,Sekretaris Daerah,Sekretariat Daerah,,,,WITA,pns']
/** Made elsewhere while she was about to make one. */
async function provenPin({ desk, siti }: Agency, talk: Talk): Promise<void> {
  await desk.prisma.pin.create({ data: { employeeId: siti.employeeId, hash: await hashPin('730415') } })
  await talk.type('409173')
}

const file = { name: 'pegawai.csv', mime: 'text/csv', size: 10 }

interface Usual extends Omit<Situation, 'way'> {
  ways: readonly [Way, ...Way[]]
}

/** Who has something to do in a flow and when, with ways to its every step; a flow not named is open to everyone. */
const usual: Record<string, Usual> = {
  plan: { role: 'hendra', stage: 'an open month', about: '', ways: ['[Siti Aminah]\n[Tambah RHK]'] },
  'plan-decision': { role: 'hendra', stage: 'a plan to agree to', about: 'it', ways: ['', '[Kembalikan]'] },
  'monthly-update': { role: 'siti', stage: 'a month to report', about: 'it', ways: [''] },
  evaluate: {
    ...{ role: 'hendra', stage: 'a report to rate', about: 'it' },
    ways: [`${asExpected}\n[Kirim]`, '[Minta dilengkapi]', '[Beri umpan balik]'],
  },
  feedback: { role: 'hendra', stage: 'an open month', about: '', ways: ['[Siti Aminah]'] },
  result: { role: 'siti', stage: 'a result to answer', about: 'it', ways: ['[Terima dengan catatan]'] },
  objection: { role: 'siti', stage: 'a result to answer', about: '', ways: [''] },
  'objection-explanation': { role: 'hendra', stage: 'an objection to explain', about: 'it', ways: [''] },
  'objection-decision': {
    ...{ role: 'ratna', stage: 'an objection to decide', about: 'it' },
    ways: ['[Tulis putusan]\n[Ditolak]\nBukti tidak mendukung alasan.\n[Kirim]'],
  },
  announce: { role: 'aisyah', stage: 'nothing', about: '', ways: ['', announced] },
  'announcement-decision': {
    ...{ role: 'budi', stage: 'an announcement to release', about: 'it' },
    ways: ['', '[Tolak]'],
  },
  'import-employees': {
    ...{ role: 'aisyah', stage: 'nothing', about: '' },
    ways: [
      (agency, talk) => sendList(agency, talk, list),
      (_, talk) => talk.send({ ...file, fileId: crypto.randomUUID() }),
    ],
  },
  period: {
    ...{ role: 'aisyah', stage: 'an open month', about: '' },
    ways: ['[Tutup November 2026]', '[Buka Oktober 2026]'],
  },
  pin: { role: 'siti', stage: 'nothing', about: '', ways: [provenPin, '409173'] },
  'pin-change': { role: 'siti', stage: 'nothing', about: '', ways: [provenPin, '409173'] },
  audit: { role: 'budi', stage: 'an auditor appointed', about: '', ways: [''] },
  'link-code': { role: 'aisyah', stage: 'nothing', about: '', ways: [''] },
  unlink: { role: 'siti', stage: 'nothing', about: '', ways: [''] },
  'my-data': {
    ...{ role: 'siti', stage: 'nothing', about: '' },
    ways: ['', '[Minta perbaikan data]', '[Tarik persetujuan]', '[Batasi pemrosesan]'],
  },
  'data-request-answer': {
    ...{ role: 'aisyah', stage: 'a correction asked for', about: '' },
    ways: ['', '[Sudah diperbaiki]'],
  },
  'revoke-accounts': {
    ...{ role: 'aisyah', stage: 'nothing', about: '' },
    ways: [async ({ desk, siti }, talk) => talk.type(await giveRightNumber(desk, siti))],
  },
}

/** Whoever has something to do in that flow, at each of its steps. */
export function usualSituations(flow: string): readonly Situation[] {
  const known = usual[flow]
  return known ? known.ways.map((way) => ({ ...known, way })) : []
}

/** Mostly who has something to do in that flow; else anyone at any time, about anything. */
export function anySituation(flow: string): fc.Arbitrary<Situation> {
  const anyone = fc.record<Situation>({
    role: fc.constantFrom(...roles),
    stage: fc.constantFrom(...stageNames),
    about: fc.constantFrom('it', '', '0', '-1', 'abc', '99999999999999999999'),
    way: fc.constant(''),
  })
  const [first, ...others] = usualSituations(flow)
  if (!first) return anyone
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(first, ...others, { ...first, way: '' }) },
    { weight: 1, arbitrary: anyone },
  )
}

const stageNames = Object.keys(stages) as readonly Stage[] // an object literal's own keys
