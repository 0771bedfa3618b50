import { z } from 'zod'
import {
  button,
  checkboxes,
  datepicker,
  emailInput,
  fileInput,
  image,
  multiStaticSelect,
  numberInput,
  overflow,
  plainTextInput,
  radioButtons,
  staticSelect,
  urlInput,
} from './block-elements.ts'
import { richTextBlock } from './block-rich-text.ts'
import { plainText, text } from './block-text.ts'
import { newBlockId } from './identifiers.ts'

const block_id = z.string().min(1).max(255).default(newBlockId)

const accessory = z.discriminatedUnion('type', [
  button,
  image,
  staticSelect,
  multiStaticSelect,
  overflow,
  datepicker,
  radioButtons,
  checkboxes,
])

const section = z
  .strictObject({
    type: z.literal('section'),
    block_id,
    text: text().optional(),
    fields: z.array(text(2000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text !== undefined || fields !== undefined, {
    error: 'must define either `text` or `fields`',
  })

const header = z.strictObject({ type: z.literal('header'), block_id, text: plainText(150) })

const divider = z.strictObject({ type: z.literal('divider'), block_id })

const context = z.strictObject({
  type: z.literal('context'),
  block_id,
  elements: z
    .array(z.discriminatedUnion('type', [text(), image]))
    .min(1)
    .max(10),
})

/** Multi-selects are not allowed here, whatever the types of the client library say (node-slack-sdk#1299). */
const actionElement = z.discriminatedUnion('type', [
  button,
  staticSelect,
  overflow,
  datepicker,
  radioButtons,
  checkboxes,
])

const actions = z
  .strictObject({ type: z.literal('actions'), block_id, elements: z.array(actionElement).min(1).max(25) })
  .superRefine(({ elements }, context) => {
    const seen = new Set<string>()
    for (const [index, { action_id: id }] of elements.entries()) {
      if (seen.has(id)) refuseRepeated(context, 'action_id', id, ['elements', index])
      seen.add(id)
    }
  })

const imageBlock = image.extend({ block_id, title: plainText(2000).optional() })

const input = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plainText(2000),
  element: z.discriminatedUnion('type', [
    plainTextInput,
    numberInput,
    emailInput,
    urlInput,
    staticSelect,
    multiStaticSelect,
    radioButtons,
    checkboxes,
    datepicker,
    fileInput,
  ]),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
})

const block = z.discriminatedUnion('type', [
  section,
  header,
  divider,
  context,
  actions,
  imageBlock,
  input,
  richTextBlock,
])

function refuseRepeated(
  context: z.RefinementCtx,
  name: string,
  id: string,
  path: readonly (string | number)[],
): void {
  context.addIssue({ code: 'custom', message: `\`${name}\` "${id}" already exists`, path: [...path, name] })
}

function blockList(most: number) {
  return z
    .array(block)
    .max(most)
    .superRefine((blocks, context) => {
      const seen = new Set<string>()
      for (const [index, { block_id: id }] of blocks.entries()) {
        if (seen.has(id)) refuseRepeated(context, 'block_id', id, [index])
        seen.add(id)
      }
    })
}

/** The blocks of a message, each and all within Slack's limits; ids that were left out are made up, as Slack does. */
export const messageBlocks = blockList(50)

export const viewBlocks = blockList(100)

/** A block that Slack accepted. */
export type AcceptedBlock = z.infer<typeof block>
export type InputBlock = z.infer<typeof input>
