import { delegable } from '#appraisal/delegation.ts'
import type { Records } from '#appraisal/records.ts'
import type { Part } from '#appraisal/rights.ts'
import type { ChannelName } from '#channels/channel.ts'
import { administrator, sampleAgency } from '#practice/sample-agency.ts'
import { type Agency, friday, openAgency } from '../agency.ts'
import { type Device, desktopOf, phoneOf } from './device.ts'
import { playTogether, type Together } from './together.ts'

export interface Person {
  id: number
  number: string
  name: string
  device: Device
}

/** Who appraises an employee, and who is above that one. */
export interface Chain {
  appraiser: Person
  superior: Person
}

/** Where someone is played: the running agency, on one platform. */
export interface Stage extends Together {
  agency: Agency
  channel: ChannelName
  agencyId: number
  unitId: number
}

/** Everyone who has some part, but for the employee, who is new in each case. */
export interface Cast {
  present: Chain
  /** In whose places others act. */
  absent: Chain
  players: Record<Exclude<Player, 'employee'>, Person>
  otherAdministrator: Person
}

/** Who plays a part, or none at all. */
export type Player = Part | 'nobody'

/** An agency that wants four eyes, in which something has been announced. */
export async function openStage(): Promise<Agency> {
  const agency = await openAgency()
  const { prisma } = agency.program.database
  const { id: agencyId } = await prisma.agency.update({
    where: { code: sampleAgency.code },
    data: { fourEyes: true },
  })
  const authorId = await agency.employeeId(administrator.number)
  const announced = {
    text: 'Selamat bekerja.',
    audience: {},
    confirmReading: false,
    announcedAt: friday,
    expandedAt: friday,
  }
  await prisma.announcement.create({ data: { agencyId, authorId, ...announced } })
  return agency
}

/** A stage for each platform, on which people play at the same time. */
export async function stagesOf(agency: Agency): Promise<Readonly<Record<ChannelName, Stage>>> {
  const { id: unitId, agencyId } = await agency.program.database.prisma.unit.findFirstOrThrow({
    where: { name: 'Bidang Layanan' },
  })
  const stage = { ...playTogether(agency.settled), agency, agencyId, unitId }
  return { telegram: { ...stage, channel: 'telegram' }, slack: { ...stage, channel: 'slack' } }
}

export async function castOf(stage: Stage): Promise<Cast> {
  const chain = async (): Promise<Chain> => {
    const superior = await hire(stage, null)
    return { superior, appraiser: await hire(stage, superior) }
  }
  const [present, absent] = [await chain(), await chain()]
  const beside = (role?: string) => hire(stage, null, role)
  const acting = { appraiser: await beside(), superior: await beside() }
  await appoint(stage, absent.appraiser, acting.appraiser)
  await appoint(stage, absent.superior, acting.superior)
  return {
    present,
    absent,
    otherAdministrator: await beside('administrator'),
    players: {
      ...present,
      'acting-appraiser': acting.appraiser,
      'acting-superior': acting.superior,
      'performance-manager': await beside('performance-manager'),
      administrator: await beside('administrator'),
      auditor: await beside('auditor'),
      nobody: await beside(),
    },
  }
}

let hired = 0

/** Somebody new with an account on this platform, who has proved himself by his PIN. */
export async function hire(
  { agency, channel, agencyId, unitId, settled }: Stage,
  appraiser: Person | null,
  role?: string,
): Promise<Person> {
  hired += 1
  const { prisma } = agency.program.database
  const number = String(199_002_152_016_031_000n + BigInt(hired))
  const name = `${named}${hired}`
  const device =
    channel === 'telegram'
      ? phoneOf(agency, addPhone(agency, name), settled)
      : desktopOf(agency, addDesktop(agency, name), settled)
  const account = { channel, address: device.address, linkedAt: friday, provedUntil: longAfter }
  const { id } = await prisma.employee.create({
    data: {
      ...{ agencyId, unitId, appraiserId: appraiser?.id ?? null, employeeNumber: number, name },
      ...{ position: 'Analis', zone: 'WITA', status: 'pns', accounts: { create: account } },
      ...(role === undefined ? {} : { roles: { create: { role } } }),
    },
  })
  return { id, number, name, device }
}

/** All but these leave, so that nobody is reminded of anything any more while others play. */
export async function letGo({ program }: Agency, casts: readonly Cast[] = []): Promise<void> {
  const staying = casts.flatMap(({ present, absent, players, otherAdministrator }) =>
    [present.appraiser, present.superior, absent.appraiser, absent.superior, otherAdministrator]
      .concat(Object.values(players))
      .map(({ id }) => id),
  )
  const where = { name: { startsWith: named }, id: { notIn: staying } }
  await program.database.prisma.employee.updateMany({ where, data: { active: false } })
}

const named = 'Pegawai '
const longAfter = new Date('2030-01-01T00:00:00Z')

function addPhone({ telegram }: Agency, firstName: string): number {
  const id = 800_000 + hired
  telegram.addUser({ id, firstName })
  telegram.say(id, 'halo') // who never wrote to a bot cannot be written to
  return id
}

function addDesktop({ slack }: Agency, name: string): string {
  const id = `U1${hired}`
  slack.addUser({ id, name, email: `pegawai${hired}@nusaraya.go.id`, emailConfirmed: true })
  return id
}

export async function appoint({ agency, agencyId }: Stage, principal: Person, acting: Person): Promise<void> {
  await agency.program.database.prisma.delegation.create({
    data: {
      ...{ agencyId, principalId: principal.id, actingId: acting.id, kind: 'plh', scope: [...delegable] },
      ...{ letterNumber: '800/12/2026', startsAt: new Date('2026-01-01T00:00:00Z') },
    },
  })
}

/** What someone has recorded, as the program does it in his name. */
export async function inNameOf<T>(
  { agency }: Stage,
  { id }: Pick<Person, 'id'>,
  work: (records: Records) => Promise<T>,
  now = agency.clock.now(),
): Promise<T> {
  const done = await agency.program.store.visit(id, now, async ({ records }) => ({ is: await work(records) }))
  if (!done) throw new Error('nobody is there to record anything')
  return done.is
}
