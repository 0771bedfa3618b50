import type { MessageEntity } from 'grammy/types'
import { plain, type Rich, type Span } from '#texts/rich.ts'

/** A text as the Bot API takes it. Entities instead of `parse_mode`: nothing in the text can act as markup. */
export interface FormattedText {
  text: string
  entities: MessageEntity[]
}

type Style = 'bold' | 'italic' | 'code'

/** Draws a text; offsets and lengths of entities are counted in UTF-16 units, as `string.length` does. */
export function toFormattedText(rich: Rich): FormattedText {
  const entities: MessageEntity[] = []
  let offset = 0
  for (const span of rich) {
    for (const type of stylesOf(span)) extend(entities, { type, offset, length: span.text.length })
    offset += span.text.length
  }
  return { text: plain(rich), entities }
}

/** Telegram does not let code stand inside bold or italic. */
function stylesOf({ text, bold, italic, code }: Span): readonly Style[] {
  if (text === '') return []
  if (code) return ['code']
  return [...(bold ? (['bold'] as const) : []), ...(italic ? (['italic'] as const) : [])]
}

/** Spans of one style that touch become one entity: Telegram takes no more than 100 in a message. */
function extend(entities: MessageEntity[], next: { type: Style; offset: number; length: number }): void {
  const before = entities.findLast(({ type }) => type === next.type)
  if (before && before.offset + before.length === next.offset) before.length += next.length
  else entities.push(next)
}
