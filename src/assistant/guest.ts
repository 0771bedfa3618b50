import type { Inbound } from '#channels/channel.ts'
import { line } from '#texts/line.ts'
import type { Draft } from './draft.ts'

/** Whether the platform says that this account is not, or no longer, one of the agency's own workspace. */
export function isGuest({ profile }: Inbound): boolean {
  return profile?.guest ?? false
}

/** Says so and nothing else; nothing is sent to the account until it writes as a member again. */
export async function turnAway(draft: Draft): Promise<void> {
  draft.say(line('guest'))
  await draft.turn.markReachable(false)
}
