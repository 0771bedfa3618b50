import type { Command } from 'commander'
import { type Address, type Post, priorities } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
import { readNumber } from '../command-line/given-number.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import type { Write } from '../command-line/write.ts'

/** `unlink`: revokes all chat accounts of an employee and his unused codes, and tells those accounts a last time. */
export function addUnlink(program: Command, kit: Kit): void {
  const { write } = kit
  program
    .command('unlink')
    .description(write(line('admin-unlink-about')))
    .argument('<nip>', write(line('admin-link-code-number')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator((acting, given) => revoke(acting, given, write)))
}

async function revoke(
  acting: ActingAdministrator,
  { values: [text = ''] }: Given,
  write: Write,
): Promise<Outcome> {
  const number = readNumber(text, acting.now)
  if (isOutcome(number)) return number
  const { digits, masked } = number
  const { now } = acting
  return act(acting, async (turn) => {
    const employee = await turn.records.employeeByNumber(digits)
    if (!employee) return refused('nobody', line('admin-nobody', { number: masked }))
    const { count, reachable } = await turn.accounts.revokeAll(employee.id, now)
    const text = write(line('revoked-notice', { at: now }))
    await turn.write({ conversations: [], posts: reachable.map((to) => notice(to, employee.id, text)), now })
    return done(line('admin-unlinked', { number: masked, count }), { employee: masked, count })
  })
}

function notice(to: Address, employeeId: number, text: string): Post {
  const message = { text: [{ text }] }
  return { ...to, employeeId, priority: priorities.notice, what: { kind: 'send', message } }
}
