import { describe, expect, test } from 'vitest'
import { notRead, sure, unsure } from '#conversation/reading/reading.ts'
import { readYesNo } from '#conversation/reading/yes-no.ts'

const yes = (rest = '') => ({ answer: 'yes', rest }) as const
const no = (rest = '') => ({ answer: 'no', rest }) as const

describe('the answer to a yes-or-no question', () => {
  test.each(
    'ya y iya iy yes ok oke okey siap betul bener benar setuju sip lanjut'
      .split(' ')
      .concat(['Ya.', 'iya pak', 'ok siap', 'ya betul', 'saya setuju', 'YAAA', '👍', 'ya, terima kasih']),
  )('%j is yes', (text) => {
    expect(readYesNo(text)).toEqual(sure(yes()))
  })

  test.each(
    'tidak tdk gak ga g nggak ngga enggak tak kagak belum blm bukan jangan n no'
      .split(' ')
      .concat(['Tidak, terima kasih', 'tidak setuju', 'belum benar', 'gak pak', '👎', 'jangan dulu']),
  )('%j is no', (text) => {
    expect(readYesNo(text)).toEqual(sure(no()))
  })

  test('may come with a number instead, as in "ya 80"', () => {
    expect(readYesNo('ya 80')).toEqual(sure(yes('80')))
    expect(readYesNo('iya, 80%')).toEqual(sure(yes('80 persen')))
    expect(readYesNo('gak, 75')).toEqual(sure(no('75')))
  })

  test.each([
    ['sudah', yes()],
    ['baik pak', yes()],
    ['ya nanti', yes('nanti')],
    ['tidak usah', no('usah')],
  ])('%j must be confirmed', (text, value) => {
    expect(readYesNo(text)).toEqual(unsure(value))
  })

  test.each([
    '',
    '80',
    'batal',
    'ya tidak',
    'ya, tapi belum dicek',
    'tidak apa-apa',
    'tidak masalah',
    'tidak tahu',
    'tidak jadi',
    'mungkin',
    '👍👎',
  ])('%j is neither', (text) => {
    expect(readYesNo(text)).toEqual(notRead({ code: 'not-yes-or-no' }))
  })
})
