import { z } from 'zod'
import { action } from './action.ts'
import type { PageClock } from './clock.ts'
import type { PageOptions } from './options.ts'
import { slackActions } from './slack-actions.ts'
import { telegramActions } from './telegram-actions.ts'
import type { Uploads } from './uploads.ts'

const mostMinutes = 7 * 24 * 60

function clockActions(clock: PageClock) {
  return {
    'clock/next-working-day': action(z.strictObject({}), () => clock.nextWorkingDay()),
    'clock/next-deadline': action(z.strictObject({}), () => clock.nextDeadline()),
    'clock/advance': action(z.strictObject({ minutes: z.int().min(1).max(mostMinutes) }), ({ minutes }) =>
      clock.advance(minutes),
    ),
  }
}

/** Everything that can be done on the page, by the path under `/api/`. */
export type PageActions = ReturnType<typeof createActions>

export function createActions(options: PageOptions, uploads: Uploads) {
  return {
    ...telegramActions(options.telegram, uploads),
    ...slackActions(options.slack, uploads),
    ...clockActions(options.clock),
  }
}
