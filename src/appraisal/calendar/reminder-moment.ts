import type { Temporal } from 'temporal-polyfill'
import { at, dayIn, type Zone } from '../zone.ts'
import { nextWorkingDay, type WorkingCalendar } from './working-day.ts'
import { friday, workingHours } from './working-hours.ts'

/** Local times, `until` no longer included. */
interface Opening {
  from: string
  until: string
}

const opening: Opening = { from: '08:00', until: '16:00' }
const fridayPrayer: Opening = { from: '11:30', until: '13:30' }

/**
 * When a reminder may reach a person who is due one at this instant: the instant itself in working time (08.00–16.00
 * local on working days, no later than work ends, not around Friday prayer), else the next beginning of it.
 */
export function nextReminderMoment(instant: Date, zone: Zone, calendar: WorkingCalendar): Date {
  for (let day = dayIn(instant, zone); ; day = nextWorkingDay(day, calendar)) {
    const open = openings(day, calendar).find(({ until }) => instant < at(day, until, zone))
    if (open) return later(instant, at(day, open.from, zone))
  }
}

function openings(day: Temporal.PlainDate, calendar: WorkingCalendar): Opening[] {
  const hours = workingHours(day, calendar)
  if (!hours) return []
  const until = earlier(hours.endsAt, opening.until)
  if (day.dayOfWeek !== friday) return [{ from: opening.from, until }]
  return [
    { from: opening.from, until: fridayPrayer.from },
    { from: fridayPrayer.until, until },
  ]
}

function earlier(time: string, other: string): string {
  return time < other ? time : other
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other
}
