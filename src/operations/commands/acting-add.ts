import type { Command } from 'commander'
import { lastDayOf } from '#appraisal/delegation.ts'
import { type Line, line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { type ActingOrder, readOrder, timesOf } from './acting-order.ts'
import { everyScopeWord, writeScope } from './acting-scope.ts'
import { untilLine } from './until-line.ts'

/** `acting add`: records that somebody acts for a superior. */
export function addActingAdd(acting: Command, kit: Kit): void {
  const { write } = kit
  acting
    .command('add')
    .description(write(line('admin-acting-add-about')))
    .requiredOption('--for <nip>', write(line('admin-acting-for')))
    .requiredOption('--by <nip>', write(line('admin-acting-by')))
    .requiredOption('--kind <plt|plh>', write(line('admin-acting-kind')))
    .requiredOption('--letter <nomor>', write(line('admin-acting-letter')))
    .option('--scope <urusan>', write(line('admin-acting-scope', { scopes: everyScopeWord })))
    .option('--from <YYYY-MM-DD>', write(line('admin-acting-from')))
    .option('--until <YYYY-MM-DD>', write(line('admin-acting-until')))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator(add))
}

async function add(administrator: ActingAdministrator, given: Given): Promise<Outcome> {
  const order = readOrder(given, administrator.now)
  return isOutcome(order) ? order : record(administrator, order)
}

/** A vacant post may still be that of someone who has left. */
function record(administrator: ActingAdministrator, order: ActingOrder): Promise<Outcome> {
  const { principal, acting, days, ...terms } = order
  return act(administrator, async ({ records }) => {
    const superior = await records.anyoneByNumber(principal.digits)
    if (!superior) return refused('nobody', line('admin-nobody', { number: principal.masked }))
    const deputy = await records.employeeByNumber(acting.digits)
    if (!deputy) return refused('nobody', line('admin-nobody', { number: acting.masked }))
    const times = timesOf(days, superior.zone, administrator.now)
    if (isOutcome(times)) return times
    const people = { principalId: superior.id, actingId: deputy.id }
    const id = await records.delegate({ ...people, ...terms, ...times })
    if (typeof id === 'string') return refused(id, refusal(id, order))
    const until = times.endsAt && lastDayOf(times.endsAt, superior.zone)
    return done(addedLine(id, order, untilLine(until)), { id, ...orderData(order), ...times })
  })
}

function addedLine(id: number, { principal, acting, kind }: ActingOrder, until: Line): Line {
  const people = { principal: principal.masked, acting: acting.masked }
  return line('admin-acting-added', { id: String(id), kind, ...people, until })
}

function orderData({ principal, acting, kind, letterNumber: letter, scope }: ActingOrder) {
  return { for: principal.masked, by: acting.masked, kind, letter, scope: writeScope(scope).split(',') }
}

function refusal(
  problem: 'same-person' | 'nobody' | 'overlapping',
  { principal, acting }: ActingOrder,
): Line {
  if (problem === 'same-person') return line('admin-acting-same-person')
  if (problem === 'nobody') return line('admin-nobody', { number: acting.masked })
  return line('admin-acting-overlapping', { principal: principal.masked })
}
