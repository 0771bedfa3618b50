import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import { dayIn } from '#appraisal/zone.ts'
import type { Context } from '#conversation/context.ts'
import type { Turn } from '#conversation/store.ts'
import type { Surface } from '#conversation/turn/outcome.ts'
import { flows } from '#flows/index.ts'
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

async function memberOf(desk: Desk, clock: Clock, person: Person, name: string): Promise<Member> {
  const address = await desk.link(person)
  const turns: Turns = (work) => desk.turn(address, (turn) => work(contextOf(turn, clock)), clock.now)
  return {
    ...person,
    name,
    turns,
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
    files: {
      keep: (file) => turn.keepFile(file, `platform-${file.fileId}`),
      bytes: (id) => turn.fileBytes(id),
    },
    words: (line) => plain(say(line, me.zone)),
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
