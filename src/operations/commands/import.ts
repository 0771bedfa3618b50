import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { checkRoster } from '#appraisal/roster.ts'
import type { RosterProblem } from '#appraisal/roster-problem.ts'
import { readTable, type TableLine } from '#conversation/reading/table.ts'
import { rosterProblemLine } from '#flows/roster-problem.ts'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, act, today } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome, refused } from '../command-line/outcome.ts'
import { reasonOf } from '../command-line/reason.ts'

/** `import`: the employee list of a file, all or nothing. */
export function addImport(program: Command, kit: Kit): void {
  program
    .command('import')
    .description(kit.write(line('admin-import-about')))
    .argument('<berkas.csv>', kit.write(line('admin-import-file')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(importEmployees))
}

async function importEmployees(
  acting: ActingAdministrator,
  { values: [file = ''] }: Given,
): Promise<Outcome> {
  const content = await readFile(file).catch((error) => reasonOf(error))
  if (typeof content === 'string')
    return refused('no-file', line('admin-import-no-file', { file, reason: content }))
  const table = readTable(content)
  if (!table) return refused('unreadable', line('admin-import-unreadable'))
  return apply(acting, table)
}

function apply(acting: ActingAdministrator, table: readonly TableLine[]): Promise<Outcome> {
  return act(acting, async ({ records }) => {
    const roster = checkRoster(table, new Set(await records.employeeNumbers()), today(acting))
    if (roster.problems.length > 0) return refusedProblems(roster.problems)
    if (roster.rows.length === 0) return refused('empty', line('admin-import-empty'))
    const outcome = await records.applyRoster(roster.rows, acting.now)
    if (!outcome.applied) return refusedProblems(outcome.problems)
    const { added, changed } = outcome
    return done(line('admin-import-done', { added, changed }), { added, changed })
  })
}

function refusedProblems(problems: readonly RosterProblem[]): Outcome {
  const listed = problems.map((problem) =>
    line('admin-import-problem', {
      row: String(problem.line),
      column: problem.column,
      problem: rosterProblemLine(problem),
    }),
  )
  const says = line('admin-import-problems', { count: problems.length, problems: listed })
  return refused('wrong-rows', says, { problems })
}
