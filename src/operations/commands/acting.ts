import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { addActingAdd } from './acting-add.ts'
import { addActingEnd } from './acting-end.ts'
import { addActingList } from './acting-list.ts'

/** `acting`: who acts for a superior (Plt./Plh.), by which letter and until when. */
export function addActing(program: Command, kit: Kit): void {
  const acting = program
    .command('acting')
    .description(kit.write(line('admin-acting-about')))
    .helpCommand(false)
    .addOption(jsonOption(kit))
  addActingAdd(acting, kit)
  addActingList(acting, kit)
  addActingEnd(acting, kit)
}
