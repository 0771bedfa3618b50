/** A run of text in one style. What people typed is only ever inside `text`, so no markup of theirs can take effect. */
export interface Span {
  text: string
  bold?: true
  italic?: true
  code?: true
}

/** A finished text: runs in reading order, line breaks as `\n`. Each channel draws it natively. */
export type Rich = readonly Span[]

/** The words alone, for notifications, button labels and tests. */
export function plain(rich: Rich): string {
  return rich.map((span) => span.text).join('')
}
