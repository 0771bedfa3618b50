import type { Context } from '#conversation/context.ts'
import type { FileRef } from '#conversation/files.ts'
import type { Flow, Offer } from '#conversation/flow.ts'
import type { FieldValue, Input } from '#conversation/input.ts'
import { reopen, type Stored } from '#conversation/stored.ts'
import { advance, open } from '#conversation/turn/advance.ts'
import type { Outcome, Reply, Surface } from '#conversation/turn/outcome.ts'
import type { Line } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import { createSay } from '#texts/say.ts'

export const say = createSay()

/** A line as the plain words someone in Jakarta reads. */
export function words(line: Line | readonly Line[]): string {
  return plain(say(line, 'WIB'))
}

export const inChat: Surface = { forms: false, view: false }
export const withForms: Surface = { forms: true, view: false }
/** A form has just been opened and waits for what is in it. */
export const inOpenForm: Surface = { forms: true, view: true }

/** Gives a turn its context, such as a transaction, and carries out the turn in it. */
export type Turns = <T>(work: (context: Context) => Promise<T>) => Promise<T>

/** One person in one conversation, answer after answer; it is stored and read again before each. */
export interface Talk {
  type(text: string): Promise<string>
  /** Presses the newest button that reads so. */
  press(label: string): Promise<string>
  /** Presses any of the buttons offered so far, counted from the newest; does nothing where there are none. */
  pressAny(place: number): Promise<string>
  send(file: FileRef): Promise<string>
  fill(values: Readonly<Record<string, FieldValue>>, complete?: boolean): Promise<string>
  give(input: Input): Promise<string>
  /** Goes on from another platform. */
  moveTo(surface: Surface): void
  /** What the last turn said. */
  heard(): string
  /** The labels of the buttons under it. */
  buttons(): string[]
  outcome(): Outcome
  stored(): Stored | null
}

export async function startTalk(flow: Flow, turns: Turns, about = '', at = inChat): Promise<Talk> {
  let surface = at
  let outcome = await turns((context) => open(flow, about, context, surface))
  let stored = keep(outcome.stored)
  let offered = offersOf(outcome.replies)

  async function give(input: Input): Promise<string> {
    outcome = await turns((context) => {
      const reopened = reopen(stored, new Map([[flow.name, flow]]))
      if (!reopened) throw new Error('there is no conversation to go on with')
      return advance({ ...reopened, context, surface }, input)
    })
    stored = keep(outcome.stored)
    offered = [...offersOf(outcome.replies), ...offered]
    return heard()
  }

  const heard = () => heardIn(outcome)
  return {
    type: (text) => give({ kind: 'text', text }),
    press: (label) => {
      const offer = offered.find((each) => words(each.label) === label)
      if (!offer) throw new Error(`there is no button "${label}" under: ${heard()}`)
      return give({ kind: 'action', action: offer.action })
    },
    pressAny: async (place) => {
      const offer = offered[place % Math.max(offered.length, 1)]
      return offer ? give({ kind: 'action', action: offer.action }) : heard()
    },
    send: (file) => give({ kind: 'file', file }),
    fill: (values, complete = true) => give({ kind: 'form', values, complete }),
    give,
    moveTo: (next) => {
      surface = next
    },
    heard,
    buttons: () => offersOf(outcome.replies).map(({ label }) => words(label)),
    outcome: () => outcome,
    stored: () => stored as Stored | null, // the engine's own, only written and read again
  }
}

function heardIn({ replies, problems }: Outcome): string {
  const told = Object.entries(problems ?? {}).map(([name, line]) => `${name}: ${words(line)}`)
  return [...replies.map(({ lines }) => words(lines)), ...told].join('\n\n')
}

function offersOf(replies: readonly Reply[]): Offer[] {
  return replies.flatMap(({ offers }) => offers.flat())
}

/** As the database keeps it: JSON whose keys have lost their order. */
export function keep(stored: unknown): unknown {
  return JSON.parse(JSON.stringify(stored), (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? 1 : -1)))
      : value,
  )
}
