import { type Command, Option } from 'commander'
import { everyRetained, retentionDays } from '#appraisal/retention.ts'
import { type Line, line } from '#texts/line.ts'
import type { Connection } from '../command-line/connection.ts'
import { type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome, refused } from '../command-line/outcome.ts'

/** `purge`: deletes what the program keeps no longer, as it does by itself every day. */
export function addPurge(program: Command, kit: Kit): void {
  const { write } = kit
  program
    .command('purge')
    .description(write(line('admin-purge-about')))
    .addOption(new Option('--dry-run', write(line('admin-option-dry-run'))))
    .addOption(jsonOption(kit))
    .action(kit.connected(purge))
}

async function purge({ administration, now }: Connection, { options }: Given): Promise<Outcome> {
  if (options.dryRun) {
    const due = await administration.countDue(now)
    return done(line('admin-purge-dry', { rules: ruleLines(due) }), { dryRun: true, due })
  }
  const purged = await administration.purge(now)
  if (!purged) return refused('busy', line('admin-purge-busy'))
  return done(line('admin-purge-done', { rules: ruleLines(purged) }), { dryRun: false, purged })
}

type Counts = Awaited<ReturnType<Connection['administration']['countDue']>>

function ruleLines(counts: Counts): readonly Line[] {
  return everyRetained.map((what) =>
    line('admin-purge-rule', {
      what: line(`admin-purge-${what}`),
      days: retentionDays[what],
      rows: counts[what],
    }),
  )
}
