import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csv } from '#reports/csv.ts'

const read = (text: string): string[][] => parse(text, { bom: true, relaxColumnCount: true })

/** Texts made mostly of what is dangerous to a table. */
const anyCell = fc.oneof(
  fc.string(),
  fc.string({
    unit: fc.constantFrom(...['=', '+', '-', '@', '＝', '"', "'", ',', ';', ' ', '\t', '\r', '\n', 'a', '1']),
  }),
)
const anyTable = fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 8 })

test.each([
  ['Ayu Lestari', 'Ayu Lestari'],
  ['Balai "Harapan", Bandung', 'Balai "Harapan", Bandung'],
  ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
  ['+62812', "'+62812"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1+1', "'  =1+1"],
  ['\t=1', "'\t'=1"],
  ['\rx', "'\rx"],
  ['＝1', "'＝1"],
  ['hujan;=1+1', "hujan;'=1+1"],
  ['hujan\n- banjir', "hujan\n'- banjir"],
  ['a = b - c', 'a = b - c'],
])('%j is written as %j', (text, written) => {
  expect(read(csv([[text]]))).toEqual([[written]])
})

test('lines end with CRLF, and a byte order mark comes first', () => {
  expect(csv([['a', 'b'], ['c']])).toBe('\uFEFF"a","b"\r\n"c"\r\n')
})

test('any table is read back as it was, but for the apostrophes', () => {
  const bare = (table: readonly (readonly string[])[]) =>
    table.map((row) => row.map((each) => each.replaceAll("'", '')))
  fc.assert(
    fc.property(anyTable, (table) => {
      expect(bare(read(csv(table)))).toEqual(bare(table))
    }),
  )
})

const begins = (text: string) => /^(\s*[=+\-@＝＋－＠]|[\t\r])/.test(text)

test('no cell begins like a formula, not even where a spreadsheet cuts the lines at semicolons or tabs', () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const written = csv(table)
      expect(read(written).flat().filter(begins)).toEqual([])
      const pieces = written
        .slice(1)
        .split(/[;\t\r\n]/)
        .map((each) => each.replace(/^"/, ''))
      expect(pieces.filter(begins)).toEqual([])
    }),
  )
})
