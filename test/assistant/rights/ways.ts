import type { Right, ThingId } from '#appraisal/rights.ts'
import { friday } from '../agency.ts'
import { inNameOf, type Person, type Stage } from './cast.ts'
import type { Device } from './device.ts'
import { column, hears, hearsSecret, isInserted, records, recordsFor } from './done.ts'
import { monthId, type Subject } from './things.ts'

/** What a case is about. */
export interface Case {
  stage: Stage
  actor: Person
  subject: Subject
  id: ThingId[keyof ThingId]
  /** The latest line of the trail before it. */
  before: bigint
}

/** How a right is made use of in a chat. */
export interface Way {
  flow: string
  about(played: Case): string | Promise<string>
  /** Goes as far as he is let. */
  play(device: Device, played: Case): Promise<unknown>
  /** Whether it was done: by what is on record, or by what is to be read in the chat. */
  isDone(played: Case): Promise<boolean>
  /** Undoes what the next case cannot be played after. */
  undo?(played: Case): Promise<void>
}

const nothing = '99999999'
const byEmployee = ({ subject }: Case) => String(subject.employee.id)
const byId = ({ id }: Case) => (typeof id === 'number' ? String(id) : nothing)
const without = () => ''

const onlyOpen = async () => undefined
const meets = 'Sesuai Ekspektasi'
const rated = (label: string) => [label, meets] as const
const values = [
  'Berorientasi Pelayanan',
  'Akuntabel',
  'Kompeten',
  'Harmonis',
  'Loyal',
  'Adaptif',
  'Kolaboratif',
]
export const scores = Object.fromEntries<string | null>([
  rated('Rating hasil kerja'),
  ['Alasan rating hasil kerja', null],
  ...values.map(rated),
  rated('Rating perilaku kerja'),
  ['Alasan rating perilaku', null],
])

const reason = 'Bukti dukung sudah diperiksa bersama-sama.'

/** Both platforms are played at once, and a month is closed only once. */
const closed = { telegram: { name: 'Oktober', month: 10 }, slack: { name: 'November', month: 11 } } as const

