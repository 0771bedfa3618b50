import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import type { ActingAdministrator } from '../command-line/administrator.ts'
import { readNumber } from '../command-line/given-number.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'

/** `pin-reset`: forgets a PIN that its owner has forgotten. */
export function addPinReset(program: Command, kit: Kit): void {
  program
    .command('pin-reset')
    .description(kit.write(line('admin-pin-reset-about')))
    .argument('<nip>', kit.write(line('admin-pin-reset-number')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(reset))
}

async function reset(
  { administration, agency, administrator, now }: ActingAdministrator,
  { values: [text = ''] }: Given,
): Promise<Outcome> {
  const given = readNumber(text, now)
  if (isOutcome(given)) return given
  const { digits, masked: number } = given
  const actor = { agencyId: agency.id, actorId: administrator.id }
  const ended = await administration.resetPin({ ...actor, number: digits, now })
  if (ended === 'nobody') return refused(ended, line('admin-nobody', { number }))
  if (ended === 'none') return refused(ended, line('admin-pin-none', { number }))
  return done(line('admin-pin-reset', { number }), { employee: number })
}
