import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Agency } from './agency.ts'
import { handButton, latestLine, wayOf } from './rights/case.ts'
import { hire, letGo, openStage, type Person, type Stage, stagesOf } from './rights/cast.ts'
import { newAdministrator, someoneToRate } from './rights/rater.ts'
import { openMonths } from './rights/things.ts'
import { type Case, scores } from './rights/ways.ts'

/** How far someone has come before he loses his part, and what he does next. */
interface Moment {
  reach(actor: Person): Promise<unknown>
  next(actor: Person): Promise<unknown>
}

const score = ({ device }: Person) => device.press('Nilai sekarang')
const rate = async (actor: Person) => (await score(actor)) && actor.device.fill(scores)
const explanation = 'Mohon lampirkan bukti dukungnya.'

const evaluating: Record<string, Moment> = {
  'looks at the report': { reach: async () => true, next: score },
  'is asked what is missing': {
    reach: ({ device }) => device.press('Minta dilengkapi'),
    next: ({ device }) => device.say(explanation),
  },
  'is asked for feedback': {
    reach: ({ device }) => device.press('Beri umpan balik'),
    next: ({ device }) => device.say(explanation),
  },
  'has the ratings before him': { reach: score, next: ({ device }) => device.fill(scores) },
  'sees what he is about to publish': { reach: rate, next: ({ device }) => device.press('Terbitkan') },
  'sees that and changes his mind': { reach: rate, next: ({ device }) => device.press('Ubah penilaian') },
}

const announcement = {
  'Isi pengumuman': 'Periode November dibuka.',
  Unit: 'Semua unit',
  Penerima: 'Administrator',
  'Minta konfirmasi baca': 'Tidak',
}

const announcing: Record<string, Moment> = {
  'begins to write it': { reach: async () => true, next: ({ device }) => device.fill(announcement) },
  'has the form before him': {
    reach: async ({ device }) => device.channel === 'telegram' || device.press('Buka formulir'),
    next: ({ device }) => device.fill(announcement),
  },
  'is about to send it': {
    reach: ({ device }) => device.fill(announcement),
    next: ({ device }) => device.press('Kirim sekarang'),
  },
}

const moments = { 'publish-evaluation': evaluating, announce: announcing } as const
type Moments = keyof typeof moments

/** How a part is lost while its holder is in a conversation. */
type Loss = (played: Case) => Promise<unknown>

const prismaOf = ({ stage }: Case) => stage.agency.program.database.prisma

const leaves: Loss = (played) =>
  prismaOf(played).employee.update({ where: { id: played.actor.id }, data: { active: false } })
const unlinked: Loss = (played) =>
  prismaOf(played).account.updateMany({
    where: { employeeId: played.actor.id },
    data: { revokedAt: played.stage.agency.clock.now() },
  })
const moved: Loss = async (played) => {
  const other = await hire(played.stage, null)
  await prismaOf(played).employee.update({
    where: { id: played.subject.employee.id },
    data: { appraiserId: other.id },
  })
}
const orderEnds: Loss = (played) =>
  prismaOf(played).delegation.updateMany({
    where: { actingId: played.actor.id },
    data: { endsAt: played.stage.agency.clock.now() },
  })
const removed: Loss = (played) =>
  prismaOf(played).roleHeld.deleteMany({ where: { employeeId: played.actor.id } })

describe('Whoever loses his part in the middle', { timeout: 90_000 }, () => {
  let agency: Agency
  let stages: readonly Stage[]
  beforeAll(async () => {
    agency = await openStage()
    const { telegram, slack } = await stagesOf(agency)
    stages = [telegram, slack]
    await openMonths(telegram)
  })
  afterEach(() => letGo(agency))
  afterAll(() => agency.close())

  it.each<[string, Loss, 'appraiser' | 'acting']>([
    ['the employee gets another appraiser', moved, 'appraiser'],
    ['the employee of the one he acts for gets another appraiser', moved, 'acting'],
    ['the order ends by which he acts', orderEnds, 'acting'],
    ['he leaves', leaves, 'appraiser'],
    ['his account is unlinked', unlinked, 'appraiser'],
  ])('of rating sees and changes nothing further: %s', async (_, loss, as) => {
    const seen = await everyMoment('publish-evaluation', (stage) => someoneToRate(stage, as), loss)
    expect(seen).toEqual(nothingAt('publish-evaluation'))
  })

  it.each<[string, Loss]>([
    ['he is no administrator any more', removed],
    ['he leaves', leaves],
    ['his account is unlinked', unlinked],
  ])('of announcing announces nothing: %s', async (_, loss) => {
    const seen = await everyMoment('announce', newAdministrator, loss)
    expect(seen).toEqual(nothingAt('announce'))
  })

  it.each<[Moments, (stage: Stage) => Promise<Case>]>([
    ['publish-evaluation', (stage) => someoneToRate(stage)],
    ['announce', newAdministrator],
  ])('has lost it by nothing else: %s', async (right, begin) => {
    const goesOn = await everyMoment(right, begin, async () => undefined)
    const stuck = Object.entries(goesOn).filter(([, { sees, changes }]) => !sees && !changes)
    expect(stuck).toEqual([])
  })

  /** All moments on both platforms, side by side. */
  async function everyMoment(
    right: Moments,
    begin: (stage: Stage) => Promise<Case>,
    loss: Loss,
  ): Promise<Record<string, Seen>> {
    const lanes = stages.flatMap((stage) =>
      Object.entries(moments[right]).map(([name, moment]) =>
        stage.play(async () => {
          const played = await begin(stage)
          await handButton(played, wayOf(right))
          return [`${stage.channel}: ${name}`, await lose(played, moment, loss)] as const
        }),
      ),
    )
    return Object.fromEntries(await Promise.all(lanes))
  }
})

interface Seen {
  reached: boolean
  /** Anything of the employee, or of the conversation; in words or by a line of the trail. */
  sees: boolean
  changes: boolean
  unanswered: readonly string[]
}

function nothingAt(right: Moments): Record<string, Seen> {
  const nothing = { reached: true, sees: false, changes: false, unanswered: [] }
  return Object.fromEntries(
    ['telegram', 'slack'].flatMap((channel) =>
      Object.keys(moments[right]).map((name) => [`${channel}: ${name}`, nothing]),
    ),
  )
}

/** Words that only a form to rate by, or an announcement about to be sent, is shown with. */
const ofTheConversation = ['Rating hasil kerja', 'Pratinjau']

async function lose(played: Case, { reach, next }: Moment, loss: Loss): Promise<Seen> {
  const { actor, subject } = played
  const reached = (await reach(actor)) !== false
  await loss(played)
  actor.device.listen()
  const before = await latestLine(played.stage)
  await next(actor)
  const heard = actor.device.heard()
  const lines = await prismaOf(played).auditEntry.findMany({
    where: { id: { gt: before }, actorId: actor.id },
  })
  return {
    reached,
    sees:
      [subject.employee.name, ...ofTheConversation].some((words) => heard.includes(words)) ||
      lines.some(({ operation }) => operation === 'read'),
    changes: lines.some(({ operation }) => operation !== 'read'),
    unanswered: actor.device.unanswered(),
  }
}
