import { randomUUID } from 'node:crypto'
import type { Employee } from '#appraisal/people.ts'
import { dayIn } from '#appraisal/zone.ts'
import type { Inbound, IncomingFile, Received } from '#channels/channel.ts'
import type { Context } from '#conversation/context.ts'
import type { FileRef } from '#conversation/files.ts'
import type { Flow } from '#conversation/flow.ts'
import { pinFlow } from '#conversation/pin.ts'
import type { Address, Conversation, Pressed, Turn } from '#conversation/store.ts'
import { reopen } from '#conversation/stored.ts'
import { askAnew, open } from '#conversation/turn/advance.ts'
import type { Outcome, Reply, Standing } from '#conversation/turn/outcome.ts'
import { type Line, line } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import { createConversations, unsaved } from './conversations.ts'
import { fileName } from './file-name.ts'
import type { Parts } from './parts.ts'
import { createPosts } from './posts.ts'

/** What a turn came to, beyond what it wrote. */
export interface TurnTaken {
  /** People whose duties may have changed. */
  concerns: readonly number[]
  received: Received
}

/** A turn while it is worked out: what will be sent and what becomes of conversations. `finish` writes it all. */
export interface Draft {
  readonly parts: Parts
  readonly turn: Turn
  readonly now: Date
  /** Who acts; throws for a stranger, who is greeted elsewhere. */
  readonly person: Employee
  /** The conversation that takes answers, as the turn stands. */
  readonly active: Conversation | null
  context(): Context
  /** Where the active conversation stands; null when there is none. One that cannot be continued is ended. */
  standing(): Standing | null
  /** Gives a file its id; it is kept once a step accepts it. */
  fileRef(file: IncomingFile): FileRef
  pressed(by: Pressed): void
  reply(reply: Reply): void
  say(lines: Line | readonly Line[]): void
  /** A short word over the chat, where the platform has such a thing. */
  notice(text: Line): void
  tell(to: Address & { employeeId: number | null }, text: Line): void
  /** Takes out of the chat what the person wrote, by the platform's id for it. */
  withdraw(platformId: string): void
  concern(employees: readonly number[]): void
  /** Takes over what a turn of the active conversation came to. */
  carryOut(outcome: Outcome): Promise<void>
  /** Starts a flow about something and puts the active conversation aside; goes on where it was left, if it was. */
  start(flow: string, about: string): Promise<void>
  /** Goes on with a conversation put aside. */
  resume(conversation: Conversation): Promise<void>
  /** Puts the active conversation aside, or drops it. */
  leave(state: 'parked' | 'cancelled'): void
  /** Asks again what the active conversation waits for. */
  askAgain(): Promise<void>
  finish(): Promise<TurnTaken>
}

