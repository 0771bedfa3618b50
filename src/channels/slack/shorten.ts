/** The text itself, or its beginning and `…` where it has more than `max` UTF-16 units, as Slack counts. */
export function shorten(text: string, max: number): string {
  return text.length <= max ? text : `${beginning(text, max - 1).trimEnd()}…`
}

/** At most the first `max` UTF-16 units, no character cut in its middle. */
export function beginning(text: string, max: number): string {
  const cut = text.slice(0, max)
  return cut.isWellFormed() ? cut : cut.slice(0, -1)
}
