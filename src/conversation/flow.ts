import { z } from 'zod'
import type { Right, ThingId, ThingOf } from '#appraisal/rights.ts'
import type { Line, TextKey } from '#texts/line.ts'
import type { Action } from './action.ts'
import type { Context } from './context.ts'
import type { Duty } from './duty.ts'
import type { FileRef } from './files.ts'
import type { FormStep } from './form.ts'
import type { Reader } from './reader.ts'
import type { Address } from './store.ts'

/** A conversation people have: its steps, the data it gathers, how it is found and whom it is owed by. */
export interface Flow<D = unknown, S extends string = string> {
  name: string
  /** Raised when `data` or the steps change so that stored conversations must be upgraded. */
  version: number
  /** `/progres`: typed as a command on both platforms. */
  command?: string
  /** What people call it, in its own words: a text `<name>-title`. */
  title: TextKey
  /** What a command is for, in a few words for the help; `$as` is the part in which the person uses it. */
  summary?: TextKey
  /** A text of phrases that plain words are matched with: `lapor progres | isi progres`. */
  phrases?: TextKey
  data: z.ZodType<D>
  /** What must be allowed to whoever is in it: asked at every turn against the present state, and told by the help. */
  right?: NeededRight<D>
  /** Further rights it makes use of, asked by the acts themselves. */
  uses?: readonly Right[]
  /** From the data of version n to that of n + 1; a version without one starts the flow anew. */
  upgrades?: Readonly<Record<number, (data: never) => unknown>>
  /** Begins it about something, or answers at once and ends. Refusals say why and what to do instead. */
  open(context: Context, about: string): Promise<Opening<D, S>>
  first: S
  steps: Readonly<Record<S, Step<D, S>>>
  /** Who owes this, so that he is asked by the clock and as soon as it arises. */
  duty?: Duty
}

/**
 * A right, with the thing it is about once that is chosen. The right of an office needs none; with none for another
 * right it is the act itself that asks.
 */
export type NeededRight<D> = {
  [R in Right]: { do: R; to?(data: D): ThingId[ThingOf<R>] | null }
}[Right]

export type Opening<D, S extends string> = { begin: D; at?: S; say?: readonly Line[] } | { end: Ending }

export interface Ending {
  say: readonly Line[]
  offers?: readonly (readonly Offer[])[]
  protect?: boolean
  /** Kept files to send along. */
  attach?: readonly FileRef[]
  /** People whose duties may have changed by this. */
  concerns?: readonly number[]
  /** What the person goes on with at once. */
  start?: { flow: string; about: string }
  /** The conversation put aside for this one, by its id: it is taken up again. */
  resume?: number
  /** What is said to others, at their chats. */
  tell?: readonly Told[]
  /** This chat is nobody's from now on: nothing further is offered here. */
  leave?: true
}

/** A line said at another chat than the person's own. */
export interface Told {
  to: Address & { employeeId: number }
  text: Line
}

/** A button beside the words. */
export interface Offer {
  label: Line
  action: Action
  style?: 'primary' | 'danger'
  opensForm?: boolean
}

/** What a step asks: the words, and what is shown with them. */
export interface Prompt {
  lines: readonly Line[]
  /** Personal: not to be forwarded or saved. */
  protect?: boolean
}

/** What follows an answer. */
export type Next<D, S extends string> =
  | Move<D, S>
  /** The answer cannot be taken: says why and asks again. */
  | { stay: readonly Line[] }
  | { end: Ending }

export interface Move<D, S extends string> {
  go: S
  data?: D
  say?: readonly Line[]
  concerns?: readonly number[]
  /** Kept files to send along. */
  attach?: readonly FileRef[]
}

export interface StepContext<D> extends Context {
  data: D
}

/** Asks for one answer. */
export interface QuestionStep<D, S extends string> {
  kind: 'question'
  answer(data: D): Reader<unknown>
  ask(context: StepContext<D>): Promise<Prompt> | Prompt
  /** What is done by giving this answer, where doing it needs a right. */
  carriesOut(value: unknown): Right | null
  take(context: StepContext<D> & { value: unknown }): Promise<Next<D, S>> | Next<D, S>
}

export type Step<D, S extends string> = QuestionStep<D, S> | FormStep<D, S>

export interface QuestionSpec<D, S extends string, V> {
  answer: Reader<V> | ((data: D) => Reader<V>)
  ask(context: StepContext<D>): Promise<Prompt> | Prompt
  carriesOut?: CarriesOut<V>
  take(context: StepContext<D> & { value: V }): Promise<Next<D, S>> | Next<D, S>
}

/** The right an answer makes use of: always the same, or as the answer has it. */
export type CarriesOut<V> = Right | ((value: V) => Right | null)

/** The right this answer makes use of; null when it carries out nothing. */
export function rightUsed<V>(carriesOut: CarriesOut<V> | undefined, value: V): Right | null {
  return typeof carriesOut === 'function' ? carriesOut(value) : (carriesOut ?? null)
}

/** A question whose value has the type its reader gives. */
export function question<D, S extends string, V>(spec: QuestionSpec<D, S, V>): QuestionStep<D, S> {
  const { answer } = spec
  return {
    kind: 'question',
    answer: (data) => (typeof answer === 'function' ? answer(data) : answer) as Reader<unknown>,
    ask: (context) => spec.ask(context),
    carriesOut: (value) => rightUsed(spec.carriesOut, value as V), // the reader made it
    take: (context) => spec.take(context as StepContext<D> & { value: V }), // the reader made it
  }
}

/** Fixes the types of a flow; the registry keeps flows of all kinds side by side. */
export function defineFlow<D, S extends string>(flow: Flow<D, S>): Flow {
  return flow as unknown as Flow // the engine gives a flow only what its own schema and steps have made
}

/** A flow without steps: it answers at once. */
export function defineAnswer(
  flow: Pick<Flow, 'name' | 'title'> &
    Partial<Pick<Flow, 'command' | 'summary' | 'phrases' | 'duty' | 'right'>> & {
      answer(context: Context, about: string): Promise<{ end: Ending }>
    },
): Flow {
  const { answer, ...rest } = flow
  return { ...rest, version: 1, data: z.null(), open: answer, first: '', steps: {} }
}

/** Goes to a step. */
export function go<D, S extends string>(step: S, rest: Omit<Move<D, S>, 'go'> = {}): Move<D, S> {
  return { go: step, ...rest }
}

/** Ends the conversation with these words. */
export function end(say: Line | readonly Line[], rest: Omit<Ending, 'say'> = {}): { end: Ending } {
  return { end: { say: [say].flat(), ...rest } }
}
