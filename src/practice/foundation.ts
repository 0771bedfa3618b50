import { checkRoster } from '#appraisal/roster.ts'
import { dayIn } from '#appraisal/zone.ts'
import { readTable } from '#conversation/reading/table.ts'
import { createAdministration } from '#database/administration.ts'
import { readUnlinked } from '#database/practice/people.ts'
import type { Program } from '../program.ts'
import { administrator, devices, roster, sampleAgency } from './sample-agency.ts'

/** Founds the sample agency with its first administrator alone. Null when it is there already. */
export async function foundSampleAgency({ database }: Program, now: Date): Promise<number | null> {
  const founded = await createAdministration(database).foundAgency({
    ...sampleAgency,
    administrator,
    now,
  })
  return typeof founded === 'string' ? null : founded.employeeId
}

/** Takes over the sample employee list in the administrator's name, as the import in chat does. */
export async function loadSampleEmployees(
  { store }: Program,
  administratorId: number,
  now: Date,
): Promise<void> {
  await store.visit(administratorId, now, async ({ records }) => {
    const table = readTable(roster.bytes) ?? []
    const { rows, problems } = checkRoster(
      table,
      new Set(await records.employeeNumbers()),
      dayIn(now, 'WITA'),
    )
    const outcome = await records.applyRoster(rows, now)
    if (problems.length > 0 || !outcome.applied) throw new Error('the sample employee list is not right')
  })
}

/** One-time codes for everyone whose phone is not linked yet, by employee number: the letters of invitation. */
export async function invite(
  { store, database }: Program,
  administratorId: number,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const withPhone = devices.filter((device) => device.telegram).map((device) => device.employeeNumber)
  const invited = await readUnlinked(database.prisma, withPhone)
  const codes = await store.visit(administratorId, now, async ({ records, accounts }) => {
    const issued: [string, string][] = []
    for (const number of invited) {
      const employee = await records.employeeByNumber(number)
      if (employee) issued.push([number, (await accounts.issueCode(employee.id, now)).code])
    }
    return issued
  })
  return new Map(codes ?? [])
}
