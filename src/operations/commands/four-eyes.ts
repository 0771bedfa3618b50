import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import type { ActingAdministrator } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome, refused } from '../command-line/outcome.ts'

/** `four-eyes`: whether an announcement goes out only once a second administrator has agreed. */
export function addFourEyes(program: Command, kit: Kit): void {
  program
    .command('four-eyes')
    .description(kit.write(line('admin-four-eyes-about')))
    .argument('<on|off>', kit.write(line('admin-four-eyes-value')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(set))
}

async function set(acting: ActingAdministrator, { values: [value = ''] }: Given): Promise<Outcome> {
  if (value !== 'on' && value !== 'off') return refused('value', line('admin-four-eyes-unknown', { value }))
  const wanted = value === 'on'
  const actor = { employeeId: acting.administrator.id, agencyId: acting.agency.id }
  await acting.administration.wantFourEyes(actor, wanted, acting.now)
  return done(line('admin-four-eyes-set', { value }), { fourEyes: wanted })
}
