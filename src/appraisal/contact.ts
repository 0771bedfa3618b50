/** The address in small letters, or null where it cannot be one. Only a message sent to it proves more. */
export function parseEmail(text: string): string | null {
  const email = text.trim().toLowerCase()
  return /^[^\s@,;<>]+@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/.test(email) ? email : null
}

/**
 * An Indonesian mobile number as `+628…`, or null where it cannot be one. Taken are `08…`, `628…`, `+62 8…` with any
 * grouping, and `8…`, for spreadsheets drop the leading zero.
 */
export function parsePhone(text: string): string | null {
  const digits = text.replace(/[\s\p{Cf}().'–-]/gu, '')
  const subscriber = /^(?:\+?62)?0?(8\d{8,11})$/.exec(digits)?.[1]
  return subscriber === undefined ? null : `+62${subscriber}`
}

/** A phone number as it may travel: all but the last three digits hidden. */
export function maskPhone(phone: string): string {
  return '•'.repeat(Math.max(0, phone.length - 3)) + phone.slice(-3)
}
