/**
 * The end of 3 × 24 hours, in hours and not in days of a calendar: by then a request about one's own data is answered
 * (UU 27/2022 Ps. 30–33, 40, 41) and whoever is concerned by a breach has been told (Ps. 46(1)).
 */
export function afterThreeDays(since: Date): Date {
  return new Date(since.getTime() + 3 * 24 * 60 * 60 * 1000)
}
