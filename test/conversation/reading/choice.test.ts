import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readChoice } from '#conversation/reading/choice.ts'
import { notRead, sure, unsure } from '#conversation/reading/reading.ts'

const predicates = ['Sangat Baik', 'Baik', 'Butuh Perbaikan', 'Kurang', 'Sangat Kurang']
const read = (text: string) => readChoice(text, predicates)

describe('a choice between labels', () => {
  test.each([
    ['Baik', 1],
    ['baik', 1],
    ['baik pak', 1],
    ['sangat   BAIK', 0],
    ['Kurang.', 3],
    ['✅ Kurang', 3],
    ['2', 1],
    ['2.', 1],
    ['(2)', 1],
    ['no 2', 1],
    ['nomor dua', 1],
    ['yang kedua', 1],
    ['pilih baik', 1],
    ['butuh', 2],
    ['sangat kurang', 4],
  ])('takes %j as the one at %d', (text, index) => {
    expect(read(text)).toEqual(sure(index))
  })

  test.each([
    ['kurng', 3],
    ['sangt baik', 0],
    ['butuh perbaikna', 2],
    ['bai', 1],
    ['butuh per', 2],
  ])('takes %j as the one at %d, to be confirmed', (text, index) => {
    expect(read(text)).toEqual(unsure(index))
  })

  test('never takes a label because it contains the text', () => {
    expect(readChoice('baik', ['Sangat Baik', 'Kurang'])).toMatchObject({ read: 'not' })
    expect(read('perbaikan')).toMatchObject({ read: 'not' })
    expect(readChoice('setuju', ['Tidak setuju', 'Ragu'])).toMatchObject({ read: 'not' })
    expect(readChoice('tidak setuju', ['Setuju', 'Ragu'])).toMatchObject({ read: 'not' })
  })

  test('does not forgive a slip in a short word', () => {
    expect(readChoice('baim', ['Baik', 'Kurang'])).toMatchObject({ read: 'not' })
  })

  test('names the labels that fit equally well', () => {
    expect(read('sangat')).toEqual(
      notRead({ code: 'ambiguous-choice', labels: ['Sangat Baik', 'Sangat Kurang'] }),
    )
  })

  test.each(['', '...', 'hebat', 'sangat baik sekali', 'sangat baik kurang'])('refuses %j', (text) => {
    expect(read(text)).toEqual(notRead({ code: 'not-a-choice', labels: predicates }))
  })

  test.each(['0', '6', '-1', 'enam'])('refuses the number %j, which no option has', (text) => {
    expect(read(text)).toEqual(notRead({ code: 'no-such-option', count: 5 }))
  })

  test('asks when a number is one option and begins another', () => {
    expect(readChoice('2', ['2 bulan', '1 bulan'])).toMatchObject({
      problem: { code: 'ambiguous-choice', labels: ['2 bulan', '1 bulan'] },
    })
    expect(readChoice('2', ['1 bulan', '2 bulan'])).toEqual(sure(1))
    expect(readChoice('6', ['3 bulan', '6 bulan'])).toEqual(sure(1))
  })

  test('takes a label that is a number before the number of an option', () => {
    expect(readChoice('2026', ['2025', '2026'])).toEqual(sure(1))
    expect(readChoice('2', ['2', '1'])).toEqual(sure(0))
  })

  test('takes "terima kasih" for politeness, not for "Terima"', () => {
    expect(readChoice('terima kasih', ['Terima', 'Keberatan'])).toMatchObject({ read: 'not' })
    expect(readChoice('saya terima, terima kasih', ['Terima', 'Keberatan'])).toEqual(sure(0))
  })

  test('takes every label for itself, whatever the labels are', () => {
    const labels = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 30 }), {
      minLength: 1,
      maxLength: 12,
      selector: (label) => label.normalize('NFKC').toLowerCase().trim(),
    })
    fc.assert(
      fc.property(labels, (all) => {
        for (const [index, label] of all.entries()) {
          const reading = readChoice(label, all)
          expect(reading.read === 'not' || reading.value === index).toBe(true)
        }
      }),
    )
  })
})
