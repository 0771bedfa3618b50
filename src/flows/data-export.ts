import type { OwnData } from '#appraisal/own-data.ts'
import type { TrailEntry } from '#appraisal/trail.ts'
import { groupTrail } from '#appraisal/trail-group.ts'
import type { Context } from '#conversation/context.ts'
import type { FileRef, PrintedDocument } from '#conversation/files.ts'
import { line } from '#texts/line.ts'
import { ownDataSections } from './data-sections.ts'
import { trailDays } from './trail-page.ts'

/** The person's own data, kept as a PDF to be read and as JSON for other systems (UU 27/2022 Ps. 7, 13). */
export async function exportFiles(context: Context): Promise<readonly FileRef[]> {
  const { files, records, today } = context
  const data = await records.ownData()
  const trail = await wholeTrail(context)
  const json = new TextEncoder().encode(`${JSON.stringify({ ...data, trail }, null, 2)}\n`)
  const name = `data-saya-${today}`
  return [
    await files.print(`${name}.pdf`, documentOf(context, data, trail)),
    await files.make({ name: `${name}.json`, mime: 'application/json', bytes: json }),
  ]
}

const mostAtOnce = 1000

async function wholeTrail({ me, records }: Context): Promise<readonly TrailEntry[]> {
  const entries: TrailEntry[] = []
  let older: readonly TrailEntry[]
  do {
    older = await records.trailOf(me.id, { before: entries.at(-1)?.id ?? null, limit: mostAtOnce })
    entries.push(...older)
  } while (older.length === mostAtOnce)
  return entries
}

function documentOf(
  { me, now, words }: Context,
  data: OwnData,
  trail: readonly TrailEntry[],
): PrintedDocument {
  const { groups } = groupTrail(trail, me.zone, Number.POSITIVE_INFINITY)
  const days = trailDays(groups, (_, did) => did, me.id)
  const none = words(line('export-none'))
  const sections = [...ownDataSections(data), { heading: line('export-trail'), entries: days }]
  return {
    title: words(line('export-title', { name: me.name })),
    intro: [words(line('export-intro', { at: now })), words(line('export-masked'))],
    sections: sections.map(({ heading, entries }) => ({
      heading: words(heading),
      entries: entries.length === 0 ? [none] : entries.map(words),
    })),
  }
}
