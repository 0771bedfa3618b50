import { may, parts, type Right, rights, type State, type ThingId } from '#appraisal/rights.ts'
import { priorities } from '#conversation/store.ts'
import { standing } from '#database/records/standing.ts'
import { type Cast, hire, type Person, type Player, type Stage } from './cast.ts'
import { bring, type Subject } from './things.ts'
import { type Case, type Way, ways } from './ways.ts'

/** Somebody tries to make use of a right while the thing is in this state. */
export interface Attempt {
  right: Right
  player: Player
  state: State
}

/** All parts, and to have none. */
export const players: readonly Player[] = [...parts, 'nobody']

export function isAllowed({ right, player, state }: Attempt): boolean {
  return may(right, state, player === 'nobody' ? [] : [player])
}

/** What came of it. */
export interface Outcome {
  done: boolean
  /** The state that the program saw before. */
  state: State | undefined
  /** What he did that was answered by nothing. */
  unanswered: readonly string[]
}

/** Things that nobody has changed, by right and state: whoever is refused leaves them as they were. */
export type Untouched = Map<string, Promise<Found>>

interface Found {
  subject: Subject
  id: ThingId[keyof ThingId]
}

/** Brings the thing into the state and lets him try, from a button he may have had rightly before. */
export async function attempt(
  stage: Stage,
  cast: Cast,
  untouched: Untouched,
  tried: Attempt,
): Promise<Outcome> {
  const way = wayOf(tried.right)
  const { actor, subject, id } = await found(stage, cast, untouched, tried)
  const played: Case = { stage, actor, subject, id, before: await latestLine(stage) }
  const before = await stands(played, tried.right)
  await handButton(played, way)
  await way.play(actor.device, played)
  const done = await way.isDone(played)
  if (done) await way.undo?.(played)
  return { done, state: before?.state, unanswered: actor.device.unanswered() }
}

/** Throws an Error where the right is made use of in no chat. */
export function wayOf(right: Right): Way {
  const way = ways[right]
  if (!way) throw new Error(`there is no way to ${right}`)
  return way
}

/** The thing in that state, and who tries: new where he is the employee or may change it. */
async function found(
  stage: Stage,
  cast: Cast,
  untouched: Untouched,
  tried: Attempt,
): Promise<Found & { actor: Person }> {
  const { right, player, state } = tried
  const ofPlayer = player === 'employee' ? undefined : cast.players[player]
  if (!ofPlayer || isAllowed(tried) || player.startsWith('acting-') || state === 'own-proposal') {
    const made = await make(stage, cast, tried)
    return { ...made, actor: made.subject.actor }
  }
  const key = `${right} ${state}`
  const known = untouched.get(key) ?? make(stage, cast, tried)
  untouched.set(key, known)
  return { ...(await known), actor: ofPlayer }
}

let made = 0

async function make(stage: Stage, cast: Cast, { right, player, state }: Attempt): Promise<Found> {
  const chain = player.startsWith('acting-') ? cast.absent : cast.present
  const employee = await hire(stage, chain.appraiser)
  made += 1
  const actor = player === 'employee' ? employee : cast.players[player]
  const secret = `Catatan rahasia nomor ${made} untuk pegawai ini`
  const subject = { ...chain, employee, secret, actor, otherAdministrator: cast.otherAdministrator }
  const ways: Readonly<Record<string, (stage: Stage, subject: Subject) => Promise<ThingId[keyof ThingId]>>> =
    bring[rights[right].to]
  const way = ways[state]
  if (!way) throw new Error(`there is no way to bring about ${state}`)
  return { subject, id: await way(stage, subject) }
}

/** The latest line of the trail. */
export async function latestLine({ agency }: Stage): Promise<bigint> {
  const { _max } = await agency.program.database.prisma.auditEntry.aggregate({ _max: { id: true } })
  return _max.id ?? 0n
}

function stands({ stage, actor, id }: Case, right: Right) {
  const { agency, agencyId } = stage
  const acting = { employeeId: actor.id, agencyId }
  const session = { transaction: agency.program.database.prisma, acting, now: agency.clock.now() }
  return standing(session, rights[right].to, id as ThingId['plan']) // of that very thing
}

/** A button in his chat that starts the flow about that, as if he had had it rightly before; then he presses it. */
export async function handButton(played: Case, { flow, about }: Pick<Way, 'flow' | 'about'>): Promise<void> {
  const { stage, actor } = played
  await stage.settled()
  await forgetConversations(stage, actor)
  actor.device.begin()
  await plant(stage, actor, flow, await about(played))
  if (!(await actor.device.press(begin))) throw new Error('he was not handed the button')
}

async function forgetConversations({ agency }: Stage, { id: employeeId }: Person): Promise<void> {
  await agency.program.database.prisma.conversation.deleteMany({ where: { employeeId } })
}

const begin = 'Mulai'
let planted = 0

async function plant(
  { agency, settled }: Stage,
  { id, device }: Person,
  flow: string,
  about: string,
): Promise<void> {
  const { program, clock } = agency
  const { channel, address } = device
  const [employeeId, now] = [id, clock.now()]
  const buttons = [[{ label: begin, action: { do: 'start', flow, about } }]]
  const content = { text: [{ text: 'Silakan.' }], buttons }
  planted += 1
  const key = `planted-${planted}`
  const times = { nextTryAt: now, createdAt: now }
  await program.database.prisma.outbox.create({
    data: {
      token: key,
      employeeId,
      channel,
      address,
      kind: 'send',
      priority: priorities.reply,
      content,
      ...times,
    },
  })
  // Any delivery makes the senders look at what there is to send.
  await program.assistant.receive({ channel, address, key, content: { kind: 'reachable', reachable: true } })
  await settled()
}