/** A way for every right that is made use of in the chat. */
export const ways: { readonly [R in Right]?: Way } = {
  'draft-plan': {
    flow: 'plan',
    about: byEmployee,
    play: async (device) =>
      (await device.press('Tambah RHK')) &&
      (await device.fill({
        'Rencana hasil kerja': 'Arsip layanan tertata setiap bulan',
        Jenis: 'Utama',
        Indikator: 'Jumlah arsip yang tertata',
        Aspek: 'Kuantitas',
        'Target (angka)': '12',
        Satuan: 'arsip',
      })) &&
      device.press('Kirim untuk disetujui'),
    isDone: records('plan'),
  },
  'decide-plan': {
    flow: 'plan-decision',
    about: byId,
    play: (device) => device.press('Setujui'),
    isDone: records('plan'),
  },
  'report-progress': {
    flow: 'monthly-update',
    about: async ({ stage, id }) => {
      if (id !== null && typeof id === 'object' && 'periodId' in id) return String(id.periodId)
      const { prisma } = stage.agency.program.database
      const report = await prisma.progressReport.findUniqueOrThrow({ where: { id: Number(id) } })
      return String(report.periodId)
    },
    play: (device) => device.fill({ Realisasi: '6 laporan', Kendala: null, 'Bukti dukung': null }),
    isDone: records('progress_report'),
  },
  'return-report': {
    flow: 'evaluate',
    about: byId,
    play: async (device) => (await device.press('Minta dilengkapi')) && device.say(reason),
    isDone: records('progress_report', ({ after }) => column(after, 'state') === 'returned'),
  },
  'publish-evaluation': {
    flow: 'evaluate',
    about: byId,
    play: async (device) =>
      (await device.press('Nilai sekarang')) && (await device.fill(scores)) && device.press('Terbitkan'),
    isDone: records('evaluation', isInserted),
  },
  'give-feedback': {
    flow: 'feedback',
    about: without,
    play: async (device, { subject }) => (await device.press(subject.employee.name)) && device.say(reason),
    isDone: records('feedback', isInserted),
  },
  'read-feedback': { flow: 'feedback-reading', about: byId, play: onlyOpen, isDone: hearsSecret },
  'read-result': { flow: 'result', about: byId, play: onlyOpen, isDone: hearsSecret },
  'respond-to-result': {
    flow: 'result',
    about: byId,
    play: (device) => device.press('Terima'),
    isDone: records('evaluation', ({ before, after }) => {
      return column(before, 'response') === null && column(after, 'response') === 'accepted'
    }),
  },
  'file-objection': {
    flow: 'objection',
    about: byId,
    play: (device) => device.fill({ 'Alasan keberatan': 'Dua belas laporan terkirim tepat waktu.' }),
    isDone: records('objection', isInserted),
  },
  'explain-objection': {
    flow: 'objection-explanation',
    about: byId,
    play: async (device) => device.say(reason),
    isDone: records('objection'),
  },
  'decide-objection': {
    flow: 'objection-decision',
    about: byId,
    play: async (device) =>
      (await device.press('Tulis putusan')) &&
      (await device.fill(
        {
          Putusan: 'Ditolak',
          'Rating hasil kerja': meets,
          'Rating perilaku kerja': meets,
          'Alasan putusan': reason,
        },
        ['Ditolak', reason],
      )) &&
      device.press('Tetapkan putusan'),
    isDone: records('objection', ({ after }) => column(after, 'state') === 'decided'),
  },
  'read-ruling': { flow: 'ruling', about: byId, play: onlyOpen, isDone: hearsSecret },
  announce: {
    flow: 'announce',
    about: without,
    play: async (device) =>
      (await device.fill({
        'Isi pengumuman': 'Periode November dibuka.',
        Unit: 'Semua unit',
        Penerima: 'Administrator',
        'Minta konfirmasi baca': 'Tidak',
      })) && device.press('Kirim sekarang'),
    isDone: recordsFor('announcement', isInserted),
  },
  'decide-announcement': {
    flow: 'announcement-decision',
    about: byId,
    play: (device) => device.press('Setujui dan kirim'),
    isDone: recordsFor('announcement', ({ rowKey }, { id }) => rowKey === String(id)),
  },
  'follow-announcements': {
    flow: 'announcements',
    about: without,
    play: onlyOpen,
    isDone: hears(() => 'Pengumuman terakhir'),
  },
  'run-periods': {
    flow: 'period',
    about: without,
    play: async (device) =>
      (await device.press(`Tutup ${closed[device.channel].name} 2026`)) && device.press('Tutup periode'),
    isDone: recordsFor('period'),
    undo: async ({ stage }) => {
      const where = { id: await monthId(stage, closed[stage.channel].month) }
      const data = { state: 'open', closedAt: null }
      await stage.agency.program.database.prisma.period.update({ where, data })
    },
  },
  'import-employees': {
    flow: 'import-employees',
    about: without,
    play: async (device, { subject: { employee } }) => {
      const header = 'nip,nama,jabatan,unit,atasan_nip,email,telepon,zona,status'
      const row = `${employee.number},${employee.name},Arsiparis,Bidang Layanan,,,,WITA,pns`
      const bytes = new TextEncoder().encode(`${header}\n${row}`)
      await device.send({ name: 'pegawai.csv', mime: 'text/csv', bytes })
      return device.press('Muat sekarang')
    },
    isDone: records('employee'),
  },
  'issue-link-codes': {
    flow: 'link-code',
    about: without,
    play: async (device, { subject }) => device.say(subject.employee.number),
    isDone: async ({ stage, actor, subject }) => {
      const issued = { issuedBy: actor.id, employeeId: subject.employee.id }
      return (await stage.agency.program.database.prisma.linkCode.count({ where: issued })) > 0
    },
  },
  'revoke-accounts': {
    flow: 'revoke-accounts',
    about: without,
    play: async (device, { subject }) => {
      await device.say(subject.employee.number)
      return device.press('Cabut semua akunnya')
    },
    isDone: records('account', ({ after }) => column(after, 'revoked_at') !== null),
  },
  'read-summary': {
    flow: 'summary',
    about: without,
    play: onlyOpen,
    isDone: hears(() => 'Ringkasan November 2026'),
  },
  'read-trails': {
    flow: 'audit',
    about: byEmployee,
    play: onlyOpen,
    isDone: hears(({ subject }) => `Jejak data ${subject.employee.name}`),
  },
  'answer-data-request': {
    flow: 'data-request-answer',
    about: async ({ stage, subject: { employee } }) => {
      const text = 'Jabatan saya seharusnya Analis Madya.'
      const { id } = await inNameOf(stage, employee, (its) => its.askForCorrection(text, friday))
      return String(id)
    },
    play: async (device) => (await device.press('Sudah diperbaiki')) && device.say(reason),
    isDone: records('data_request', ({ after }) => column(after, 'state') === 'answered'),
  },
  'export-own-data': {
    flow: 'my-data',
    about: without,
    play: (device) => device.press('Unduh data saya'),
    isDone: records('data_request', isInserted),
  },
}

/** Rights that are made use of on the command line alone. */
export const elsewhere: readonly Right[] = ['delegate']
