import { type Command, Option } from 'commander'
import type { ListedUnit } from '#database/administration/units.ts'
import { line } from '#texts/line.ts'
import type { ActingAdministrator } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { unitNamed } from './given-unit.ts'

/** `unit place`: puts a unit, with all below it, below another or at the top. */
export function addUnitPlace(unit: Command, kit: Kit): void {
  const { write } = kit
  unit
    .command('place')
    .description(write(line('admin-unit-place-about')))
    .argument('<unit>', write(line('admin-unit-name')))
    .option('--under <unit>', write(line('admin-unit-under')))
    .addOption(new Option('--top', write(line('admin-unit-top'))))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(place))
}

async function place(
  { administration, agency, administrator, now }: ActingAdministrator,
  { values: [name = ''], options: { under, top } }: Given,
): Promise<Outcome> {
  if ((under === undefined) === (top === undefined)) return refused('where', line('admin-unit-where'))
  const units = await administration.units(agency.id)
  const unit = unitNamed(units, name)
  if (isOutcome(unit)) return unit
  const parent = under === undefined ? null : unitNamed(units, under)
  if (parent && isOutcome(parent)) return parent
  const placing = { agencyId: agency.id, actorId: administrator.id, unitId: unit.id, now }
  const ended = await administration.placeUnit({ ...placing, parentId: parent?.id ?? null })
  return ended === 'placed' ? placed(unit, parent) : circle(unit, parent)
}

function placed({ name }: ListedUnit, parent: ListedUnit | null): Outcome {
  const says = parent
    ? line('admin-unit-placed', { name, above: parent.name })
    : line('admin-unit-placed-top', { name })
  return done(says, { unit: name, under: parent?.name ?? null })
}

function circle({ name }: ListedUnit, parent: ListedUnit | null): Outcome {
  return refused('circle', line('admin-unit-circle', { name, above: parent?.name ?? name }))
}
