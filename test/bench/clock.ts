import { startAt } from './agency.ts'

/** A clock that begins in a quiet hour. */
export function quietClock(): Date {
  return new Date(startAt.getTime() + performance.now())
}
