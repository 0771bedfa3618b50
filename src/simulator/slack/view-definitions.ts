import { z } from 'zod'
import { plainText } from './block-text.ts'
import { viewBlocks } from './blocks.ts'

const common = {
  blocks: viewBlocks,
  private_metadata: z.string().max(3000).default(''),
  callback_id: z.string().max(255).default(''),
  external_id: z.string().max(255).default(''),
}

/** A modal as the app gives it. */
export const modalDefinition = z
  .strictObject({
    type: z.literal('modal'),
    title: plainText(24),
    submit: plainText(24).optional(),
    close: plainText(24).optional(),
    clear_on_close: z.boolean().default(false),
    notify_on_close: z.boolean().default(false),
    ...common,
  })
  .superRefine(({ submit, blocks }, context) => {
    const first = blocks.findIndex(({ type }) => type === 'input')
    if (submit !== undefined || first < 0) return
    const message = 'must define `submit` to use `input` block'
    context.addIssue({ code: 'custom', message, path: ['blocks', first, 'input'] })
  })

export const homeDefinition = z.strictObject({ type: z.literal('home'), ...common })

export type ViewDefinition = z.infer<typeof modalDefinition> | z.infer<typeof homeDefinition>
