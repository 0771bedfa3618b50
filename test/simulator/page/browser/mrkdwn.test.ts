import { expect, it } from 'vitest'
import { type Mrkdwn, readMrkdwn } from '#simulator/page/browser/mrkdwn.ts'

/** As markup, to compare at a glance. */
function marked(parts: readonly Mrkdwn[]): string {
  return parts.map(mark).join('')
}

function mark(part: Mrkdwn): string {
  if (typeof part === 'string') return part
  if ('inside' in part) return `[${part.kind} ${marked(part.inside)}]`
  return part.kind === 'link'
    ? `[link ${part.url} ${part.label}]`
    : `[${part.kind} ${'text' in part ? part.text : part.label}]`
}

it.each([
  ['halo', 'halo'],
  ['*tebal* dan _miring_ dan ~coret~', '[bold tebal] dan [italic miring] dan [strike coret]'],
  ['*tebal _miring_*', '[bold tebal [italic miring]]'],
  ['2*3*4 dan snake_case_name', '2*3*4 dan snake_case_name'],
  ['* bukan tebal *', '* bukan tebal *'],
  ['`*kode*` biasa', '[code *kode*] biasa'],
  ['```\nbaris satu\nbaris dua\n```', '[pre baris satu\nbaris dua\n]'],
  ['<https://a.go.id|Pedoman>', '[link https://a.go.id Pedoman]'],
  ['<https://a.go.id?a=1&amp;b=2>', '[link https://a.go.id?a=1&b=2 https://a.go.id?a=1&b=2]'],
  ['halo <@U1|siti> dan <!here>', 'halo [mention siti] dan [mention !here]'],
  ['1 &lt; 2 &amp;&amp; 3 &gt; 2', '1 < 2 && 3 > 2'],
  ['awal\n&gt; satu\n&gt; *dua*\nakhir', 'awal\n[quote satu\n[bold dua]]akhir'],
])('reads %j', (text, expected) => {
  expect(marked(readMrkdwn(text))).toBe(expected)
})
