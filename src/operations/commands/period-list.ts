import type { Command } from 'commander'
import type { ListedPeriod } from '#database/administration/periods.ts'
import { type Line, line } from '#texts/line.ts'
import { agencyAt } from '../command-line/administrator.ts'
import type { Connection } from '../command-line/connection.ts'
import { agencyOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome } from '../command-line/outcome.ts'

/** `period list`: every month opened so far. */
export function addPeriodList(period: Command, kit: Kit): void {
  period
    .command('list')
    .description(kit.write(line('admin-period-list-about')))
    .addOption(agencyOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.connected(list))
}

async function list(connection: Connection, { options }: Given): Promise<Outcome> {
  const agency = await agencyAt(connection, options)
  if (isOutcome(agency)) return agency
  const periods = await connection.administration.periods(agency.id)
  const says =
    periods.length > 0
      ? line('admin-period-list', { periods: periods.map(periodLine) })
      : line('admin-period-none')
  return done(says, { periods: periods.map(periodData) })
}

function periodLine({ startsOn, progressDueOn, editUntil, evaluationDueOn, state }: ListedPeriod): Line {
  const days = { progressDue: progressDueOn, editUntil, evaluationDue: evaluationDueOn }
  return line('admin-period', { month: startsOn, state, ...days })
}

function periodData({ startsOn, progressDueOn, editUntil, evaluationDueOn, state }: ListedPeriod) {
  const month = String(startsOn.toPlainYearMonth())
  return { month, state, progressDue: progressDueOn, editUntil, evaluationDue: evaluationDueOn }
}
