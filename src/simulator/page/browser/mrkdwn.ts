/** Slack's own markup, taken apart. */
export type Mrkdwn =
  | string
  | { kind: 'bold' | 'italic' | 'strike'; inside: readonly Mrkdwn[] }
  | { kind: 'code' | 'pre'; text: string }
  | { kind: 'quote'; inside: readonly Mrkdwn[] }
  | { kind: 'link'; url: string; label: string }
  | { kind: 'mention'; label: string }

const marks =
  /```(?<pre>[\s\S]+?)```|`(?<code>[^`\n]+)`|<(?<angle>[^<>\n]+)>|(?<=^|[\s(])(?<sign>[*_~])(?<styled>[^\s](?:[^\n]*?[^\s])??)\k<sign>(?=$|[\s).,;:!?])/g

const kinds = { '*': 'bold', _: 'italic', '~': 'strike' } as const

/** Reads a text of Slack's; quoted lines become one quote. */
export function readMrkdwn(text: string): readonly Mrkdwn[] {
  const parts = text.split(/^((?:&gt; ?.*(?:\n|$))+)/m)
  return parts.flatMap((part, index) => {
    if (index % 2 === 0) return inline(part)
    return [{ kind: 'quote' as const, inside: inline(part.replace(/^&gt; ?/gm, '').trimEnd()) }]
  })
}

function inline(text: string): readonly Mrkdwn[] {
  const found: Mrkdwn[] = []
  let end = 0
  for (const match of text.matchAll(marks)) {
    if (match.index > end) found.push(unescaped(text.slice(end, match.index)))
    found.push(marked(match.groups ?? {}))
    end = match.index + match[0].length
  }
  if (end < text.length) found.push(unescaped(text.slice(end)))
  return found
}

function marked({ pre, code, angle, sign, styled }: Record<string, string | undefined>): Mrkdwn {
  if (pre !== undefined) return { kind: 'pre', text: unescaped(pre.replace(/^\n/, '')) }
  if (code !== undefined) return { kind: 'code', text: unescaped(code) }
  if (angle !== undefined) return bracketed(angle)
  return { kind: kinds[sign as keyof typeof kinds], inside: inline(styled ?? '') } // the pattern has only these signs
}

function bracketed(angle: string): Mrkdwn {
  const [target = '', label] = angle.split('|')
  if (/^[@#!]/.test(target)) return { kind: 'mention', label: unescaped(label ?? target) }
  return { kind: 'link', url: unescaped(target), label: unescaped(label ?? target) }
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
