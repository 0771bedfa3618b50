import { type Logger, pino } from 'pino'
import { periodDates } from '#appraisal/period.ts'
import type { Conversation } from '#conversation/store.ts'
import { desktopPlayer, phonePlayer } from '#practice/demo/players.ts'
import { foundSampleAgency, loadSampleEmployees } from '#practice/foundation.ts'
import { type Practice, type PracticeOptions, startPractice } from '#practice/practice.ts'
import type { Program } from '#program.ts'
import { type Line, line, type TextKey } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import { createSay } from '#texts/say.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/** The people of the tests, by their devices. */
export const ids = { siti: 700_101, budi: 700_102, hendra: 'U0HENDRA' } as const

export const numbers = {
  siti: '199002152015032004',
  budi: '199306302019031005',
  hendra: '198004172005011003',
  maria: '199109082022212007',
} as const

/** What the emulated platforms know the bot by. */
export const tokens = {
  telegram: '700000:emulated-telegram-bot-token',
  slackBot: 'xoxb-emulated',
  slackApp: 'xapp-emulated',
} as const

/** A Friday on which the month's progress is being reported. */
export const friday = new Date('2026-11-27T09:00:00+08:00')

/** The sample agency played in a database of its own, with November open for reporting. */
export interface Agency extends Practice {
  database: TestDatabase
  siti: ReturnType<typeof phonePlayer>
  budi: ReturnType<typeof phonePlayer>
  hendra: ReturnType<typeof desktopPlayer>
  employeeId(number: string): Promise<number>
  /** What takes this person's answers now, as it is stored. */
  conversation(number: string): Promise<Conversation | null>
  /** A new code for this person, as the administrator hands it on. */
  codeFor(number: string): Promise<string>
  close(): Promise<void>
}

export async function openAgency(
  log: Logger = pino({ level: 'silent' }),
  options: Pick<PracticeOptions, 'pace'> = {},
): Promise<Agency> {
  const database = await createTestDatabase()
  const practice = await startPractice({ databaseUrl: database.url, startAt: friday, log, ...options })
  const { telegram, slack, program, clock, settled, stop } = practice
  const administratorId = (await foundSampleAgency(program, friday)) ?? 0
  await loadSampleEmployees(program, administratorId, friday)
  await openNovember(program, administratorId)
  const employeeId = (number: string) => idOf(program, number)
  return {
    ...practice,
    database,
    siti: phonePlayer(telegram, ids.siti, settled),
    budi: phonePlayer(telegram, ids.budi, settled),
    hendra: desktopPlayer(slack, ids.hendra, settled),
    employeeId,
    conversation: async (number) =>
      program.store.visit(await employeeId(number), clock.now(), async ({ active }) => active),
    codeFor: async (number) => {
      const id = await employeeId(number)
      const issued = await program.store.visit(administratorId, clock.now(), ({ accounts }) =>
        accounts.issueCode(id, clock.now()),
      )
      return issued?.code ?? ''
    },
    close: async () => {
      await stop()
      await database.drop()
    },
  }
}

async function openNovember({ store }: Program, administratorId: number): Promise<void> {
  await store.visit(administratorId, friday, ({ records }) =>
    records.openPeriod({
      ...periodDates('monthly', 2026, 11),
      year: 2026,
      month: 11,
      objectionWindow: { days: 14, unit: 'calendar' },
      now: friday,
    }),
  )
}

async function idOf({ database }: Program, employeeNumber: string): Promise<number> {
  const { id } = await database.prisma.employee.findUniqueOrThrow({ where: { employeeNumber } })
  return id
}

/** Siti has an agreed plan and uses Telegram; Hendra, who appraises her, uses Slack. */
export async function withSitiReporting(agency: Agency): Promise<Agency> {
  const [siti, hendra] = [await agency.employeeId(numbers.siti), await agency.employeeId(numbers.hendra)]
  await agreePlan(agency.program, siti, hendra)
  await agency.program.database.prisma.account.createMany({
    data: [
      { employeeId: siti, channel: 'telegram', address: String(ids.siti), linkedAt: friday },
      { employeeId: hendra, channel: 'slack', address: ids.hendra, linkedAt: friday },
    ],
  })
  return agency
}

export async function agreePlan({ store }: Program, employeeId: number, appraiserId: number): Promise<void> {
  const result = {
    title: 'Laporan layanan bulanan tersusun tepat waktu',
    kind: 'main',
    indicator: 'Jumlah laporan bulanan yang selesai',
    aspect: 'quantity',
    target: 12,
    unitOfMeasure: 'laporan',
  } as const
  const submitted = { employeeId, appraiserId, year: 2026, draftedBy: 'employee', results: [result] } as const
  const plan = await store.visit(employeeId, friday, ({ records }) =>
    records.submitPlan({ ...submitted, now: friday }),
  )
  if (!plan) throw new Error('there is no one to plan for')
  const decision = { planId: plan.id, revision: plan.revision, approved: true, reason: null, now: friday }
  await store.visit(appraiserId, friday, ({ records }) => records.decidePlan(decision))
}

const say = createSay()

/** A sentence as it is read in Central Indonesia. */
export function words<K extends TextKey>(...chosen: Parameters<typeof line<K>>): string {
  return read(line<K>(...chosen))
}

export function read(each: Line): string {
  return plain(say(each, 'WITA'))
}
