import { readJournal } from '#database/practice/journal.ts'
import { readMilestones } from '#database/practice/milestones.ts'
import { type PersonAtHand, readPeople } from '#database/practice/people.ts'
import type { GuideProgress } from '#simulator/page/guide.ts'
import type { PageJournal } from '#simulator/page/journal.ts'
import type { PagePerson } from '#simulator/page/person.ts'
import { startPage } from '#simulator/page/server.ts'
import { createSay } from '#texts/say.ts'
import { commands } from '../platforms.ts'
import { createPageClock } from './page-clock.ts'
import type { Practice } from './practice.ts'
import { devices, roster } from './sample-agency.ts'

export interface Room {
  url: string
  stop(): Promise<void>
}

/** The page on which the sample agency is played: its phones and desktops, the clock, the journal and the guide. */
export async function openRoom(
  practice: Practice,
  { host, port, invitations }: { host: string; port: number; invitations: ReadonlyMap<string, string> },
): Promise<Room> {
  const { telegram, slack, program } = practice
  const menu = commands(createSay())
  const slashed = [
    { command: '/kinerja', description: '' },
    ...menu.map((each) => ({ ...each, command: `/${each.command}` })),
  ]
  return startPage({
    host,
    port,
    telegram: { ...telegram, commands: () => menu },
    slack: { ...slack, commands: () => slashed },
    people: () => people(practice, invitations),
    clock: createPageClock(practice),
    journal: createJournal(practice),
    guide: async () => guide(await readMilestones(program.database.prisma)),
    samples: [roster],
  })
}

/** The sample people as the database knows them now, with their devices. */
async function people(
  { program, telegram }: Practice,
  invitations: ReadonlyMap<string, string>,
): Promise<PagePerson[]> {
  const numbers = devices.map((device) => device.employeeNumber)
  const rows = await readPeople(program.database.prisma, numbers)
  return devices.flatMap(({ employeeNumber, telegram: phone, slack: desktop }) => {
    const row = rows.find((each) => each.employeeNumber === employeeNumber)
    if (!row) return []
    const code = invitations.get(employeeNumber)
    const invitation = code
      ? { code, link: `https://t.me/${telegram.bot.username}?start=${code}` }
      : undefined
    return [
      {
        id: row.id,
        name: row.name,
        position: row.position,
        unit: row.unit,
        zone: row.zone,
        roles: partsOf(row, rows),
        ...(phone ? { telegram: { userId: phone.id, ...(invitation ? { invitation } : {}) } } : {}),
        ...(desktop ? { slack: { userId: desktop.id } } : {}),
      },
    ]
  })
}

/** The parts the guide casts a person for. */
function partsOf(row: PersonAtHand, rows: readonly PersonAtHand[]): string[] {
  if (row.isAdministrator) return ['administrator']
  if (!row.hasSubordinates) return ['employee']
  const appraisesAppraisers = rows.some((each) => each.appraiserId === row.id && each.hasSubordinates)
  return appraisesAppraisers ? ['superior'] : ['appraiser']
}

function guide(reached: Awaited<ReturnType<typeof readMilestones>>): GuideProgress[] {
  return [
    { step: 'connect', done: reached.linked },
    { step: 'open', done: reached.periodOpened },
    { step: 'plan', done: reached.planApproved },
    { step: 'report', done: reached.reported },
    { step: 'feedback', done: reached.feedbackGiven },
    { step: 'evaluate', done: reached.evaluated },
    { step: 'receive', done: reached.resultAnswered },
    { step: 'object', done: reached.objectionDecided },
    { step: 'close', done: reached.announced },
  ]
}

/** What was recorded and sent; looked at again whenever something became visible on a device. */
function createJournal({ telegram, slack, program, clock }: Practice): PageJournal {
  return {
    recent: (limit) => readJournal(program.database.prisma, limit),
    onChange: (listener) => {
      const unsubscribe = [telegram.onChange(listener), slack.onChange(listener), clock.onMove(listener)]
      return () => {
        for (const stop of unsubscribe) stop()
      }
    },
  }
}
