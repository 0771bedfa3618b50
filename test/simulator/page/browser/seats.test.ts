import { expect, it } from 'vitest'
import { castFor, openingSeats, seatsOf, unanswered } from '#simulator/page/browser/seats.ts'
import type { PagePerson } from '#simulator/page/person.ts'

function person(id: number, roles: readonly string[], devices: Partial<PagePerson>): PagePerson {
  return { id, name: `Orang ${id}`, position: 'Staf', unit: 'Layanan', zone: 'WIB', roles, ...devices }
}

const siti = person(1, ['employee'], { telegram: { userId: 101 } })
const bambang = person(2, ['appraiser', 'employee'], { telegram: { userId: 102 }, slack: { userId: 'U2' } })
const ratna = person(3, ['superior', 'appraiser'], { slack: { userId: 'U3' } })
const seats = seatsOf([siti, bambang, ratna])

it('gives everyone a seat at each device', () => {
  expect(seats.map(({ key }) => key)).toEqual(['telegram-1', 'telegram-2', 'slack-2', 'slack-3'])
})

it.each([
  ['employee', 'telegram-1'],
  ['appraiser', 'telegram-2'],
  ['superior', 'slack-3'],
] as const)('casts for the %s whose first part it is', (part, key) => {
  expect(castFor(seats, 'report', part)?.key).toBe(key)
})

it('casts someone able where nobody is cast first', () => {
  expect(castFor(seatsOf([ratna]), 'report', 'appraiser')?.key).toBe('slack-3')
})

it('casts nobody for what nobody does', () => {
  expect(castFor(seats, 'open', 'administrator')).toBeUndefined()
})

it('lets whoever is still invited connect', () => {
  const invitation = { code: 'ABCDE-23456', link: 'https://t.me/kinerja_bot?start=ABCDE-23456' }
  const yohanes = person(4, ['employee'], { telegram: { userId: 104, invitation } })
  expect(castFor(seatsOf([siti, yohanes]), 'connect', 'employee')?.key).toBe('telegram-4')
  expect(castFor(seatsOf([siti, yohanes]), 'report', 'employee')?.key).toBe('telegram-1')
})

it('begins with a phone and a desktop of different people', () => {
  expect(openingSeats(seatsOf([bambang, ratna])).map(({ key }) => key)).toEqual(['telegram-2', 'slack-3'])
})

it.each([
  [[], 0],
  [['bot', 'bot'], 2],
  [['bot', 'user'], 0],
  [['user', 'bot', 'bot'], 2],
] as const)('counts in %j what came after the last own message', (senders, count) => {
  expect(unanswered(senders.map((from) => ({ from })))).toBe(count)
})
