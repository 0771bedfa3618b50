import type { z } from 'zod'
import type { Line } from '#texts/line.ts'
import type { Context } from './context.ts'
import type { FileRef } from './files.ts'
import type { FieldValue, Input } from './input.ts'
import type { Reading, ReadingProblem } from './reading/reading.ts'

/** Reads one kind of answer, wherever it comes from, and shows it again. */
export interface Reader<V> {
  /** What a stored answer must look like; one that does not is asked for again. */
  schema: z.ZodType<V>
  /** How a form asks for it: usually one input, for evidence a text and a file. */
  inputs: readonly FieldInput[]
  read(input: AnswerInput, context: ReadingContext): Answer<V>
  /**
   * Reads what the form's inputs hold; `empty` when nothing was filled in. `earlier` is the answer the form was opened
   * with, of which inputs for files cannot show anything.
   */
  readForm(
    values: readonly (FieldValue | undefined)[],
    context: ReadingContext,
    earlier?: V,
  ): Answer<V> | 'empty'
  /** Offered as buttons. */
  choices?: readonly Choice<V>[]
  show(value: V): Line
  /** The value written back into the form's inputs. */
  fill(value: V): readonly (string | undefined)[]
  /** Files within the value, to be kept once it is accepted. */
  files?(value: V): readonly FileRef[]
  /** Joins a further answer to earlier ones, for answers that are collected until "selesai" or until full. */
  collect?: { join(earlier: V, further: V): Answer<V>; isFull(value: V): boolean }
}

export interface Choice<V> {
  value: V
  label: Line
  style?: 'primary' | 'danger'
  /** The step it leads to is a form, to be opened by the press itself where the platform has forms. */
  opensForm?: boolean
}

export type AnswerInput = Extract<Input, { kind: 'text' | 'file' | 'fetched' | 'unreadable' }> | ChosenInput

/** One of the choices, by its value. */
interface ChosenInput {
  kind: 'chosen'
  value: unknown
}

export type ReadingContext = Pick<Context, 'today' | 'calendar' | 'words'>

/** A reading, or a problem that is not about words. */
export type Answer<V> = Reading<V> | { read: 'not'; problem: AnswerProblem }

export type AnswerProblem =
  | ReadingProblem
  | { code: 'text-needed' }
  | { code: 'file-needed' }
  | { code: 'file-or-link-needed' }
  | { code: 'too-short'; limit: number }
  | { code: 'too-long'; limit: number; length: number }
  | { code: 'empty' }
  | { code: 'file-too-large'; limit: number }
  | { code: 'file-kind'; kinds: string }
  | { code: 'file-disguised' }
  | { code: 'file-being-read' }
  | { code: 'too-many-pieces'; limit: number }
  | { code: 'choose-a-button' }
  | { code: 'not-positive' }
  | { code: 'not-a-pin' }
  | { code: 'another-unit'; unit: string; written: string }

export type FieldInput =
  | { kind: 'text'; multiline: boolean; max: number }
  | { kind: 'choice'; options: readonly { value: string; label: Line }[] }
  | { kind: 'file'; max: number }
