import { type Delegation, lastDayOf } from '#appraisal/delegation.ts'
import type { Employee } from '#appraisal/people.ts'
import type { Context } from '#conversation/context.ts'
import { type Line, line } from '#texts/line.ts'

/** For whom this person acts now, and who acts for him. */
export async function actingLines({ me, now, records }: Context): Promise<readonly Line[]> {
  const lines: Line[] = []
  for (const held of await records.actingFor(me.id)) {
    const principal = await records.employee(held.principalId)
    if (principal) lines.push(line('status-acting', { name: principal.name, ...terms(held, principal) }))
  }
  const deputy = await records.deputyOf(me.id, now)
  const acting = deputy && (await records.employee(deputy.actingId))
  return acting ? [...lines, line('status-deputy', { name: acting.name, ...terms(deputy, me) })] : lines
}

/** The days of a delegation are its principal's. */
function terms({ kind, letterNumber: letter, endsAt }: Delegation, { zone }: Employee) {
  const until = endsAt ? line('status-until', { until: lastDayOf(endsAt, zone) }) : line('status-until-ended')
  return { kind, letter, until }
}
