import { numberAt } from './number-words.ts'
import { hourInPart, isPartOfDay, likelyHour } from './part-of-day.ts'

/** A time on the clock found in a list of words; minutes count from midnight, null when no clock shows it. */
export interface ClockFound {
  minutes: number | null
  written: string
  next: number
  doubtful: boolean
}

interface Dial {
  hour: number
  minute: number
  written: string
  /** True when it is said on the 24-hour clock: `08.30`, `14`. */
  isFull: boolean
  next: number
}

const dayInMinutes = 24 * 60
const directions = new Map([
  ['lewat', 1],
  ['lebih', 1],
  ['kurang', -1],
])

/**
 * The time that starts at a word: `14.00`, `8 malam`, `setengah delapan`, `delapan kurang seperempat pagi`. A part of
 * the day said before it (`malam jam 8`) is passed in. Null when no time starts there.
 */
export function clockAt(words: readonly string[], at: number, partBefore: string | null): ClockFound | null {
  const isHalf = words[at] === 'setengah'
  const dial = dialAt(words, isHalf ? at + 1 : at)
  if (!dial) return null
  const shift = isHalf ? { minutes: -30, next: dial.next } : shiftAt(words, dial.next)
  const partAfter = isPartOfDay(words[shift.next]) ? (words[shift.next] ?? null) : null
  const afterDini = partAfter === 'dini' && words[shift.next + 1] === 'hari' ? 2 : 1
  const next = shift.next + (partAfter ? afterDini : 0)
  return { ...minutesOf(dial, shift.minutes, partAfter ?? partBefore), written: dial.written, next }
}

/** An hour guessed to be after noon is doubtful, and so is a night past midnight: which day is meant? */
function minutesOf(dial: Dial, shift: number, part: string | null): Pick<ClockFound, 'minutes' | 'doubtful'> {
  const meant = part ? hourInPart(dial.hour, part) : dial.isFull ? dial.hour : likelyHour(dial.hour)
  if (meant === null || meant > 23 || dial.minute > 59) return { minutes: null, doubtful: false }
  const minutes = (meant * 60 + dial.minute + shift + dayInMinutes) % dayInMinutes
  const isPastMidnight = part === 'malam' && minutes < 5 * 60
  return { minutes, doubtful: isPastMidnight || (!part && meant !== dial.hour) }
}

function dialAt(words: readonly string[], at: number): Dial | null {
  const digits = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(words[at] ?? '')
  if (digits?.[1]) {
    const hour = Number(digits[1])
    const isFull = digits[1].startsWith('0') || hour > 12
    return { hour, minute: Number(digits[2] ?? 0), written: digits[0], isFull, next: at + 1 }
  }
  if (/\d/.test(words[at] ?? '')) return null
  const said = numberAt(words, at)
  if (!said || !Number.isInteger(said.value) || said.value < 0) return null
  return { hour: said.value, minute: 0, written: `${said.value}`, isFull: said.value > 12, next: said.next }
}

/** `lewat 15`, `lebih 10 menit`, `kurang seperempat`: minutes to add to the hour. */
function shiftAt(words: readonly string[], at: number): { minutes: number; next: number } {
  const direction = directions.get(words[at] ?? '') ?? 0
  const said = direction === 0 ? null : numberAt(words, at + 1)
  if (!said || said.value <= 0 || said.value >= 60) return { minutes: 0, next: at }
  const minutes = said.value < 1 ? said.value * 60 : said.value
  return {
    minutes: direction * Math.round(minutes),
    next: said.next + (words[said.next] === 'menit' ? 1 : 0),
  }
}
