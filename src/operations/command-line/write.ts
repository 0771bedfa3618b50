import type { Line } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import { createSay } from '#texts/say.ts'

/** Writes lines for a terminal: paragraphs apart, without emphasis, moments in western Indonesian time. */
export type Write = (lines: Line | readonly Line[]) => string

export function createWrite(): Write {
  const say = createSay()
  return (lines) => plain(say(lines, 'WIB'))
}
