import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Content } from '#channels/channel.ts'
import type { Agency } from './agency.ts'
import { handButton, wayOf } from './rights/case.ts'
import { hire, letGo, openStage, type Person, type Stage, stagesOf } from './rights/cast.ts'
import type { Device } from './rights/device.ts'
import { someoneToRate } from './rights/rater.ts'
import { openMonths } from './rights/things.ts'
import { scores } from './rights/ways.ts'

/** Two who rate in the same agency: what one has been given the other sends in, as no app would let him. */
interface Scene {
  stage: Stage
  forger: Person
  other: Person
}

/** What somebody sends in; from his own chat where nothing else is said. */
interface Sent {
  content: Exclude<Content, { kind: 'reachable' }>
  from?: Pick<Device, 'channel' | 'address'>
}

const press = (token: string): Sent => ({ content: { kind: 'press', token } })
const submit = (token: string): Sent => {
  const values = { resultRating: { option: 'meets' }, behaviorRating: { option: 'meets' } }
  return { content: { kind: 'form', token, values, complete: true } }
}

type Forge = (scene: Scene) => Promise<Sent>

const forgeries: Record<string, Forge> = {
  'a token that never was': async () => press('AAAAAAAAAAAAAAAAAAAAAA:0'),
  'no token at all': async () => press(''),
  'a token of another kind of thing': async () => press('../../etc/passwd:0'),
  'a token as long as no platform takes': async () => press(`${'A'.repeat(5000)}:0`),
  'a token with a zero character': async () => press('A\u0000A:0'),
  'the live token of another': async ({ stage, other }) => press(`${await cardOf(stage, other)}:0`),
  'a place where there is no button': async ({ stage, forger }) => press(`${await cardOf(stage, forger)}:99`),
  'a place that is none': async ({ stage, forger }) => press(`${await cardOf(stage, forger)}:constructor`),
  'a place written in another way': async ({ stage, forger }) => press(`${await cardOf(stage, forger)}:0x0`),
  'a place before the first': async ({ stage, forger }) => press(`${await cardOf(stage, forger)}:-1`),
  'a place left out': async ({ stage, forger }) => press(`${await cardOf(stage, forger)}:`),
  'what was answered before': async ({ stage, forger }) => {
    const token = await cardOf(stage, forger)
    await forger.device.press('Minta dilengkapi')
    return press(`${token}:1`)
  },
  'what was put away since': async ({ stage, forger }) => {
    const token = await cardOf(stage, forger)
    await forger.device.press('Batal')
    return press(`${token}:0`)
  },
  'a form that never was': async () => submit('AAAAAAAAAAAAAAAAAAAAAA'),
  'a form in place of a button': async ({ stage, forger }) => submit(`${await cardOf(stage, forger)}:0`),
  'the form of another': async ({ stage, forger, other }) => {
    for (const { device } of [forger, other]) await device.press('Nilai sekarang')
    return submit(await formOf(stage, other))
  },
  'a form put away since': async ({ stage, forger }) => {
    await forger.device.press('Nilai sekarang')
    const token = await formOf(stage, forger)
    await forger.device.say('batal')
    return submit(token)
  },
  'a form filled in before': async ({ stage, forger }) => {
    await forger.device.press('Nilai sekarang')
    const token = await formOf(stage, forger)
    await forger.device.fill(scores)
    return submit(token)
  },
}

describe('Nothing changes, and there is an answer, when somebody sends in', { timeout: 90_000 }, () => {
  let agency: Agency
  let stages: readonly Stage[]
  let sent = 0
  beforeAll(async () => {
    agency = await openStage()
    const { telegram, slack } = await stagesOf(agency)
    stages = [telegram, slack]
    await openMonths(telegram)
  })
  afterEach(() => letGo(agency))
  afterAll(() => agency.close())

  it.each(Object.entries(forgeries))('%s', async (_, forge) => {
    const seen = await Promise.all(stages.map((stage) => stage.play(() => tryOut(stage, forge))))
    expect(seen).toEqual(stages.map(() => ({ changes: false, isAnswered: true })))
  })

  it('what he was given on the other platform', async () => {
    const forge: Forge = async ({ stage, forger }) => {
      const elsewhere = stages.find((each) => each !== stage) ?? stage
      const { device } = await hire(elsewhere, null)
      const from = { channel: device.channel, address: device.address }
      const { prisma } = agency.program.database
      await prisma.account.updateMany({ where: from, data: { employeeId: forger.id } })
      return { ...press(`${await cardOf(stage, forger)}:0`), from }
    }
    const seen = await Promise.all(stages.map((stage) => stage.play(() => tryOut(stage, forge))))
    expect(seen).toEqual(stages.map(() => ({ changes: false, isAnswered: true })))
  })

  async function tryOut(stage: Stage, forge: Forge) {
    const scene = { stage, forger: await rater(stage), other: await rater(stage) }
    const { content, from = scene.forger.device } = await forge(scene)
    const before = await state(scene, from)
    sent += 1
    const { channel, address } = from
    const inbound = { channel, address, key: `forged:${sent}`, content }
    const received = await agency.program.assistant.receive(inbound)
    await stage.settled()
    const after = await state(scene, from)
    return {
      changes: JSON.stringify(after.kept) !== JSON.stringify(before.kept),
      isAnswered: after.answers > before.answers || received.notice !== undefined,
    }
  }

  /** All that could change: what the trail has of either, and how far their conversations have come. */
  async function state({ forger, other }: Scene, { address }: Pick<Device, 'address'>) {
    const { prisma } = agency.program.database
    const both = { in: [forger.id, other.id] }
    const conversations = await prisma.conversation.findMany({
      select: { id: true, state: true, turn: true, stored: true },
      where: { employeeId: both },
      orderBy: { id: 'asc' },
    })
    const lines = await prisma.auditEntry.count({ where: { actorId: both, operation: { not: 'read' } } })
    const kept = { conversations: conversations.map(({ id, ...rest }) => [String(id), rest]), lines }
    return { kept, answers: await prisma.outbox.count({ where: { address } }) }
  }
})

/** Somebody with a report before him, about to rate it. */
async function rater(stage: Stage): Promise<Person> {
  const played = await someoneToRate(stage)
  await handButton(played, wayOf('publish-evaluation'))
  return played.actor
}

/** The token of the card he was shown last. */
const cardOf = (stage: Stage, person: Person) => latestToken(stage, person, 'send')
/** The same of a form; where there are none, of the question. */
const formOf = (stage: Stage, person: Person) =>
  latestToken(stage, person, stage.channel === 'slack' ? 'form' : 'send')

async function latestToken(
  { agency }: Stage,
  { device: { address } }: Person,
  kind: string,
): Promise<string> {
  const { token } = await agency.program.database.prisma.outbox.findFirstOrThrow({
    where: { address, kind },
    orderBy: { id: 'desc' },
  })
  return token
}
