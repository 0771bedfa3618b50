import type { Rich, Span } from './rich.ts'

// Emphasis in the sources is written *tebal*, _miring_ and `kode`. Only the translators' own text is scanned for it
// (Fluent's `transform`), and becomes these private-use characters; what people typed is cleaned of them, so nobody
// can smuggle markup in, and no platform's markup language is ever involved.
const bold = '\uE000'
const italic = '\uE001'
const code = '\uE002'

const marks = /[\uE000-\uE002]/g

/** Turns the translators' emphasis into marks. */
export function markEmphasis(source: string): string {
  return source
    .replaceAll('*', bold)
    .replace(
      /(^|[\s([“\uE000])_|_(?=$|[\s.,;:!?)\]”\uE000])/g,
      (_, before: string | undefined) => `${before ?? ''}${italic}`,
    )
    .replaceAll('`', code)
}

/** Makes a value that somebody typed harmless to the marks. */
export function unmarked(value: string): string {
  return value.replace(marks, '')
}

/** Cuts a marked text into runs of one style. */
export function toRich(marked: string): Rich {
  const style = { bold: false, italic: false, code: false }
  const spans: Span[] = []
  for (const piece of marked.split(/([\uE000-\uE002])/)) {
    if (piece === bold) style.bold = !style.bold
    else if (piece === italic) style.italic = !style.italic
    else if (piece === code) style.code = !style.code
    else if (piece) spans.push({ text: piece, ...on(style) })
  }
  return spans
}

function on(style: { bold: boolean; italic: boolean; code: boolean }): Omit<Span, 'text'> {
  return {
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.code ? { code: true } : {}),
  }
}
