import type { Command } from 'commander'
import type { Role } from '#appraisal/people.ts'
import type { Agency } from '#database/administration/agencies.ts'
import type { ListedUnit } from '#database/administration/units.ts'
import { line } from '#texts/line.ts'
import { administratorAt, agencyAt } from '../command-line/administrator.ts'
import type { Connection } from '../command-line/connection.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { unitNamed } from './given-unit.ts'
import { readRoleChange, roles } from './role-change.ts'

/** `role grant`: gives a role; also to the first administrator of an agency that has lost its last. */
export function addRoleGrant(role: Command, kit: Kit): void {
  const { write } = kit
  role
    .command('grant')
    .description(write(line('admin-role-grant-about')))
    .argument('<nip>', write(line('admin-role-number')))
    .argument('<peran>', write(line('admin-role-role', { roles: roles.join(', ') })))
    .option('--unit <unit>', write(line('admin-role-unit')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.connected(grant))
}

async function grant(connection: Connection, given: Given): Promise<Outcome> {
  const change = readRoleChange(given, connection.now)
  if (isOutcome(change)) return change
  const agency = await agencyAt(connection, given.options)
  if (isOutcome(agency)) return agency
  const actor = await actorAt(connection, agency, given)
  if (isOutcome(actor)) return actor
  const unit = await unitAt(connection, agency, change, given)
  if (unit && isOutcome(unit)) return unit
  const { masked: number, digits, role } = change
  const ended = await connection.administration.grantRole({
    agencyId: agency.id,
    actorId: actor.id,
    number: digits,
    role,
    unitId: unit?.id ?? null,
    now: connection.now,
  })
  if (ended === 'nobody') return refused(ended, line('admin-nobody', { number }))
  if (ended === 'held') return refused(ended, line('admin-role-held', { number, role }))
  const says = unit
    ? line('admin-role-granted-unit', { number, role, unit: unit.name })
    : line('admin-role-granted', { number, role })
  return done(says, { employee: number, role, ...(unit ? { unit: unit.name } : {}) })
}

/** The unit that a performance manager is to run; null for the whole agency. */
async function unitAt(
  { administration }: Connection,
  agency: Agency,
  { role }: { role: Role },
  { options: { unit } }: Given,
): Promise<ListedUnit | Outcome | null> {
  if (unit === undefined) return null
  if (role !== 'performance-manager') return refused('unit-of-role', line('admin-role-unit-of', { role }))
  return unitNamed(await administration.units(agency.id), unit)
}

/** Whoever has come as far as this database may name an administrator where there is none; the trail shows nobody. */
async function actorAt(
  connection: Connection,
  agency: Agency,
  { options }: Given,
): Promise<{ id: number | null } | Outcome> {
  const administrators = await connection.administration.administrators(agency.id)
  return administrators.length === 0 ? { id: null } : administratorAt(connection, agency, options)
}
