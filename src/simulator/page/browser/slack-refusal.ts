import { type PageText, say } from './texts.ts'

/** Slack's own words over an input it does not accept. Slack has no Indonesian edition; this page has. */
const refusals: readonly (readonly [RegExp, PageText])[] = [
  [/required field/, 'page-refused-required'],
  [/at least (\d+) characters/, 'page-refused-short'],
  [/no more than (\d+) characters/, 'page-refused-long'],
  [/valid number/, 'page-refused-number'],
  [/allowed range/, 'page-refused-range'],
  [/valid email/, 'page-refused-email'],
  [/valid URL/, 'page-refused-url'],
  [/choose no more than (\d+)/, 'page-refused-many'],
]

/** What stands over a wrong input: Slack's words in Indonesian, the app's own as they are. */
export function refusalText(error: string): string {
  for (const [pattern, text] of refusals) {
    const match = pattern.exec(error)
    if (match) return say(text, { limit: match[1] ?? '' })
  }
  return error
}
