import type { Line } from '#texts/line.ts'
import type { Context } from '../context.ts'
import type { FileRef } from '../files.ts'
import type { Flow, Offer, StepContext, Told } from '../flow.ts'
import type { FieldInput } from '../reader.ts'
import type { Stored } from '../stored.ts'

/** Where the person is answering from. */
export interface Surface {
  /** The platform can show several fields at once. */
  forms: boolean
  /** A form is open right now and waits to be filled. */
  view: boolean
}

/** A conversation at the point where it stands, with who acts in it. */
export interface Standing {
  flow: Flow
  stored: Stored
  context: Context
  surface: Surface
}

/** One message to the person. */
export interface Reply {
  lines: readonly Line[]
  offers: readonly (readonly Offer[])[]
  protect?: boolean
  /** The form to show in the open view, besides or instead of a message. */
  form?: FormView
  /** Kept files to send along. */
  attach?: readonly FileRef[]
  /** What this can be seen again by. */
  command?: string
}

/** A form with what is already filled in, before its words are written. */
export interface FormView {
  title: Line
  step: string
  intro: readonly Line[]
  sections: readonly { heading: Line | null; fields: readonly FieldView[] }[]
}

export interface FieldView {
  name: string
  label: Line
  hint: Line
  optional: boolean
  inputs: readonly FieldInput[]
  filled: readonly (string | undefined)[]
}

/** What one turn came to. */
export interface Outcome {
  /** Null when the conversation has ended. */
  stored: Stored | null
  /** Whether the answer was taken; buttons of the question it answers are then dead. */
  taken: boolean
  replies: readonly Reply[]
  concerns: readonly number[]
  start?: { flow: string; about: string }
  /** The answer was not taken: the person must prove himself by his PIN first. */
  proof?: true
  /** A conversation put aside earlier that is taken up again, by its id. */
  resume?: number
  /** What others are told, at their chats. */
  tell?: readonly Told[]
  /** The chat is nobody's from now on. */
  leave?: true
  /** What is wrong with a submitted form, by field name; it stays open. */
  problems?: Readonly<Record<string, Line>>
}

export function stepContext(standing: Standing): StepContext<unknown> {
  return { ...standing.context, data: standing.stored.data }
}

/** Nothing was taken; the person is told and stays where he was. */
export function unmoved(standing: Standing, replies: readonly Reply[]): Outcome {
  return { stored: standing.stored, taken: false, replies, concerns: [] }
}

export function says(lines: readonly Line[], offers: Reply['offers'] = []): Reply {
  return { lines, offers }
}
