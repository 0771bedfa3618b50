import { plain, type Rich, type Span } from '#texts/rich.ts'

/** Where a text may be cut, best first: between paragraphs, between lines, between words. */
const BREAKS = ['\n\n', '\n', ' ']

/**
 * Cuts a text into parts of at most `limit` UTF-16 units, at least one. The white space at a cut is dropped,
 * everything else stays. Counted in UTF-16 units as Slack does; Telegram counts characters, of which there are never more.
 */
export function partsOf(rich: Rich, limit: number): readonly Rich[] {
  const text = plain(rich)
  const parts: Rich[] = []
  let start = 0
  while (text.length - start > limit) {
    const end = cut(text, start, limit)
    parts.push(slice(rich, start, end))
    start = end + whiteSpaceAt(text, end)
  }
  return start < text.length || parts.length === 0 ? [...parts, slice(rich, start, text.length)] : parts
}

/** The best break in the second half of what fits, so that no part is a scrap. */
function cut(text: string, start: number, limit: number): number {
  const end = start + limit
  const breaks = BREAKS.map((separator) => text.lastIndexOf(separator, end))
  return breaks.find((at) => at > start + limit / 2) ?? betweenCharacters(text, end)
}

/** A character outside the Basic Multilingual Plane takes two units, which stay together. */
function betweenCharacters(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at
}

function whiteSpaceAt(text: string, at: number): number {
  return /^\s*/.exec(text.slice(at))?.[0].length ?? 0
}

function slice(rich: Rich, from: number, to: number): Rich {
  let offset = 0
  return rich.flatMap((span): Span[] => {
    const text = span.text.slice(Math.max(0, from - offset), Math.max(0, to - offset))
    offset += span.text.length
    return text === '' ? [] : [{ ...span, text }]
  })
}
