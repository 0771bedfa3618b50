/** Makes the three characters of Slack's markup mean themselves. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * What a person typed, read back from what Slack makes of it: links, addresses and mentions in angle brackets,
 * `&`, `<` and `>` escaped.
 */
export function typedText(markup: string): string {
  const unmarked = markup.replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, readMark)
  return unmarked.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** A mention may have the name it shows, without its sign; groups and dates have theirs complete. */
function readMark(_whole: string, target: string, label?: string): string {
  if (label !== undefined) return /^[@#]/.test(target) ? `${target.charAt(0)}${label}` : label
  return target.replace(/^!/, '@').replace(/^(?:mailto|tel):/, '')
}
