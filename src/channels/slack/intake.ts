import type { App, StringIndexed } from '@slack/bolt'
import type { Logger } from 'pino'
import { createLanes } from '#channels/lanes.ts'
import type { OpenForm } from './form-opener.ts'
import { NotTaken } from './not-taken.ts'

/** What a delivery is acknowledged with; nothing, mostly. */
export type Answer = string | object | undefined

/** Takes deliveries from whatever brings them, of each person one after the other in the order they came. */
export interface Intake {
  /** Who handles them; before, none is taken. */
  open(app: App): void
  /**
   * Resolves to whether the delivery was acknowledged: it was handled, or nobody could read it. Bolt itself acknowledges an event before its
   * listeners run, so here what it acknowledges with is kept until they are done.
   */
  take(body: StringIndexed, acknowledge: (answer: Answer) => Promise<void>): Promise<boolean>
  /** Takes nothing new; resolves when what was taken is done. */
  close(): Promise<void>
}

export function createIntake(openForm: OpenForm, log: Logger): Intake {
  const lanes = createLanes<string>()
  let app: App | undefined

  /** What cannot be read would come again for ever, and be no better. */
  function passOver({ type, event_id: event }: StringIndexed): (error: unknown) => undefined {
    return (error) => {
      if (error instanceof NotTaken) throw error
      log.error({ type, event }, 'a delivery cannot be read and is passed over')
    }
  }

  return {
    open: (handler) => {
      app = handler
    },
    take: async (body, acknowledge) => {
      const taker = app
      if (!taker) return false
      // Now, not when it is this delivery's turn.
      const opening = openForm(body)
      opening.catch(() => undefined) // heard of when it is this delivery's turn
      const answer = () => opening.then((view) => answerOf(taker, body, view)).catch(passOver(body))
      try {
        await lanes.run(personOf(body), async () => acknowledge(await answer()))
        return true
      } catch {
        // Whatever was thrown has been reported where it arose, and may quote what the person wrote.
        log.error({ type: body.type, event: body.event_id }, 'a delivery was not taken, or not acknowledged')
        return false
      }
    },
    close: () => {
      app = undefined
      return lanes.settled()
    },
  }
}

/** @param view the id of the form opened for this delivery, for the listener */
async function answerOf(app: App, body: StringIndexed, view: string | undefined): Promise<Answer> {
  let answer: Answer
  const ack = async (given?: Answer) => {
    answer = given
  }
  await app.processEvent({ body, ack, customProperties: { view } })
  return answer
}

/** Whoever caused the delivery, wherever its kind names her. */
function personOf({ event, user, user_id: commanding }: StringIndexed): string {
  const named: unknown = event?.user ?? user?.id ?? commanding
  return typeof named === 'string' ? named : ''
}
