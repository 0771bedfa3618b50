import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import { provedForMs } from '#appraisal/pin.ts'
import { dayIn } from '#appraisal/zone.ts'
import type { Context } from '#conversation/context.ts'
import type { Turn } from '#conversation/store.ts'
import type { Surface } from '#conversation/turn/outcome.ts'
import { flows } from '#flows/index.ts'
import { printed } from '#reports/printed.ts'
import { line } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import { inChat, say, startTalk, type Talk, type Turns } from '../conversation/talk.ts'
import { type Desk, openDesk } from '../database/desk.ts'
import { hire, newAgency, type Office, type Person } from '../database/records/office.ts'

/** The clock of a test, turned by hand. */
export interface Clock {
  now: Date
}

/** Someone of the agency, who has conversations. */
export interface Member extends Person {
  name: string
  /** Opens a flow, as a command or a button does. */
  open(flow: string, about?: string | number, surface?: Surface): Promise<Talk>
  turns: Turns
  /** He has just given his PIN from the account he writes from. */
  prove(): Promise<void>
}

/** Siti and Budi are appraised by Hendra, he by Ratna, the head; Aisyah is the administrator. */
export interface Agency extends Office {
  desk: Desk
  clock: Clock
  ratna: Member
  hendra: Member
  siti: Member
  budi: Member
  aisyah: Member
  join(person: Person, name: string): Promise<Member>
}

/** An agency of its own in the database of the desk, on 21 November 2026 at noon. */
export async function newPeople(desk: Desk): Promise<Agency> {
  const clock = { now: new Date('2026-11-21T05:00:00Z') }
  const place = await newAgency(desk)
  const join = (person: Person, name: string) => memberOf(desk, clock, person, name)
  const hired = async (name: string, appraiser: Person | null) =>
    join(await hire(desk, place, appraiser, { name }), name)
  const ratna = await hired('Ratna Dewi', null)
  const hendra = await hired('Hendra Wijaya', ratna)
  const siti = await hired('Siti Aminah', hendra)
  const budi = await hired('Budi Santoso', hendra)
  const aisyah = await hired('Nur Aisyah', ratna)
  await desk.prisma.roleHeld.create({ data: { employeeId: aisyah.employeeId, role: 'administrator' } })
  const office = { ...place, head: ratna, appraiser: hendra, employee: siti }
  return { desk, clock, ...office, ratna, hendra, siti, budi, aisyah, join }
}

export { openDesk }

let numbered = 0

/** Gives someone a number that is right, as an administrator has to type it. */
export async function giveRightNumber(desk: Desk, { employeeId }: Person): Promise<string> {
  numbered += 1
  const employeeNumber = `199002152015032${String(numbered).padStart(3, '0')}`
  await desk.prisma.employee.update({ where: { id: employeeId }, data: { employeeNumber } })
  return employeeNumber
}

async function memberOf(desk: Desk, clock: Clock, person: Person, name: string): Promise<Member> {
  const address = await desk.link(person)
  const turns: Turns = (work) => desk.turn(address, (turn) => work(contextOf(turn, clock)), clock.now)
  return {
    ...person,
    name,
    turns,
    prove: async () => {
      const data = { provedUntil: new Date(clock.now.getTime() + provedForMs) }
      await desk.prisma.account.updateMany({ where: { ...address, revokedAt: null }, data })
    },
    open: async (name, about = '', surface = inChat) => {
      const flow = flows.get(name)
      if (!flow) throw new Error(`there is no flow ${name}`)
      return startTalk(flow, turns, String(about), surface)
    },
  }
}

function contextOf(turn: Turn, { now }: Clock): Context {
  const me = turn.person
  if (!me) throw new Error('nobody has that address')
  return {
    me,
    now,
    today: dayIn(now, me.zone),
    calendar: workingCalendar(),
    records: turn.records,
    accounts: turn.accounts,
    pin: turn.pin,
    files: {
      keep: (file) => turn.keepFile(file, `platform-${file.fileId}`),
      bytes: (id) => turn.fileBytes(id),
      make: (file) => turn.makeFile(file),
      print: async (name, document) =>
        turn.makeFile({ name, mime: 'application/pdf', bytes: await printed(document) }),
    },
    privacyContact: line('privacy-contact'),
    words: (each) => plain(say(each, me.zone)),
  }
}

/**
 * Plays a script, a line for each thing done: what is in brackets is pressed, anything else typed. Answers what both
 * sides said, the buttons under it in brackets.
 */
export async function play(talk: Talk, script: string): Promise<string> {
  const told = [shown(talk)]
  for (const each of script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')) {
    const label = /^\[(.*)\]$/.exec(each)?.[1]
    await (label === undefined ? talk.type(each) : talk.press(label))
    told.push(`> ${each}`, shown(talk))
  }
  return told.join('\n\n')
}

function shown(talk: Talk): string {
  const buttons = talk.buttons().map((label) => `[${label}]`)
  return [talk.heard(), buttons.join(' ')].filter((each) => each !== '').join('\n')
}
