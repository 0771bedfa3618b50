import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { NotAllowed } from '#database/records/session.ts'
import { type Archive, nextDay, openArchive } from './archive.ts'
import { month, newOffice, openMonth, written } from './office.ts'

let archive: Archive
beforeAll(async () => {
  archive = await openArchive()
})
afterAll(() => archive.close())

test('a period comes back as it was opened, its days as calendar days', async () => {
  const { head } = await newOffice(archive)
  const opened = await openMonth(archive, head, 11)
  expect(written(opened)).toEqual({
    ...{ id: opened.id, year: 2026, month: 11, startsOn: '2026-11-01', endsOn: '2026-11-30', state: 'open' },
    ...{ progressDueOn: '2026-11-30', editUntil: '2026-12-05', evaluationDueOn: '2026-12-10' },
    objectionWindow: { days: 14, unit: 'calendar' },
  })
  const found = await archive.as(head, (records) => records.period(opened.id))
  expect(written(found)).toEqual(written(opened))
})

test('open periods come earliest first, and the latest may be closed', async () => {
  const { head } = await newOffice(archive)
  const [january, december, november] = [
    await openMonth(archive, head, 1, 2027),
    await openMonth(archive, head, 12),
    await openMonth(archive, head, 11),
  ]
  await archive.as(head, async (records) => {
    expect(await records.openPeriods()).toEqual([november, december, january])
    expect(await records.closePeriod(january.id, nextDay)).toBe(true)
    expect(await records.closePeriod(january.id, nextDay)).toBe(false)
    expect(await records.openPeriods()).toEqual([november, december])
    expect(await records.latestPeriod()).toEqual({ ...january, state: 'closed' })
  })
})

test('an agency without periods has no latest one', async () => {
  const { head } = await newOffice(archive)
  expect(await archive.as(head, (records) => records.latestPeriod())).toBeNull()
})

test('a month is opened once, and no two periods share a day', async () => {
  const { head } = await newOffice(archive)
  const outcomes = await archive.overlapping(
    [head, (records) => records.openPeriod(month(11))],
    [head, (records) => records.openPeriod(month(11))],
  )
  expect(outcomes).toMatchObject([{ value: { month: 11 } }, { value: null }])
  const quarter = { ...month(12), startsOn: new Temporal.PlainDate(2026, 10, 1) }
  expect(await archive.as(head, (records) => records.openPeriod(quarter))).toBeNull()
})

test('periods are of one agency; the clock sees those of all', async () => {
  const { head } = await newOffice(archive)
  const elsewhere = await newOffice(archive)
  const opened = await openMonth(archive, head)
  await archive.as(elsewhere.head, async (records) => {
    expect(await records.period(opened.id)).toBeNull()
    expect(await records.openPeriods()).toEqual([])
    expect(await records.closePeriod(opened.id, nextDay)).toBe(false)
  })
  expect(await archive.as(null, (records) => records.openPeriods())).toContainEqual(opened)
  await expect(archive.as(null, (records) => records.openPeriod(month(12)))).rejects.toThrow(NotAllowed)
  await expect(archive.as(null, (records) => records.closePeriod(opened.id, nextDay))).rejects.toThrow(
    NotAllowed,
  )
})
