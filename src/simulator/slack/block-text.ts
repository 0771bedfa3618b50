import { z } from 'zod'

/** Slack's longest text object, in UTF-16 units as Slack counts. */
const longestText = 3000

/** A text without formatting. */
export function plainText(longest = longestText) {
  return z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(longest),
    emoji: z.boolean().optional(),
  })
}

/** A text with Slack's formatting or without. */
export function text(longest = longestText) {
  return z.discriminatedUnion('type', [
    plainText(longest),
    z.strictObject({
      type: z.literal('mrkdwn'),
      text: z.string().min(1).max(longest),
      verbatim: z.boolean().optional(),
    }),
  ])
}
