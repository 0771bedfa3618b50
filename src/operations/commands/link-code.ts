import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
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
    .action(kit.asAdministrator(issue))
}

async function issue(acting: ActingAdministrator, { values: [text = ''] }: Given): Promise<Outcome> {
  const number = readNumber(text, acting.now)
  if (isOutcome(number)) return number
  const { digits, masked } = number
  return act(acting, async ({ records, accounts }) => {
    const employee = await records.employeeByNumber(digits)
    if (!employee) return refused('nobody', line('admin-nobody', { number: masked }))
    const issued = await accounts.issueCode(employee.id, acting.now)
    return done(codeLine(issued, masked), { employee: masked, ...codeData(issued) })
  })
}
