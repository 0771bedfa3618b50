import type { Command } from 'commander'
import { type Delegation, lastDayOf } from '#appraisal/delegation.ts'
import type { Employee } from '#appraisal/people.ts'
import type { Records } from '#appraisal/records.ts'
import { dayIn } from '#appraisal/zone.ts'
import { type Line, line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
import { agencyOption, asOption, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome } from '../command-line/outcome.ts'
import { writeScope } from './acting-scope.ts'
import { untilLine } from './until-line.ts'

/** `acting list`: the delegations that hold or will, by the number they are ended by. */
export function addActingList(acting: Command, kit: Kit): void {
  acting
    .command('list')
    .description(kit.write(line('admin-acting-list-about')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(list))
}

function list(administrator: ActingAdministrator): Promise<Outcome> {
  return act(administrator, async ({ records }) => {
    const delegations = await records.delegations(administrator.now)
    if (delegations.length === 0) return done(line('admin-acting-none'), { delegations: [] })
    const lines: Line[] = []
    for (const each of delegations) lines.push(...(await delegationLine(records, each)))
    return done(line('admin-acting-list', { delegations: lines }), {
      delegations: delegations.map(({ scope, ...rest }) => ({
        ...rest,
        scope: writeScope(scope).split(','),
      })),
    })
  })
}

async function delegationLine(records: Records, delegation: Delegation): Promise<Line[]> {
  const principal = await records.employee(delegation.principalId)
  const acting = await records.employee(delegation.actingId)
  return principal && acting ? [line('admin-acting', termsOf(delegation, principal, acting))] : []
}

function termsOf(
  { id, kind, scope, letterNumber: letter, startsAt, endsAt }: Delegation,
  principal: Employee,
  acting: Employee,
) {
  return {
    ...{ id: String(id), kind, letter, principal: principal.name, acting: acting.name },
    scope: writeScope(scope),
    from: dayIn(startsAt, principal.zone),
    until: untilLine(endsAt && lastDayOf(endsAt, principal.zone)),
  }
}
