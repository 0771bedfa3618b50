import type { types } from '@slack/bolt'
import type { Message } from '#channels/channel.ts'
import { partsOf } from '#channels/parts.ts'
import { plain, type Rich } from '#texts/rich.ts'
import { drawButtons } from './buttons.ts'
import { escapeMarkup } from './markup.ts'
import { drawRichText } from './rich-text.ts'
import { beginning } from './shorten.ts'

/** What one call posts. */
export interface Post {
  /** For notifications and screen readers; where there are blocks, nothing else shows it. */
  text: string
  blocks: types.KnownBlock[]
}

/** In UTF-16 units: over all blocks Slack refuses some 13,200, a limit it does not document (slackapi/bolt-js#2509). */
const LONGEST_POST = 10_000
const LONGEST_FALLBACK = 3_000

/**
 * Draws a message: one post, or several for a very long text, the buttons under the last.
 *
 * @param personal what notifications show of a protected message: they stand on locked screens, where anyone reads them
 */
export function drawPosts({ text, buttons = [], protect }: Message, personal: string): readonly Post[] {
  const parts = partsOf(text, LONGEST_POST)
  const last = parts.length - 1
  return parts.map((part, at) => ({
    text: protect ? personal : fallback(part),
    blocks: [...drawRichText(part), ...(at === last ? drawButtons(buttons) : [])],
  }))
}

/** Unlike the blocks, this text is read as markup, so no escape in it may be cut in its middle. */
function fallback(rich: Rich): string {
  return beginning(escapeMarkup(plain(rich)), LONGEST_FALLBACK).replace(/&[a-z]*$/, '')
}
