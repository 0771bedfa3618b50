import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import type { Employee } from '#appraisal/people.ts'
import type { Records } from '#appraisal/records.ts'
import type { Accounts } from '#conversation/accounts.ts'
import { amount } from '#conversation/answers/amount.ts'
import { choice } from '#conversation/answers/choice.ts'
import { evidence } from '#conversation/answers/evidence.ts'
import { text } from '#conversation/answers/text.ts'
import type { Context } from '#conversation/context.ts'
import type { FileRef } from '#conversation/files.ts'
import { defineFlow, end, go, question } from '#conversation/flow.ts'
import { form, formPerItem, optional, required } from '#conversation/form.ts'
import type { Pin } from '#conversation/pin.ts'
import { type Line, line } from '#texts/line.ts'
import { type Turns, words } from './talk.ts'

/** Words of a toy, without a text of their own. */
export function told(value: string): Line {
  return line('value-text', { value })
}

export const today = Temporal.PlainDate.from('2026-11-21')

const someone: Employee = {
  id: 1,
  agencyId: 1,
  name: 'Siti Aminah',
  position: 'Analis',
  unit: { id: 1, name: 'Bidang Layanan' },
  appraiserId: 2,
  status: 'pns',
  zone: 'WIB',
  roles: [],
  hasSubordinates: false,
}

/** The PIN of someone who has none and cannot make one. */
async function noFiles(): Promise<never> {
  throw new Error('a toy makes no files')
}

function toyPin(): Pin {
  return {
    isSet: async () => false,
    isFresh: async () => false,
    lockedUntil: async () => null,
    check: async () => ({ is: 'none' }),
    choose: async () => ({ kept: false, why: 'same' }),
    repeat: async () => false,
  }
}

/** Turns of someone whose flow asks nothing of the database; `kept` gets the files that are wanted. */
export function toyTurns(kept: FileRef[] = [], pin: Partial<Pin> = {}): Turns {
  const context: Context = {
    me: someone,
    now: new Date('2026-11-21T02:00:00Z'),
    today,
    calendar: workingCalendar(),
    records: {} as Records, // a toy touches no records
    accounts: {} as Accounts, // nor any accounts
    pin: { ...toyPin(), ...pin },
    files: {
      keep: async (file) => {
        kept.push(file)
      },
      bytes: async () => null,
      make: noFiles,
      print: noFiles,
    },
    privacyContact: told('Pejabat pelindungan data'),
    words,
  }
  return (work) => work(context)
}

const Errand = z.object({
  drink: z.string(),
  cups: z.number(),
  details: z
    .object({
      name: z.string(),
      size: z.enum(['small', 'large']),
      note: z.string().nullable(),
      proofs: z.number(),
    })
    .nullable(),
})
type Errand = z.infer<typeof Errand>
type Step = 'drink' | 'cups' | 'details' | 'confirm'

