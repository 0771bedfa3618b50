import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { act, type Desk } from '../command-line/desk.ts'
import { readNumber } from '../command-line/given-number.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { codeData, codeLine } from './issued-code.ts'

/** `link-code`: the one-time code by which an employee links his chat account. */
export function addLinkCode(program: Command, kit: Kit): void {
  program
    .command('link-code')
    .description(kit.write(line('admin-link-code-about')))
    .argument('<nip>', kit.write(line('admin-link-code-number')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.atDesk(issue))
}

async function issue(desk: Desk, { values: [text = ''] }: Given): Promise<Outcome> {
  const number = readNumber(text, desk.now)
  if (isOutcome(number)) return number
  const { digits, masked } = number
  return act(desk, async ({ records, accounts }) => {
    const employee = await records.employeeByNumber(digits)
    if (!employee) return refused('nobody', line('admin-nobody', { number: masked }))
    const issued = await accounts.issueCode(employee.id, desk.now)
    return done(codeLine(issued, masked), { employee: masked, ...codeData(issued) })
  })
}
