import type { Temporal } from 'temporal-polyfill'
import {
  lastWorkingDayUpTo,
  nextWorkingDay,
  type WorkingCalendar,
  workingCalendar,
} from '#appraisal/calendar/working-day.ts'
import type { Period } from '#appraisal/records.ts'
import { at, dayIn } from '#appraisal/zone.ts'
import type { PageClock } from '#simulator/page/clock.ts'
import type { Practice } from './practice.ts'

const minute = 60_000

/** The clock as the page moves it: to the next working day, to the next deadline of an open period, or by minutes. */
export function createPageClock({ clock, moveTo, program }: Practice): PageClock {
  const calendar = workingCalendar()
  return {
    now: clock.now,
    onChange: clock.onMove,
    advance: (minutes) => moveTo(new Date(clock.now().getTime() + minutes * minute)),
    nextWorkingDay: () => moveTo(morningOf(nextWorkingDay(dayIn(clock.now(), 'WIB'), calendar))),
    nextDeadline: async () => {
      const now = clock.now()
      const periods = await program.store.survey(now, (records) => records.openPeriods())
      const mornings = periods.flatMap((period) => deadlines(period, calendar)).map(morningOf)
      const next = mornings
        .filter((morning) => morning > now)
        .sort((one, other) => one.getTime() - other.getTime())[0]
      await moveTo(next ?? morningOf(nextWorkingDay(dayIn(now, 'WIB'), calendar)))
    },
  }
}

/** The working days on which a period's deadlines are announced for the last time. */
function deadlines(
  { progressDueOn, editUntil, evaluationDueOn }: Period,
  calendar: WorkingCalendar,
): Temporal.PlainDate[] {
  return [progressDueOn, editUntil, evaluationDueOn].map((day) => lastWorkingDayUpTo(day, calendar))
}

/** Eight o'clock in the west, when working time has begun in all three zones. */
function morningOf(day: Temporal.PlainDate): Date {
  return at(day, '08:00', 'WIB')
}