/** Two questions, a form and a question: coffee or tea, how many cups, the details, and whether that is right. */
export const errand = defineFlow<Errand, Step>({
  name: 'errand',
  version: 1,
  title: 'help-title',
  data: Errand,
  open: async (_, about) => {
    if (about === 'closed') return end(told('Kantin tutup.'))
    return {
      begin: { drink: '', cups: 0, details: null },
      say: about === 'late' ? [told('Sudah sore.')] : [],
    }
  },
  first: 'drink',
  steps: {
    drink: question<Errand, Step, 'coffee' | 'tea' | 'water' | 'lunch'>({
      answer: choice([
        { value: 'coffee', label: told('Kopi susu'), style: 'primary' },
        { value: 'tea', label: told('Teh') },
        { value: 'water', label: told('Air') },
        { value: 'lunch', label: told('Makan siang') },
      ]),
      ask: () => ({ lines: [told('Minum apa?')], protect: true }),
      take: ({ value, data }) => {
        if (value === 'water') return { stay: [told('Air habis.')] }
        if (value === 'lunch') return { end: { say: [], start: { flow: 'lunch', about: '7' } } }
        return go('cups', { data: { ...data, drink: value } })
      },
    }),
    cups: question<Errand, Step, number>({
      answer: amount('gelas'),
      ask: ({ data }) => ({ lines: [told(`Berapa gelas ${data.drink}?`)] }),
      take: ({ value, data }) =>
        go('details', { data: { ...data, cups: value }, say: [told(`${value} gelas.`)], concerns: [2] }),
    }),
    details: form<Errand, Step, ReturnType<typeof detailFields>>({
      title: told('Rincian'),
      intro: () => [told('Lengkapi rinciannya.')],
      fields: detailFields,
      initial: ({ details }) => (details ? { name: details.name, note: details.note } : {}),
      check: ({ name, size }) =>
        name === 'Budi' && size === 'large' ? { size: told('Budi minum yang kecil.') } : {},
      take: ({ data, values: { name, size, note, proof } }) => {
        if (name === 'Tamu') return { stay: [told('Tamu tidak dilayani.')] }
        return go('confirm', { data: { ...data, details: { name, size, note, proofs: proof?.length ?? 0 } } })
      },
    }),
    confirm: question<Errand, Step, 'yes' | 'change'>({
      answer: choice([
        { value: 'yes', label: told('Pesan') },
        { value: 'change', label: told('Ubah rincian'), opensForm: true },
      ]),
      ask: ({ data }) => ({ lines: [told(JSON.stringify(data.details))] }),
      take: ({ value, data }) =>
        value === 'yes'
          ? end(told(`Dipesan untuk ${data.details?.name}.`), { concerns: [3] })
          : go('details'),
    }),
  },
})

function detailFields() {
  return {
    name: required(text({ min: 3, max: 30 }), told('Nama'), told('Atas nama siapa?')),
    size: required(
      choice<'small' | 'large'>([
        { value: 'small', label: told('Kecil') },
        { value: 'large', label: told('Besar') },
      ]),
      told('Ukuran'),
      told('Ukuran apa?'),
    ),
    note: optional(text(), told('Catatan'), told('Ada catatan?')),
    proof: optional(evidence(), told('Bukti'), told('Bukti bayar?')),
  }
}

const Count = z.object({ shelves: z.array(z.object({ id: z.string(), books: z.number().nullable() })) })
type Count = z.infer<typeof Count>

/** A form whose three fields repeat for each shelf, filled in already where `about` says so. */
export const counting = defineFlow<Count, 'count'>({
  name: 'counting',
  version: 1,
  title: 'status-title',
  data: Count,
  open: async (_, about) => {
    const books = about === 'again' ? 12 : null
    return { begin: { shelves: ['10', '20', '30'].map((id) => ({ id, books })) } }
  },
  first: 'count',
  steps: {
    count: formPerItem<Count, 'count', Count['shelves'][number], ReturnType<typeof shelfFields>>({
      title: told('Hitung buku'),
      intro: () => [told('Hitung tiap rak.')],
      items: ({ shelves }) => shelves,
      heading: ({ id }) => told(`Rak ${id}`),
      fields: shelfFields,
      initial: ({ books }) => (books === null ? {} : { books, torn: 0, remark: null }),
      take: ({ values }) =>
        end(told(values.map(({ item, values: { books } }) => `${item.id}: ${books}`).join(', '))),
    }),
  },
})

function shelfFields() {
  return {
    books: required(amount('buku'), told('Buku'), told('Berapa buku?')),
    torn: required(amount('buku'), told('Rusak'), told('Berapa yang rusak?')),
    remark: optional(text(), told('Keterangan'), told('Ada keterangan?')),
  }
}

export function pdf(name = 'bukti.pdf', fileId = name): FileRef {
  return { fileId, name, mime: 'application/pdf', size: 1000 }
}
