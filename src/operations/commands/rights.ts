import type { Command } from 'commander'
import { everyRight, isSensitive, type Part, parts, type Right, rights, states } from '#appraisal/rights.ts'
import { line } from '#texts/line.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome } from '../command-line/outcome.ts'

/** `rights`: who may do what in which state, straight from the table that every check asks. */
export function addRights(program: Command, kit: Kit): void {
  program
    .command('rights')
    .description(kit.write(line('admin-rights-about')))
    .addOption(jsonOption(kit))
    .action(kit.alone(show))
}

async function show(): Promise<Outcome> {
  return done(line('value-text', { value: rightsTable() }), { rights })
}

/** The table as Markdown: a row for each right, a column for each part, in the cells the states. */
function rightsTable(): string {
  const rows = everyRight.map((right) => [name(right), ...parts.map((part) => cell(right, part))])
  const head = ['right', ...parts]
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** A PIN is marked by a key. */
function name(right: Right): string {
  return `\`${right}\`${isSensitive(right) ? ' 🔑' : ''}`
}

function cell(right: Right, part: Part): string {
  const { to, allowed } = rights[right]
  const given: readonly string[] = (allowed as Partial<Record<Part, readonly string[]>>)[part] ?? []
  if (given.length === 0) return ''
  return given.length === states[to].length ? '✓' : given.join(', ')
}
