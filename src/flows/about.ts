/** The id of what a conversation is about; 0, which nothing has, when that is no id, whatever words were typed. */
export function idIn(about: string): number {
  return /^[1-9]\d{0,8}$/.test(about) ? Number(about) : 0
}
