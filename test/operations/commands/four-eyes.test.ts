import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAgency, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
})
afterAll(() => agency.close())

const wanted = () => agency.query('SELECT four_eyes FROM appraisal.agency')

test('a second administrator is wanted for announcements, and no longer', async () => {
  expect(await agency.json('four-eyes', 'on')).toMatchObject({ exitCode: 0, fourEyes: true })
  expect(await wanted()).toEqual([{ four_eyes: true }])
  expect(await agency.json('four-eyes', 'off')).toMatchObject({ exitCode: 0, fourEyes: false })
  expect(await wanted()).toEqual([{ four_eyes: false }])
})

test('anything else is refused', async () => {
  expect(await agency.json('four-eyes', 'ya')).toMatchObject({ exitCode: 1, problem: 'value' })
})
