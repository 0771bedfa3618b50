import type { RichTextBlock } from './block-rich-text.ts'
import { newBlockId } from './identifiers.ts'

/** What a person typed, taken apart as Slack's editor does before it is sent. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'link'; url: string }
  | { kind: 'email'; address: string }
  | { kind: 'mention'; userId: string }

const marks =
  /(?<url>https?:\/\/[^\s<>|]*[^\s<>|.,;:!?)'"])|(?<address>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|<@(?<userId>[A-Z0-9]+)>/g

export function readTyped(typed: string): readonly Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of typed.matchAll(marks)) {
    if (match.index > end) pieces.push({ kind: 'text', text: typed.slice(end, match.index) })
    pieces.push(markedPiece(match.groups ?? {}))
    end = match.index + match[0].length
  }
  if (end < typed.length) pieces.push({ kind: 'text', text: typed.slice(end) })
  return pieces
}

function markedPiece({ url, address, userId }: Record<string, string | undefined>): Piece {
  if (url !== undefined) return { kind: 'link', url }
  if (address !== undefined) return { kind: 'email', address }
  return { kind: 'mention', userId: userId ?? '' }
}

/** The `text` of the event: `&`, `<` and `>` escaped, links and addresses in angle brackets. */
export function toMrkdwn(pieces: readonly Piece[]): string {
  return pieces.map(mrkdwnPiece).join('')
}

function mrkdwnPiece(piece: Piece): string {
  switch (piece.kind) {
    case 'text':
      return escapeMrkdwn(piece.text)
    case 'link':
      return `<${piece.url.replaceAll('&', '&amp;')}>`
    case 'email':
      return `<mailto:${piece.address}|${piece.address}>`
    case 'mention':
      return `<@${piece.userId}>`
  }
}

function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The block Slack makes of what a person typed. */
export function toRichText(pieces: readonly Piece[]): RichTextBlock {
  return {
    type: 'rich_text',
    block_id: newBlockId(),
    elements: [{ type: 'rich_text_section', elements: pieces.map(richTextPiece) }],
  }
}

function richTextPiece(piece: Piece) {
  switch (piece.kind) {
    case 'text':
      return { type: 'text' as const, text: piece.text }
    case 'link':
      return { type: 'link' as const, url: piece.url }
    case 'email':
      return { type: 'link' as const, url: `mailto:${piece.address}`, text: piece.address }
    case 'mention':
      return { type: 'user' as const, user_id: piece.userId }
  }
}
