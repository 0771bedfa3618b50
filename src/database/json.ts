/** JSON as PostgreSQL can keep it: without NUL, and without half of a character that was cut in two. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, each) =>
    typeof each === 'string' ? each.replaceAll('\0', '').toWellFormed() : each,
  )
}
