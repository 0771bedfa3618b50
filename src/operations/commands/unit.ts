import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { addUnitList } from './unit-list.ts'
import { addUnitPlace } from './unit-place.ts'

/** `unit`: which units stand below which. */
export function addUnit(program: Command, kit: Kit): void {
  const unit = program
    .command('unit')
    .description(kit.write(line('admin-unit-about')))
    .helpCommand(false)
    .addOption(jsonOption(kit))
  addUnitList(unit, kit)
  addUnitPlace(unit, kit)
}
