import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { readMonth } from './given-month.ts'

/** `period close`: ends the reporting and evaluating of a month. */
export function addPeriodClose(period: Command, kit: Kit): void {
  period
    .command('close')
    .description(kit.write(line('admin-period-close-about')))
    .argument('<YYYY-MM>', kit.write(line('admin-period-month')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(close))
}

async function close(acting: ActingAdministrator, { values: [text = ''] }: Given): Promise<Outcome> {
  const read = readMonth(text)
  if (isOutcome(read)) return read
  const { firstDay: month } = read
  return act(acting, async ({ records }) => {
    const open = (await records.openPeriods()).find(({ startsOn }) => startsOn.equals(month))
    const closed = open && (await records.closePeriod(open.id, acting.now))
    if (!closed) return refused('not-open', line('admin-period-not-open', { month }))
    return done(line('admin-period-closed', { month }), { month: String(month.toPlainYearMonth()) })
  })
}
