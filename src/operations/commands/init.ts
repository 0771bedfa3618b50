import type { Command } from 'commander'
import { maskEmployeeNumber } from '#appraisal/employee-number.ts'
import type { Founding } from '#database/administration/agencies.ts'
import { line } from '#texts/line.ts'
import { type Connection, connected } from '../command-line/connection.ts'
import { bringUpToDate, type ReachedDatabase } from '../command-line/database.ts'
import { type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { readFounding } from './founding.ts'
import { codeData, codeLine } from './issued-code.ts'

/** `init`: an empty database becomes an agency with one administrator, who can do the rest in his chat. */
export function addInit(program: Command, kit: Kit): void {
  const { write } = kit
  program
    .command('init')
    .description(write(line('admin-init-about')))
    .requiredOption('--code <kode>', write(line('admin-init-code')))
    .requiredOption('--agency <nama>', write(line('admin-init-agency')))
    .requiredOption('--administrator <nip>', write(line('admin-init-administrator')))
    .requiredOption('--name <nama>', write(line('admin-init-name')))
    .requiredOption('--position <jabatan>', write(line('admin-init-position')))
    .requiredOption('--unit <unit>', write(line('admin-init-unit')))
    .requiredOption('--zone <zona>', write(line('admin-init-zone')))
    .option('--email <surel>', write(line('admin-init-email')))
    .addOption(jsonOption(kit))
    .action(kit.withDatabase(begin))
}

async function begin(database: ReachedDatabase, given: Given): Promise<Outcome> {
  const founding = readFounding(given, database.now)
  if (isOutcome(founding)) return founding
  const upToDate = await bringUpToDate(database)
  return isOutcome(upToDate) ? upToDate : connected(upToDate, (connection) => found(connection, founding))
}

async function found({ administration, now }: Connection, founding: Founding): Promise<Outcome> {
  const { code, administrator } = founding
  const number = maskEmployeeNumber(administrator.number)
  const founded = await administration.foundAgency(founding)
  if (founded === 'code-taken') return refused(founded, line('admin-init-code-taken', { code }))
  if (founded === 'number-taken') return refused(founded, line('admin-init-number-taken', { number }))
  const issued = await administration.act(founded, now, ({ accounts }) =>
    accounts.issueCode(founded.employeeId, now),
  )
  const says = [line('admin-init-done', { code, number }), codeLine(issued, number)]
  return done(says, { agency: code, administrator: number, ...codeData(issued) })
}
