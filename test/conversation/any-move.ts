import fc from 'fast-check'
import type { Input } from '#conversation/input.ts'
import { inChat, inOpenForm, type Talk, withForms } from './talk.ts'

/** Something a person does: presses a button he sees, gives an answer of any kind, or goes on elsewhere. */
export type Move = (talk: Talk) => Promise<unknown>

const answers = [
  ...['1', '2', 'ya', 'tidak', 'lewati', 'selesai', 'kembali', '12', '7 dari 10', '1.250,5', 'besar', 'Budi'],
  ...['s.id/bukti', 'http://contoh.go.id/a', '30/11/2026', 'akhir bulan', '19900215 201503 1 004', 'tujuh'],
  ...[
    'Kegiatan berjalan sesuai rencana dan selesai tepat waktu.',
    'x'.repeat(10_000),
    '<b>tebal</b> & *tebal*',
  ],
  ...['👍', '\u0000', '\uD800', '\uE000', '', ' ', '9'.repeat(20), '99999999999999'],
]
const anyText = fc.oneof(fc.constantFrom(...answers), fc.string({ unit: 'binary', maxLength: 60 }))

const anyFile = fc
  .tuple(
    fc.constantFrom('bukti.pdf', 'foto.JPG', 'pegawai.csv', 'virus.exe', 'tanpa-akhiran', '📄.docx'),
    fc.constantFrom(0, 1000, 20 * 1024 * 1024, 20 * 1024 * 1024 + 1),
    fc.uuid(),
  )
  .map(([name, size, fileId]) => ({ fileId, name, mime: 'application/octet-stream', size }))

const anyName = fc.constantFrom('name', 'size', '10', '20.torn', 'nothing', '')
const anyJson = fc.constantFrom('coffee', 2, null, true, [], { kind: 'link' })
const anyAction = fc.oneof(
  fc.record({ do: fc.constant('answer' as const), value: anyJson }),
  fc.record({ do: fc.constant('confirm' as const), meant: fc.boolean(), value: anyJson }),
  fc.record({ do: fc.constantFrom('skip' as const, 'done', 'back', 'later', 'cancel', 'submit') }),
  fc.record({ do: fc.constant('link' as const), request: fc.nat(), agreed: fc.boolean() }),
  fc.record({ do: fc.constant('edit' as const), name: anyName }),
  fc.record({ do: fc.constant('form' as const), step: anyName }),
  fc.record({ do: fc.constant('start' as const), flow: anyName, about: anyText }),
  fc.record({ do: fc.constant('resume' as const), conversation: fc.nat() }),
)

const anyInput: fc.Arbitrary<Input> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: anyText }),
  fc.record({ kind: fc.constant('file' as const), file: anyFile }),
  fc.record({ kind: fc.constant('action' as const), action: anyAction }),
  fc.record({ kind: fc.constant('fetched' as const), fileId: fc.uuid(), ok: fc.boolean() }),
  fc.constant({ kind: 'unreadable' as const }),
)

const anyValue = fc.oneof(
  fc.record({ text: anyText }),
  fc.record({ option: anyText }),
  fc.record({ files: fc.array(anyFile, { maxLength: 6 }) }),
)

/** A form in which each field holds something or nothing; `fields` are what the talk's form asks for. */
function anyForm(values: readonly unknown[], complete: boolean): Move {
  return (talk) => {
    const names = talk.outcome().replies.flatMap(({ form }) => form?.sections ?? [])
    const inputs = names.flatMap(({ fields }) => fields.flatMap(({ name }) => [name, `${name}#1`]))
    const known = Object.keys(talk.stored()?.answers ?? {})
    const given = [...inputs, ...known, 'name', '10.books'].map((name, index) => [
      name,
      values[index % values.length],
    ])
    return talk.fill(Object.fromEntries(given), complete)
  }
}

/** What is likely to lead on: the first button, or an answer of the kind most questions take. */
const likelyMove = fc
  .constantFrom('2', 'Budi Santoso', 'Selesai tepat waktu, buktinya ada.', '30/11/2026')
  .map(
    (text): Move =>
      (talk) => {
        const [first = ''] = talk.buttons()
        return waysOut.has(first) ? talk.type(text) : talk.pressAny(0)
      },
  )

const waysOut = new Set(['← Kembali', 'Nanti saja', 'Batal'])

export const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 12, arbitrary: likelyMove },
  {
    weight: 6,
    arbitrary: fc.nat(11).map(
      (place): Move =>
        (talk) =>
          talk.pressAny(place),
    ),
  },
  {
    weight: 6,
    arbitrary: anyText.map(
      (text): Move =>
        (talk) =>
          talk.type(text),
    ),
  },
  {
    weight: 3,
    arbitrary: anyInput.map(
      (input): Move =>
        (talk) =>
          talk.give(input),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.array(anyValue, { minLength: 1, maxLength: 6 }), fc.boolean())
      .map(([values, complete]) => anyForm(values, complete)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(inChat, withForms, inOpenForm).map(
      (surface): Move =>
        async (talk) => {
          talk.moveTo(surface)
        },
    ),
  },
)
