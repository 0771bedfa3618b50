import { performance } from 'node:perf_hooks'
import { dropOldest } from './history.ts'
import { newSecret } from './identifiers.ts'

const lifeInMilliseconds = 3000
const keptTriggers = 20_000

export interface Interaction {
  userId: string
  /** The view it happened in. */
  viewId?: string
}

type TriggerRefusal = 'invalid_trigger_id' | 'exchanged_trigger_id' | 'expired_trigger_id'

/** The `trigger_id`s of interactions: each opens one view, within three seconds of the real clock, whatever time it is in the simulation. */
export interface Triggers {
  issue(interaction: Interaction): string
  exchange(triggerId: string): Interaction | TriggerRefusal
}

export function createTriggers(): Triggers {
  const issued = new Map<string, { interaction: Interaction; at: number; exchanged: boolean }>()
  return {
    issue(interaction) {
      const id = `${issued.size}.${Math.floor(performance.now())}.${newSecret()}`
      issued.set(id, { interaction, at: performance.now(), exchanged: false })
      dropOldest(issued, keptTriggers)
      return id
    },
    exchange(triggerId) {
      const trigger = issued.get(triggerId)
      if (!trigger) return 'invalid_trigger_id'
      if (trigger.exchanged) return 'exchanged_trigger_id'
      if (performance.now() - trigger.at > lifeInMilliseconds) return 'expired_trigger_id'
      trigger.exchanged = true
      return trigger.interaction
    },
  }
}
