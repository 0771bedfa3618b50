import fc from 'fast-check'
import type { ChannelName } from '#channels/channel.ts'
import { changedBy, lookAfter, trailEnd } from './aftermath.ts'
import { linkAll } from './agencies.ts'
import { openForms } from './desktop-forms.ts'
import { type Finding, finding, findingsIn } from './findings.ts'
import type { Move } from './move.ts'
import { moves } from './moves.ts'
import { mutate } from './mutations.ts'
import { probing } from './people.ts'
import { type Answer, post } from './post.ts'
import type { Stage } from './stage.ts'
import type { Memory } from './subject.ts'
import { give, type Ledger, placeOf } from './tokens.ts'

export interface Fuzzing {
  channel: ChannelName
  runs: number
  seed: number
  /** When to stop though not all is done, as `Date.now()` has it. */
  until: number
  /** Whether each move is looked at for its answer; not where people are told to slow down. */
  isAnswerDue: boolean
}

/** What a run came to. */
export interface Outcome {
  findings: readonly Finding[]
  /** How many deliveries of each kind, and of each status. */
  kinds: ReadonlyMap<string, number>
  statuses: ReadonlyMap<number, number>
  /** What took longest, in milliseconds. */
  slowest: readonly { took: number; move: string; delivery: string }[]
  /** Milliseconds of each probe, in order. */
  probes: readonly number[]
  memory: readonly (Memory & { at: number })[]
}

/** Moves of one batch go out side by side, those of one person one after the other. */
const batch = 100
const probesInBatch = 3
const firstIdentity = 1_000_000

export async function fuzz(
  stage: Stage,
  { channel, runs, seed, until, isAnswerDue }: Fuzzing,
): Promise<Outcome> {
  const ledger: Ledger = new Map()
  const sent = new Map<string, { move: Move; update: unknown }>()
  const findings: Finding[] = []
  const kinds = new Map<string, number>()
  const statuses = new Map<number, number>()
  const probes: number[] = []
  let slowest: { took: number; move: string; delivery: string }[] = []
  const memory: (Memory & { at: number })[] = []
  let identity = firstIdentity
  let newest = 0n
  let read = 0
  let lately = new Map<number, { move: Move; delivery: unknown }>()

  async function play(move: Move): Promise<void> {
    identity += 1
    const repeated = move.again ? sent.get(move.who.address) : undefined
    const played = repeated?.move ?? move
    const update = repeated?.update ?? mutate(move.build(identity), move.mutations)
    if (!repeated) lately.set(identity, { move, delivery: update })
    if (move.signed === 'well') sent.set(move.who.address, { move: played, update })
    await deliver({ ...played, signed: move.signed }, update, repeated !== undefined)
  }

  async function deliver(move: Move, update: unknown, isRepeated: boolean): Promise<void> {
    const before = newest
    const trail = move.forged ? await trailEnd(stage) : '0'
    const answer = await post(stage, move, update)
    count(kinds, move.what)
    count(statuses, answer.status)
    const { move: name, delivery } = finding('', move.what, update)
    slowest = [...slowest, { took: answer.took, move: name, delivery }]
      .toSorted((one, other) => other.took - one.took)
      .slice(0, 5)
    const after = await lookAfter(stage, move.who, before)
    if (after.upTo > newest) newest = after.upTo
    give(ledger, placeOf(move.who), after.given)
    const wrong = [
      statusFault(move, answer),
      ...(isRepeated ? [] : [answerFault(move, answer, after.isAnswered)]),
    ]
    for (const what of wrong) if (what) findings.push(finding(what, move.what, update))
    if (move.forged && move.mutations.length === 0) await checkForged(move, update, trail)
  }

  async function checkForged({ who, what }: Move, update: unknown, trail: string): Promise<void> {
    const changed = who.employeeNumber === null ? [] : await changedBy(stage, who.employeeNumber, trail)
    if (changed.length > 0) findings.push(finding(`a forged token changed: ${changed}`, what, update))
  }

  function answerFault(
    { expects, mutations, signed }: Move,
    { body, status }: Answer,
    isAnswered: boolean,
  ): string | null {
    if (!isAnswerDue || expects !== 'answer' || mutations.length > 0 || signed === 'badly') return null
    return isAnswered || status !== 200 || body.includes('errors') ? null : 'nobody answered'
  }

  async function probe(): Promise<void> {
    const status = { who: probing[channel], what: 'slash command', signed: 'well' } as const
    for (let each = 0; each < probesInBatch; each += 1) {
      identity += 1
      const answer = await post(stage, status, statusOf(status.who.address, channel, identity))
      probes.push(answer.took)
      if (answer.status !== 200)
        findings.push(finding(`a probe was answered by ${answer.status}`, 'probe', null))
    }
  }

  for (let done = 0; done < runs && Date.now() < until; done += batch) {
    const numRuns = Math.min(batch, runs - done)
    const drawn = fc.sample(moves(channel, ledger), { seed: seed + done, numRuns })
    const people = [...Map.groupBy(drawn, ({ who }) => who.address).values()]
    const lanes = people.map(async (own) => {
      for (const move of own) await play(move)
    })
    await Promise.all([...lanes, probe()])
    if (channel === 'slack') await openForms(stage, done / batch)
    findings.push(...findingsIn(stage.subject.log.slice(read), lately))
    read = stage.subject.log.length
    if (!stage.subject.lives()) throw new Error('the program is gone')
    await linkAll(stage.database.prisma)
    if (done % (10 * batch) === 0) memory.push({ at: done + numRuns, ...(await stage.subject.look()) })
    lately = new Map([...lately].slice(-5 * batch))
  }
  await stage.subject.settle()
  memory.push({ at: identity - firstIdentity, ...(await stage.subject.look()) })
  findings.push(...findingsIn(stage.subject.log.slice(read), lately))
  return { findings, kinds, statuses, slowest, probes, memory }
}

/** What no answer over HTTP may be: none, one that makes the platform try for ever, or a welcome to what is not signed. */
function statusFault({ mutations, signed, what }: Move, { status, body, took }: Answer): string | null {
  if (status === 0) return `no answer after ${Math.round(took)} ms: ${body}`
  if (status >= 500) return `answered by ${status}`
  if (signed === 'badly')
    return status === 401 || status === 413 || what === 'ssl check'
      ? null
      : `not signed, and answered by ${status}`
  return mutations.length === 0 && status !== 200 ? `answered by ${status}` : null
}

function statusOf(address: string, channel: ChannelName, identity: number): object {
  if (channel === 'slack') {
    const place = { user_id: address, channel_id: `D${address.slice(1)}` }
    return { command: '/kinerja', text: 'status', trigger_id: `tr.${identity}`, ...place }
  }
  const from = { id: Number(address), is_bot: false, first_name: 'Pegawai' }
  const entities = [{ type: 'bot_command', offset: 0, length: 7 }]
  const chat = { id: from.id, type: 'private', first_name: 'Pegawai' }
  return {
    update_id: identity,
    message: { message_id: identity, date: 1, from, chat, text: '/status', entities },
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
