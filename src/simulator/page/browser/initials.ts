/** First letters of the first and the second word; academic titles before and behind the name do not count. */
export function initials(name: string): string {
  const [bare = name] = name.split(',')
  const words = bare.split(' ').filter((word) => word && !word.endsWith('.'))
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('')
}
