import { describe, expect, test } from 'vitest'
import { maskPhone, parseEmail, parsePhone } from '#appraisal/contact.ts'

describe('parseEmail', () => {
  test.each([
    ['siti@mataramkota.go.id', 'siti@mataramkota.go.id'],
    ['  Siti.Aminah@Mataramkota.GO.ID ', 'siti.aminah@mataramkota.go.id'],
    ['a+b@c.id', 'a+b@c.id'],
  ])('“%s” is %s', (text, email) => {
    expect(parseEmail(text)).toBe(email)
  })

  test.each([
    '',
    'siti',
    'siti@',
    '@go.id',
    'siti@mataram',
    'siti@.go.id',
    'siti@go..id',
    'a b@go.id',
    'a@b.id,c@d.id',
    'Siti <a@b.id>',
  ])('“%s” is no e-mail address', (text) => {
    expect(parseEmail(text)).toBeNull()
  })
})

describe('parsePhone', () => {
  test.each([
    '081234567890',
    '0812-3456-7890',
    '0812 3456 7890',
    '+62 812-3456-7890',
    '+6281234567890',
    '6281234567890',
    '+62 (0)812 3456 7890',
    '81234567890',
    "'081234567890",
  ])('“%s” is +6281234567890', (text) => {
    expect(parsePhone(text)).toBe('+6281234567890')
  })

  test.each([
    ['nothing', ''],
    ['a fixed line', '0370-631234'],
    ['another country', '+60123456789'],
    ['too short', '08123456'],
    ['too long', '08123456789012'],
    ['words', 'ada di HRD'],
    ['two at once', '081234567890/081234567891'],
  ])('%s is no mobile number', (_, text) => {
    expect(parsePhone(text)).toBeNull()
  })
})

test.each([
  ['+6281234567890', '•••••••••••890'],
  ['12', '12'],
])('of the phone %s only the end is shown: %s', (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown)
})
