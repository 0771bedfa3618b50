import { z } from 'zod'
import { checkRoster, type RosterRow } from '#appraisal/roster.ts'
import type { RosterProblem } from '#appraisal/roster-problem.ts'
import { choice } from '#conversation/answers/choice.ts'
import { fetched, tableFile } from '#conversation/answers/file.ts'
import type { Context } from '#conversation/context.ts'
import { defineFlow, end, go, type Next, question } from '#conversation/flow.ts'
import { readTable } from '#conversation/reading/table.ts'
import { type Line, line } from '#texts/line.ts'
import { rosterProblemLine } from './roster-problem.ts'

const Data = z.object({ fileId: z.string(), added: z.number(), known: z.number() })
type Data = z.infer<typeof Data>
type Step = 'file' | 'reading' | 'apply'

/** `/impor`: an administrator sends the employee list; it is checked whole, shown, and taken over all or nothing. */
export const importEmployees = defineFlow<Data, Step>({
  name: 'import-employees',
  version: 1,
  command: 'impor',
  title: 'import-title',
  summary: 'import-summary',
  phrases: 'import-phrases',
  data: Data,
  right: { do: 'import-employees' },
  open: async () => ({ begin: { fileId: '', added: 0, known: 0 } }),
  first: 'file',
  steps: {
    file: question<Data, Step, { fileId: string }>({
      answer: tableFile(),
      ask: () => ({ lines: [line('import-ask')] }),
      take: ({ value, data }) => go('reading', { data: { ...data, fileId: value.fileId } }),
    }),
    reading: question<Data, Step, boolean>({
      answer: ({ fileId }) => fetched(fileId),
      ask: () => ({ lines: [line('import-reading')] }),
      take: async (context) => {
        if (!context.value) return go('file', { say: [line('import-not-fetched')] })
        const roster = await read(context, context.data.fileId)
        if (!roster) return go('file', { say: [line('import-unreadable')] })
        if (roster.problems.length > 0) return go('file', { say: problemLines(roster.problems) })
        if (roster.rows.length === 0) return go('file', { say: [line('import-empty')] })
        const existing = new Set(await context.records.employeeNumbers())
        const known = roster.rows.filter((row) => existing.has(row.number)).length
        return go('apply', { data: { ...context.data, known, added: roster.rows.length - known } })
      },
    }),
    apply: question<Data, Step, 'apply' | 'another'>({
      answer: choice<'apply' | 'another'>([
        { value: 'apply', label: line('import-apply'), style: 'primary' },
        { value: 'another', label: line('import-another') },
      ]),
      ask: ({ data }) => ({ lines: [line('import-preview', { added: data.added, known: data.known })] }),
      take: async (context) =>
        context.value === 'another' ? go('file') : apply(context, context.data.fileId),
    }),
  },
})

/** Checked once more, for others may have changed what is on record since the list was shown. */
async function apply(context: Context, fileId: string): Promise<Next<Data, Step>> {
  const roster = await read(context, fileId)
  if (!roster) return go('file', { say: [line('import-unreadable')] })
  if (roster.problems.length > 0) return go('file', { say: problemLines(roster.problems) })
  const done = await context.records.applyRoster(roster.rows, context.now)
  return done.applied
    ? end(line('import-done', { added: done.added, changed: done.changed }))
    : go('file', { say: problemLines(done.problems) })
}

/** The list as checked against the employees known now; null when the file is no table. */
async function read({ files, records, today }: Context, fileId: string) {
  const bytes = await files.bytes(fileId)
  const table = bytes && readTable(bytes)
  if (!table) return null
  const roster = checkRoster(table, new Set(await records.employeeNumbers()), today)
  return roster satisfies { rows: readonly RosterRow[] }
}

/** More wrong rows than this are counted, not listed. */
const mostListed = 20

function problemLines(problems: readonly RosterProblem[]): Line[] {
  const listed = problems.slice(0, mostListed).map((problem) =>
    line('import-problem', {
      row: String(problem.line),
      column: problem.column,
      problem: rosterProblemLine(problem),
    }),
  )
  const more = problems.length - listed.length
  return [
    line('import-problems', { count: problems.length, problems: listed }),
    ...(more > 0 ? [line('import-more-problems', { count: more })] : []),
  ]
}
