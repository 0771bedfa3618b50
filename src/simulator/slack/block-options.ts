import { z } from 'zod'
import { plainText, text } from './block-text.ts'

const longestLabel = 75

const value = z.string().min(1).max(75)

const menuOption = z.strictObject({
  text: plainText(longestLabel),
  value,
  description: plainText(longestLabel).optional(),
})

/** An option of radio buttons or checkboxes, which may be formatted. */
const boxOption = z.strictObject({
  text: text(longestLabel),
  value,
  description: text(longestLabel).optional(),
})

const overflowOption = menuOption.extend({ url: z.url().max(3000).optional() })

const optionGroup = z.strictObject({
  label: plainText(longestLabel),
  options: z.array(menuOption).min(1).max(100),
})

export type Option = z.infer<typeof boxOption>

export const menuOptions = {
  options: z.array(menuOption).min(1).max(100).optional(),
  option_groups: z.array(optionGroup).min(1).max(100).optional(),
}
export const initialMenuOption = menuOption.optional()
export const initialMenuOptions = z.array(menuOption).optional()

export const boxOptions = z.array(boxOption).min(1).max(10)
export const initialBoxOption = boxOption.optional()
export const initialBoxOptions = z.array(boxOption).optional()

export const overflowOptions = z.array(overflowOption).min(1).max(5)

interface Choice {
  options?: readonly Option[] | undefined
  option_groups?: readonly { options: readonly Option[] }[] | undefined
  initial_option?: Option | undefined
  initial_options?: readonly Option[] | undefined
}

/** Every option of an element, those in groups too. */
export function offeredOptions(element: Choice): readonly Option[] {
  return element.options ?? element.option_groups?.flatMap((group) => group.options) ?? []
}

/** A menu has options or groups of options, and what is chosen at first is one of them, in every letter. */
export function checkChoice(element: Choice, context: z.RefinementCtx<Choice>): void {
  if ((element.options === undefined) === (element.option_groups === undefined)) {
    context.addIssue({ code: 'custom', message: 'must define either `options` or `option_groups`' })
  }
  const offered = new Set(offeredOptions(element).map((option) => JSON.stringify(option)))
  const refuse = (path: string) =>
    context.addIssue({ code: 'custom', message: 'must be one of the provided options', path: [path] })
  if (element.initial_option && !offered.has(JSON.stringify(element.initial_option))) refuse('initial_option')
  if (element.initial_options && !allOffered(element.initial_options, offered)) refuse('initial_options')
}

/** Slack refuses an empty list as well: what is not chosen at first has to be left out. */
function allOffered(chosen: readonly Option[], offered: ReadonlySet<string>): boolean {
  return chosen.length > 0 && chosen.every((option) => offered.has(JSON.stringify(option)))
}
