import type { Command } from 'commander'
import { idIn } from '#flows/about.ts'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome, refused } from '../command-line/outcome.ts'

/** `acting end`: from now on nobody acts by that letter any more. */
export function addActingEnd(acting: Command, kit: Kit): void {
  acting
    .command('end')
    .description(kit.write(line('admin-acting-end-about')))
    .argument('<nomor>', kit.write(line('admin-acting-id')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(end))
}

function end(administrator: ActingAdministrator, { values: [given = ''] }: Given): Promise<Outcome> {
  return act(administrator, async ({ records }) => {
    const ended = await records.endDelegation(idIn(given), administrator.now)
    if (!ended) return refused('not-acting', line('admin-acting-not-held', { id: given }))
    return done(line('admin-acting-ended', { id: given }), { id: Number(given) })
  })
}
