import type { Right } from '#appraisal/rights.ts'
import type { Line } from '#texts/line.ts'
import { type CarriesOut, type Next, rightUsed, type StepContext } from './flow.ts'
import type { Reader } from './reader.ts'

/** One question of a form. */
export interface Field<V, Optional extends boolean = boolean> {
  reader: Reader<V>
  /** Short, over the input and on the review card. */
  label: Line
  /** The question as asked in a chat; also the hint under the input. */
  ask: Line
  optional: Optional
}

export function required<V>(reader: Reader<V>, label: Line, ask: Line): Field<V, false> {
  return { reader, label, ask, optional: false }
}

export function optional<V>(reader: Reader<V>, label: Line, ask: Line): Field<V, true> {
  return { reader, label, ask, optional: true }
}

// biome-ignore lint/suspicious/noExplicitAny: a field of whatever value; unknown would refuse every concrete reader
type AnyField = Field<any>
type Fields = Readonly<Record<string, AnyField>>

/** What a form's fields yield; an optional one may be null. */
type Values<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<infer V, infer O> ? (O extends false ? V : V | null) : never
}

/** A part of a form that repeats, such as one planned work result. */
interface Item {
  id: string
}

/** Asks for several answers: question after question with a review card in a chat, one form where there are forms. */
export interface FormStep<D, S extends string> {
  kind: 'form'
  title: Line
  /** Asks for one thing that is kept nowhere: it is handed to the step at once, right or wrong. */
  secret?: true
  intro(context: StepContext<D>): Promise<readonly Line[]>
  sections(data: D): readonly Section[]
  initial(data: D): Readonly<Record<string, unknown>>
  /** What stands against the answers together, by field name. */
  check(answers: Answers, data: D): Readonly<Record<string, Line>>
  /** What is done by sending it off, where doing it needs a right. */
  carriesOut(answers: Answers): Right | null
  take(context: StepContext<D> & { answers: Answers }): Promise<Next<D, S>>
}

/** The fields of one item, or of the whole form when nothing repeats. */
export interface Section {
  item: string
  heading: Line | null
  fields: readonly NamedField[]
}

export interface NamedField extends Field<unknown> {
  name: string
}

/** All fields of a form, in the order they are asked. */
export function fieldsOf<D, S extends string>(step: FormStep<D, S>, data: D): readonly NamedField[] {
  return step.sections(data).flatMap((section) => section.fields)
}

/** Accepted answers by field name; null for an optional one that was skipped. */
export type Answers = Readonly<Record<string, unknown>>

interface FormSpec<D, S extends string, F extends Fields> {
  title: Line
  intro(context: StepContext<D>): Promise<readonly Line[]> | readonly Line[]
  fields(data: D): F
  initial?(data: D): Partial<Values<F>>
  check?(values: Values<F>, data: D): Partial<Record<keyof F & string, Line>>
  carriesOut?: CarriesOut<Values<F>>
  take(context: StepContext<D> & { values: Values<F> }): Promise<Next<D, S>> | Next<D, S>
}

/** A form of fields that each stand once. */
export function form<D, S extends string, F extends Fields>(spec: FormSpec<D, S, F>): FormStep<D, S> {
  return {
    kind: 'form',
    title: spec.title,
    intro: async (context) => spec.intro(context),
    sections: (data) => [{ item: '', heading: null, fields: named(spec.fields(data), '') }],
    initial: (data) => spec.initial?.(data) ?? {},
    check: (answers, data) => present(spec.check?.(answers as Values<F>, data) ?? {}), // read by these very fields
    carriesOut: (answers) => rightUsed(spec.carriesOut, answers as Values<F>),
    take: async (context) => spec.take({ ...context, values: context.answers as Values<F> }),
  }
}

interface SecretFormSpec<D, S extends string, V> {
  title: Line
  intro(context: StepContext<D>): Promise<readonly Line[]> | readonly Line[]
  field: Field<V, false>
  take(context: StepContext<D> & { value: V }): Promise<Next<D, S>> | Next<D, S>
}

/** A form of the one field `secret`, of whose answer nothing is kept. */
export function secretForm<D, S extends string, V>(spec: SecretFormSpec<D, S, V>): FormStep<D, S> {
  const { field, take, ...rest } = spec
  const asked = form<D, S, { secret: Field<V, false> }>({
    ...rest,
    fields: () => ({ secret: field }),
    take: ({ values, ...context }) => take({ ...context, value: values.secret }),
  })
  return { ...asked, secret: true }
}

interface RepeatedFormSpec<D, S extends string, I extends Item, F extends Fields> {
  title: Line
  intro(context: StepContext<D>): Promise<readonly Line[]> | readonly Line[]
  items(data: D): readonly I[]
  heading(item: I): Line
  fields(item: I): F
  initial?(item: I, data: D): Partial<Values<F>>
  take(
    context: StepContext<D> & { values: readonly { item: I; values: Values<F> }[] },
  ): Promise<Next<D, S>> | Next<D, S>
}

/** A form whose fields repeat for each item. */
export function formPerItem<D, S extends string, I extends Item, F extends Fields>(
  spec: RepeatedFormSpec<D, S, I, F>,
): FormStep<D, S> {
  return {
    kind: 'form',
    title: spec.title,
    intro: async (context) => spec.intro(context),
    sections: (data) =>
      spec.items(data).map((item) => ({
        item: item.id,
        heading: spec.heading(item),
        fields: named(spec.fields(item), `${item.id}.`),
      })),
    initial: (data) =>
      Object.assign(
        {},
        ...spec.items(data).map((item) => prefixed(spec.initial?.(item, data) ?? {}, item.id)),
      ),
    check: () => ({}),
    carriesOut: () => null,
    take: async (context) =>
      spec.take({
        ...context,
        values: spec.items(context.data).map((item) => ({
          item,
          values: unprefixed(context.answers, item.id) as Values<F>, // read by these very fields
        })),
      }),
  }
}

function named(fields: Fields, prefix: string): NamedField[] {
  return Object.entries(fields).map(([name, field]) => ({ ...field, name: `${prefix}${name}` }))
}

function prefixed(values: object, item: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${item}.${name}`, value]))
}

function unprefixed(answers: Answers, item: string): Record<string, unknown> {
  const own = Object.entries(answers).filter(([name]) => name.startsWith(`${item}.`))
  return Object.fromEntries(own.map(([name, value]) => [name.slice(item.length + 1), value]))
}

function present(problems: Partial<Record<string, Line>>): Record<string, Line> {
  return Object.fromEntries(
    Object.entries(problems).filter((entry): entry is [string, Line] => entry[1] !== undefined),
  )
}
