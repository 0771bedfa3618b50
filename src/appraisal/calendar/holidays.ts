import holidays2026 from './holidays-2026.json' with { type: 'json' }
import holidays2027 from './holidays-2027.json' with { type: 'json' }

/** A day off and its official name; `date` is ISO. */
interface Holiday {
  date: string
  name: string
}

/** The days off of one year as decreed jointly by three ministers, in autumn of the year before. */
export interface HolidayList {
  year: number
  decree: string
  /** ISO. */
  signedOn: string
  publicHolidays: readonly Holiday[]
  /** Cuti bersama: days off too for civil servants. */
  jointLeave: readonly Holiday[]
}

/** The decrees so far. Never computed: the dates of several feasts are set by the government and differ from tables. */
export const decreedHolidays: readonly HolidayList[] = [holidays2026, holidays2027]
