import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskEmployeeNumber, parseEmployeeNumber } from '#appraisal/employee-number.ts'
import { anyDay, day } from './arbitraries.ts'

const today = day('2026-11-21')

describe('parseEmployeeNumber', () => {
  test('a NIP tells birth date, appointment and sex', () => {
    const parsed = parseEmployeeNumber('199002152015031004', today)
    if (!parsed.ok) throw new Error('refused')
    expect({ ...parsed, birthDate: parsed.birthDate.toString() }).toEqual({
      ok: true,
      number: '199002152015031004',
      kind: 'pns',
      birthDate: '1990-02-15',
      appointmentYear: 2015,
      sex: 'male',
    })
  })

  test('a NI PPPK has a code in place of the month', () => {
    expect(parseEmployeeNumber('199208172024212017', today)).toMatchObject({
      ok: true,
      kind: 'pppk',
      appointmentYear: 2024,
      sex: 'female',
    })
  })

  test.each([
    ['printed in groups', '19900215 201503 1 004'],
    ['behind its name', 'NIP. 19900215 201503 1 004'],
    ['behind its name and a colon', 'nip : 199002152015031004'],
    ['behind the name of the other kind', 'NI PPPK 199002152015031004'],
    ['with dots', '19900215.201503.1.004'],
    ['with dashes', '19900215-201503-1-004'],
    ['with slashes', '19900215/201503/1/004'],
    ['with the apostrophe of a spreadsheet', "'199002152015031004"],
    ['with spaces that do not break', '19900215\u00A0201503\u00A01\u00A0004'],
    ['with invisible marks of a chat', '\u200E199002152015031004\u200B'],
    ['in lines', '19900215\n201503\n1\n004'],
  ])('a number %s is the same number', (_, text) => {
    expect(parseEmployeeNumber(text, today)).toMatchObject({ ok: true, number: '199002152015031004' })
  })

  test.each([
    ['nothing', '', 0],
    ['the old NIP of nine digits', '131 234 567', 9],
    ['one digit missing', '19900215201503104', 17],
    ['one digit too many', '1990021520150310044', 19],
  ])('%s is refused with its length', (_, text, length) => {
    expect(parseEmployeeNumber(text, today)).toEqual({ ok: false, problem: 'length', length })
  })

  test.each([
    ['a letter O among the digits', '19900215201503100O', 'digits'],
    ['a spreadsheet’s short form', '1,99002E+17', 'digits'],
    ['month 13', '199013152015031004', 'birth-date'],
    ['month 00', '199000152015031004', 'birth-date'],
    ['30 February', '199002302015031004', 'birth-date'],
    ['29 February outside a leap year', '199102292015031004', 'birth-date'],
    ['a birth after today', '202702152045031004', 'birth-date'],
    ['appointment in month 00', '199002152015001004', 'appointment'],
    ['appointment in month 13', '199002152015131004', 'appointment'],
    ['a code just short of 21', '199002152015201004', 'appointment'],
    ['appointment next year', '199002152027011004', 'appointment'],
    ['appointment next year on contract', '199002152027211004', 'appointment'],
    ['appointment at 15', '199002152006011004', 'age'],
    ['appointment at 61', '195002152011031004', 'age'],
    ['appointment before birth', '199002151985031004', 'age'],
    ['sex 0', '199002152015030004', 'sex'],
    ['sex 3', '199002152015033004', 'sex'],
  ])('%s is refused', (_, text, problem) => {
    expect(parseEmployeeNumber(text, today)).toEqual({ ok: false, problem })
  })

  test.each([
    ['appointed on the 16th birthday', '199003012006031004'],
    ['appointed in the last month of being 60', '195003022011031004'],
    ['on contract, 16 at the end of the year', '200012312016211004'],
    ['on contract, 60 at its beginning', '196401022025211004'],
    ['appointed this year', '200202152026121004'],
    ['born on 29 February of a leap year', '199202292015031004'],
  ])('%s is accepted', (_, text) => {
    expect(parseEmployeeNumber(text, today)).toMatchObject({ ok: true, number: text })
  })

  const digit = fc.constantFrom(...'0123456789')
  const eighteenDigits = fc.string({ unit: digit, minLength: 18, maxLength: 18 })

  test('whatever is typed gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), eighteenDigits), (text) => {
        expect(typeof parseEmployeeNumber(text, today).ok).toBe('boolean')
      }),
    )
  })

  test('a number put together from its parts is read back as these parts, however grouped', () => {
    const part = fc.record({
      birthDate: anyDay.filter((born) => born.year < 2000),
      age: fc.integer({ min: 17, max: 26 }),
      contract: fc.boolean(),
      month: fc.integer({ min: 1, max: 12 }),
      sex: fc.constantFrom('male', 'female'),
      sequence: fc.integer({ min: 0, max: 999 }),
      separator: fc.constantFrom('', ' ', '.', '-'),
    })
    fc.assert(
      fc.property(part, ({ birthDate, age, contract, month, sex, sequence, separator }) => {
        const code = contract ? '21' : String(month).padStart(2, '0')
        const groups = [
          birthDate.toString().replaceAll('-', ''),
          `${birthDate.year + age}${code}`,
          sex === 'male' ? '1' : '2',
          String(sequence).padStart(3, '0'),
        ]
        const parsed = parseEmployeeNumber(groups.join(separator), today)
        expect(parsed).toMatchObject({
          ok: true,
          number: groups.join(''),
          kind: contract ? 'pppk' : 'pns',
          appointmentYear: birthDate.year + age,
          sex,
        })
        expect(parsed.ok && parsed.birthDate.toString()).toBe(birthDate.toString())
      }),
    )
  })
})

describe('maskEmployeeNumber', () => {
  test('only the last three digits are left', () => {
    expect(maskEmployeeNumber('199002152015031004')).toBe('•••••••••••••••004')
  })

  test('nothing of birth, appointment and sex can be told from it', () => {
    expect(maskEmployeeNumber('199002152015031004')).toBe(maskEmployeeNumber('198511302010122004'))
  })
})
