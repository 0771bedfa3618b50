import { expect, test } from 'vitest'
import type { AnswerProblem } from '#conversation/reader.ts'
import { problemLine } from '#conversation/turn/problem.ts'
import { plain } from '#texts/rich.ts'
import { createSay } from '#texts/say.ts'

type ValuesOf<C, P = AnswerProblem> = P extends { code: infer K }
  ? C extends K
    ? Omit<P, 'code'>
    : never
  : never

/** One problem of each code; the compiler sees to it that none is missing. */
const values: { [C in AnswerProblem['code']]: ValuesOf<C> } = {
  'not-a-number': {},
  'too-many-digits': { limit: 15 },
  'several-numbers': {},
  'below-limit': { limit: 0 },
  'above-limit': { limit: 200 },
  'not-a-percent': {},
  'not-an-amount': {},
  'not-a-choice': { labels: ['Ya', 'Tidak'] },
  'ambiguous-choice': { labels: ['Baik', 'Sangat Baik'] },
  'no-such-option': { count: 3 },
  'not-yes-or-no': {},
  'not-a-rating': {},
  'not-a-date': {},
  'no-such-date': { written: '31 februari' },
  'no-deadline': {},
  'not-a-time': {},
  'no-such-time': { written: '25.00' },
  'not-a-link': {},
  'link-with-spaces': {},
  'link-not-web': { scheme: 'ftp' },
  'link-with-password': {},
  'employee-number-length': { length: 17 },
  'employee-number-digits': {},
  'employee-number-birth-date': {},
  'employee-number-appointment': {},
  'employee-number-age': {},
  'employee-number-sex': {},
  'text-needed': {},
  'file-needed': {},
  'file-or-link-needed': {},
  'too-short': { limit: 10 },
  'too-long': { limit: 1000, length: 1001 },
  empty: {},
  'file-too-large': { limit: 20 },
  'file-kind': { kinds: 'PDF, JPG' },
  'file-disguised': {},
  'file-being-read': {},
  'too-many-pieces': { limit: 5 },
  'choose-a-button': {},
  'not-positive': {},
  'not-a-pin': {},
  'another-unit': { unit: 'laporan', written: 'dokumen' },
}

const say = createSay()
const problems = Object.entries(values).map(([code, given]) => ({ code, ...given }) as AnswerProblem)

test.each(problems)('$code is told with all its values', (problem) => {
  const told = plain(say(problemLine(problem), 'WIB'))
  const { code, ...given } = problem
  expect(told).not.toBe('')
  for (const value of Object.values(given).flat()) {
    expect(told, code).toContain(typeof value === 'number' ? value.toLocaleString('id-ID') : value)
  }
})

test('what is wrong is told together with what is right', () => {
  const withExample = problems.filter(
    ({ code }) => !['empty', 'file-being-read', 'not-yes-or-no'].includes(code),
  )
  const without = withExample.filter(
    (problem) => !/misalnya|Contoh|Mohon/.test(plain(say(problemLine(problem), 'WIB'))),
  )
  expect(without.map(({ code }) => code)).toEqual([])
})
