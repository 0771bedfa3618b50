import type { Command } from 'commander'
import type { ListedUnit } from '#database/administration/units.ts'
import { type Line, line } from '#texts/line.ts'
import { agencyAt } from '../command-line/administrator.ts'
import type { Connection } from '../command-line/connection.ts'
import { agencyOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome } from '../command-line/outcome.ts'

/** `unit list`: the units as a tree, with how many people each has of its own. */
export function addUnitList(unit: Command, kit: Kit): void {
  unit
    .command('list')
    .description(kit.write(line('admin-unit-list-about')))
    .addOption(agencyOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.connected(list))
}

async function list(connection: Connection, { options }: Given): Promise<Outcome> {
  const agency = await agencyAt(connection, options)
  if (isOutcome(agency)) return agency
  const units = await connection.administration.units(agency.id)
  return done(line('admin-unit-list', { units: treeLines(units, null) }), { units })
}

function treeLines(units: readonly ListedUnit[], above: number | null, depth = 0): Line[] {
  return units
    .filter(({ parentId }) => parentId === above)
    .flatMap(({ id, name, people }) => [
      line('admin-unit', { indent: '  '.repeat(depth), name, people }),
      ...treeLines(units, id, depth + 1),
    ])
}
