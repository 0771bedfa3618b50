/** Hours (0–23) a part of the day can mean, and the one meant when no hour is given. */
interface PartOfDay {
  hours: readonly number[]
  usual: number
}

const parts = new Map<string, PartOfDay>([
  ['dini', { hours: [0, 1, 2, 3, 4, 5], usual: 3 }],
  ['subuh', { hours: [3, 4, 5], usual: 5 }],
  ['pagi', { hours: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], usual: 8 }],
  ['siang', { hours: [10, 11, 12, 13, 14, 15], usual: 13 }],
  ['sore', { hours: [14, 15, 16, 17, 18, 19], usual: 16 }],
  ['malam', { hours: [17, 18, 19, 20, 21, 22, 23, 0, 1, 2, 3, 4], usual: 19 }],
])

/** Hours that, said without a part of the day, are rather after noon: `jam 3` in an office is 15.00. */
const likelyAfternoon = [1, 2, 3, 4, 5, 6]

export function isPartOfDay(word = ''): boolean {
  return parts.has(word)
}

/** The hour meant by a part of the day alone. */
export function usualHour(part: string): number | null {
  return parts.get(part)?.usual ?? null
}

/** The hour (0–23) meant by one said on the 12-hour clock with a part of the day; null when it has no such hour. */
export function hourInPart(said: number, part: string): number | null {
  const meanings = said > 12 ? [said] : [said, (said + 12) % 24]
  return meanings.find((hour) => parts.get(part)?.hours.includes(hour)) ?? null
}

/** The hour (0–23) likely meant by one said without a part of the day. */
export function likelyHour(said: number): number {
  return likelyAfternoon.includes(said) ? said + 12 : said
}
