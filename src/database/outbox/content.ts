import { z } from 'zod'
import { Action } from '#conversation/action.ts'
import type { OutboxForm, OutboxMessage } from '#conversation/store.ts'

const Rich = z.array(
  z.looseObject({
    text: z.string(),
    bold: z.literal(true).exactOptional(),
    italic: z.literal(true).exactOptional(),
    code: z.literal(true).exactOptional(),
  }),
)

const Button = z.looseObject({
  label: z.string(),
  action: Action,
  style: z.enum(['primary', 'danger']).exactOptional(),
  opensForm: z.boolean().exactOptional(),
})

/** A message as the outbox keeps it. What another version of the program has added stays in it. */
export const MessageContent: z.ZodType<OutboxMessage> = z.looseObject({
  text: Rich,
  buttons: z.array(z.array(Button)).exactOptional(),
  attachment: z.looseObject({ fileId: z.string(), name: z.string(), mime: z.string() }).exactOptional(),
  protect: z.boolean().exactOptional(),
  reopens: z.string().exactOptional(),
})

const FieldInput = z.discriminatedUnion('kind', [
  z.looseObject({
    kind: z.literal('text'),
    multiline: z.boolean().exactOptional(),
    max: z.number(),
    initial: z.string().exactOptional(),
  }),
  z.looseObject({
    kind: z.literal('choice'),
    options: z.array(z.looseObject({ value: z.string(), label: z.string() })),
    initial: z.string().exactOptional(),
  }),
  z.looseObject({ kind: z.literal('file'), max: z.number() }),
])

const Field = z.looseObject({
  name: z.string(),
  label: z.string(),
  hint: z.string().exactOptional(),
  optional: z.boolean().exactOptional(),
  input: FieldInput,
})

/** What is to be deleted, unless it is a message of the outbox itself. */
export const DeletionContent = z.looseObject({ platformId: z.string().exactOptional() })

/** A form as the outbox keeps it. */
export const FormContent: z.ZodType<OutboxForm> = z.looseObject({
  title: z.string(),
  submit: z.string().exactOptional(),
  cancel: z.string(),
  intro: Rich,
  step: z.string(),
  sections: z.array(z.looseObject({ heading: Rich.exactOptional(), fields: z.array(Field) })),
})
