import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { addRoleGrant } from './role-grant.ts'
import { addRoleRevoke } from './role-revoke.ts'

/** `role`: who may do more than what concerns himself and his subordinates. */
export function addRole(program: Command, kit: Kit): void {
  const role = program
    .command('role')
    .description(kit.write(line('admin-role-about')))
    .helpCommand(false)
    .addOption(jsonOption(kit))
  addRoleGrant(role, kit)
  addRoleRevoke(role, kit)
}
