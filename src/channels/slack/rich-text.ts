import type { types } from '@slack/bolt'
import { partsOf } from '#channels/parts.ts'
import type { Rich, Span } from '#texts/rich.ts'

/** In UTF-16 units, as of the text of a section; of rich text Slack names no limit. */
const LONGEST_BLOCK = 3_000

/** Draws a text as blocks of styled runs, in which nothing is ever read as markup, a mention or a link. */
export function drawRichText(rich: Rich): types.RichTextBlock[] {
  return partsOf(rich, LONGEST_BLOCK)
    .filter((part) => part.some(isVisible))
    .map((part) => ({
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: part.filter(isVisible).map(drawSpan) }],
    }))
}

/** Slack refuses empty runs. */
function isVisible({ text }: Span): boolean {
  return text !== ''
}

function drawSpan({ text, ...style }: Span): types.RichTextText {
  return { type: 'text', text, ...(Object.keys(style).length > 0 && { style }) }
}
