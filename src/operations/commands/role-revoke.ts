import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import type { ActingAdministrator } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { readRoleChange, roles } from './role-change.ts'

/** `role revoke`: takes a role back, but the last administrator's. */
export function addRoleRevoke(role: Command, kit: Kit): void {
  const { write } = kit
  role
    .command('revoke')
    .description(write(line('admin-role-revoke-about')))
    .argument('<nip>', write(line('admin-role-number')))
    .argument('<peran>', write(line('admin-role-role', { roles: roles.join(', ') })))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(revoke))
}

async function revoke(
  { administration, agency, administrator, now }: ActingAdministrator,
  given: Given,
): Promise<Outcome> {
  const change = readRoleChange(given, now)
  if (isOutcome(change)) return change
  const { masked: number, digits, role } = change
  const ended = await administration.revokeRole({
    agencyId: agency.id,
    actorId: administrator.id,
    number: digits,
    role,
    now,
  })
  if (ended === 'nobody') return refused(ended, line('admin-nobody', { number }))
  if (ended === 'not-held') return refused(ended, line('admin-role-not-held', { number, role }))
  if (ended === 'last') return refused(ended, line('admin-role-last', { number }))
  return done(line('admin-role-revoked', { number, role }), { employee: number, role })
}
