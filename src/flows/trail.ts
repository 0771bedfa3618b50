import { defineAnswer, end } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { trailPage } from './trail-page.ts'

/** `/jejak`: who saw or changed the data of this person, and when; never what they contain. */
export const trail = defineAnswer({
  name: 'trail',
  command: 'jejak',
  title: 'trail-title',
  summary: 'trail-summary',
  phrases: 'trail-phrases',
  answer: async (context, about) => {
    const before = lineIn(about)
    const { lines, next } = await trailPage(context, context.me.id, { before, shows: (_, did) => did })
    if (lines.length === 0) return end(line('trail-none'))
    return end([line('trail-head'), ...lines], {
      protect: true,
      offers: next === null ? [] : [[older('trail', String(next))]],
    })
  },
})

/** The button for older lines. */
export function older(flow: string, about: string) {
  return { label: line('trail-older'), action: { do: 'start', flow, about } } as const
}

/** The line of the trail that a button goes on from; null for the newest. */
export function lineIn(about: string): number | null {
  return /^[1-9]\d{0,14}$/.test(about) ? Number(about) : null
}
