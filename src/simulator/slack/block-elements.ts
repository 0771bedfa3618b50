import { z } from 'zod'
import {
  boxOptions,
  checkChoice,
  initialBoxOption,
  initialBoxOptions,
  initialMenuOption,
  initialMenuOptions,
  menuOptions,
  overflowOptions,
} from './block-options.ts'
import { plainText, text } from './block-text.ts'
import { newBlockId } from './identifiers.ts'

const action_id = z.string().min(1).max(255).default(newBlockId)
const style = z.enum(['primary', 'danger']).optional()
const focus_on_load = z.boolean().optional()
const placeholder = plainText(150).optional()

const confirm = z
  .strictObject({
    title: plainText(100),
    text: text(300),
    confirm: plainText(30),
    deny: plainText(30),
    style,
  })
  .optional()

const dispatch_action_config = z
  .strictObject({
    trigger_actions_on: z
      .array(z.enum(['on_enter_pressed', 'on_character_entered']))
      .min(1)
      .max(2),
  })
  .optional()

export const button = z.strictObject({
  type: z.literal('button'),
  action_id,
  text: plainText(75),
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style,
  confirm,
  accessibility_label: z.string().max(75).optional(),
})

export const staticSelect = z
  .strictObject({
    type: z.literal('static_select'),
    action_id,
    ...menuOptions,
    initial_option: initialMenuOption,
    placeholder,
    confirm,
    focus_on_load,
  })
  .superRefine(checkChoice)

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    action_id,
    ...menuOptions,
    initial_options: initialMenuOptions,
    max_selected_items: z.int().min(1).optional(),
    placeholder,
    confirm,
    focus_on_load,
  })
  .superRefine(checkChoice)

export const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    action_id,
    options: boxOptions,
    initial_option: initialBoxOption,
    confirm,
    focus_on_load,
  })
  .superRefine(checkChoice)

export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    action_id,
    options: boxOptions,
    initial_options: initialBoxOptions,
    confirm,
    focus_on_load,
  })
  .superRefine(checkChoice)

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id,
  options: overflowOptions,
  confirm,
})

export const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  action_id,
  initial_date: z.iso.date().optional(),
  placeholder,
  confirm,
  focus_on_load,
})

const longestInput = 3000

export const plainTextInput = z
  .strictObject({
    type: z.literal('plain_text_input'),
    action_id,
    initial_value: z.string().max(longestInput).optional(),
    multiline: z.boolean().optional(),
    min_length: z.int().min(0).max(longestInput).optional(),
    max_length: z.int().min(1).max(longestInput).optional(),
    dispatch_action_config,
    focus_on_load,
    placeholder,
  })
  .superRefine(
    ({ initial_value: initial, min_length: shortest = 0, max_length: longest = longestInput }, context) => {
      if (shortest > longest) {
        context.addIssue({
          code: 'custom',
          message: '`min_length` must be at most `max_length`',
          path: ['min_length'],
        })
      }
      if (initial !== undefined && initial.length > longest) {
        const message = `must be less than ${longest + 1} characters`
        context.addIssue({ code: 'custom', message, path: ['initial_value'] })
      }
    },
  )

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)

export const numberInput = z.strictObject({
  type: z.literal('number_input'),
  action_id,
  is_decimal_allowed: z.boolean(),
  initial_value: decimal.optional(),
  min_value: decimal.optional(),
  max_value: decimal.optional(),
  dispatch_action_config,
  focus_on_load,
  placeholder,
})

const singleLineInput = {
  action_id,
  initial_value: z.string().optional(),
  dispatch_action_config,
  focus_on_load,
  placeholder,
}

export const emailInput = z.strictObject({ type: z.literal('email_text_input'), ...singleLineInput })

export const urlInput = z.strictObject({ type: z.literal('url_text_input'), ...singleLineInput })

export const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id,
  filetypes: z.array(z.string().min(1)).optional(),
  max_files: z.int().min(1).max(10).optional(),
})

export const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.url().max(3000),
  alt_text: z.string().min(1).max(2000),
})