export function createDraft(parts: Parts, turn: Turn, inbound: Inbound, now: Date): Draft {
  const zone = turn.person?.zone ?? 'WIB'
  const posts = createPosts(parts, inbound, { id: turn.person?.id ?? null, zone })
  const conversations = createConversations()
  const concerns = new Set<number>()
  const given = new Map<string, IncomingFile>()
  const received: Received = {}
  const words = (each: Line) => plain(parts.say(each, zone))
  const view = inbound.content.kind === 'press' && inbound.content.view !== undefined
  const surface = { forms: parts.hasForms(inbound.channel), view }
  let active = turn.active

  const person = (): Employee => {
    if (!turn.person) throw new Error('an unlinked address has no person')
    return turn.person
  }

  const context = (): Context => ({
    me: person(),
    now,
    today: dayIn(now, zone),
    calendar: parts.calendar,
    records: turn.records,
    accounts: turn.accounts,
    files: {
      keep: (file) => turn.keepFile(file, given.get(file.fileId)?.id ?? ''),
      bytes: (fileId) => turn.fileBytes(fileId),
      print: async (name, document) =>
        turn.makeFile({ name, mime: 'application/pdf', bytes: await parts.print(document) }),
      make: (file) => turn.makeFile(file),
    },
    pin: turn.pin,
    privacyContact: parts.privacyContact,
    words,
  })

  function standing(): Standing | null {
    if (!active) return null
    const reopened = reopen(active.stored, parts.flows)
    if (reopened) return { ...reopened, context: context(), surface }
    conversations.note(active, 'ended')
    active = null
    return null
  }

  /** Notes where a conversation has come to and sends its replies, whose buttons belong to it. */
  function settle(conversation: Conversation, outcome: Outcome): void {
    const stored = outcome.stored ?? conversation.stored
    const moved = { ...conversation, stored, turn: conversation.turn + (outcome.taken ? 1 : 0) }
    const bound = conversations.note(moved, outcome.stored ? 'active' : 'ended')
    active = outcome.stored ? moved : null
    const command = parts.flows.get(conversation.flow)?.command ?? 'lanjut'
    for (const reply of outcome.replies) posts.reply({ ...reply, command }, bound)
    draft.concern(outcome.concerns)
    for (const { to, text } of outcome.tell ?? []) posts.tell(to, text)
    if (outcome.problems) received.problems = mapValues(outcome.problems, words)
  }

  async function goOn(outcome: Outcome): Promise<void> {
    if (outcome.proof && active) await draft.start(pinFlow, String(active.id))
    else if (outcome.start) await draft.start(outcome.start.flow, outcome.start.about)
    else if (outcome.resume !== undefined) await takeUp(outcome.resume)
    else if (!outcome.stored && !outcome.leave) offerParked()
  }

  /** What waited for this one; the person may have dropped it meanwhile. */
  async function takeUp(id: number): Promise<void> {
    const waiting = await turn.conversation(id)
    if (waiting?.state === 'parked') await draft.resume(waiting)
    else offerParked()
  }

  function offerParked(): void {
    const waiting = turn.parked.find((each) => !conversations.touched(each.id))
    const flow = waiting && parts.flows.get(waiting.flow)
    if (!waiting || !flow) return
    const title = { key: flow.title, values: {} }
    const action = { do: 'resume', conversation: waiting.id } as const
    const label = line('button-resume', { title })
    posts.reply({ lines: [line('parked-waits', { title })], offers: [[{ label, action, style: 'primary' }]] })
  }

  function putAside(): void {
    const at = standing()
    if (!active || !at) return
    conversations.note(active, 'parked')
    active = null
    draft.say(line('parked', { title: { key: at.flow.title, values: {} } }))
  }

  const draft: Draft = {
    parts,
    turn,
    now,
    get person() {
      return person()
    },
    get active() {
      return active
    },
    context,
    standing,
    fileRef: (file) => {
      const fileId = randomUUID()
      given.set(fileId, file)
      return { fileId, name: fileName(file.name), mime: file.mime, size: file.size }
    },
    pressed: (by) => posts.pressed(by),
    reply: (reply) => posts.reply(reply),
    say: (lines) => posts.reply({ lines: [lines].flat(), offers: [] }),
    notice: (text) => {
      received.notice = words(text)
    },
    tell: (to, text) => posts.tell(to, text),
    withdraw: (platformId) => posts.withdraw(platformId),
    concern: (employees) => {
      for (const id of employees) concerns.add(id)
    },
    carryOut: async (outcome) => {
      if (!active) throw new Error('there is no conversation to carry on')
      settle(active, outcome)
      await goOn(outcome)
    },
    start: async (name, about) => {
      const flow = parts.flows.get(name)
      if (!flow) return draft.say(line('flow-gone'))
      const isSame = (each: Conversation) => each.flow === name && sameSubject(each.about, about)
      if (active && isSame(active)) return draft.askAgain()
      const left = turn.parked.find(isSame)
      if (left && !conversations.touched(left.id)) return draft.resume(left)
      const outcome = await open(flow, about, context(), surface)
      if (outcome.stored) {
        putAside()
        const row = {
          id: unsaved,
          employeeId: person().id,
          flow: name,
          about,
          state: 'active',
          turn: 0,
        } as const
        return settle({ ...row, stored: outcome.stored }, outcome)
      }
      // A flow that only answers (a status, a help page) leaves the conversation at hand where it was.
      const { command } = flow
      for (const reply of outcome.replies) posts.reply({ ...reply, ...(command ? { command } : {}) })
      draft.concern(outcome.concerns)
      if (outcome.start) await draft.start(outcome.start.flow, outcome.start.about)
      else await draft.askAgain()
    },
    resume: async (conversation) => {
      const reopened = reopen(conversation.stored, parts.flows)
      if (!reopened) return draft.say(line('flow-gone'))
      putAside()
      const outcome = await askAnew({ ...reopened, context: context(), surface })
      settle(conversation, { ...(outcome.stored ? resumed(outcome, reopened.flow) : outcome), taken: true })
    },
    leave: (state) => {
      if (active) conversations.note({ ...active, turn: active.turn + 1 }, state)
      active = null
    },
    askAgain: async () => {
      const at = standing()
      if (at && active) settle(active, await askAnew(at))
    },
    finish: async () => {
      await turn.write({ conversations: conversations.all(), posts: posts.all(), now })
      return { concerns: [...concerns], received }
    },
  }
  return draft
}

/** The same, with a word before it that this goes on where it was left. */
function resumed(outcome: Outcome, flow: Flow): Outcome {
  const [first, ...rest] = outcome.replies
  const word = line('resumed', { title: { key: flow.title, values: {} } })
  return first ? { ...outcome, replies: [{ ...first, lines: [word, ...first.lines] }, ...rest] } : outcome
}

/** Asked for without saying what about, the one at hand is meant. */
function sameSubject(one: string, other: string): boolean {
  return one === other || one === '' || other === ''
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))
}
