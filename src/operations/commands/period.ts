import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { addPeriodClose } from './period-close.ts'
import { addPeriodList } from './period-list.ts'
import { addPeriodOpen } from './period-open.ts'

/** `period`: the months of appraisal. */
export function addPeriod(program: Command, kit: Kit): void {
  const period = program
    .command('period')
    .description(kit.write(line('admin-period-about')))
    .helpCommand(false)
    .addOption(jsonOption(kit))
  addPeriodOpen(period, kit)
  addPeriodClose(period, kit)
  addPeriodList(period, kit)
}
