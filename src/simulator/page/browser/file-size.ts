const units = ['B', 'kB', 'MB', 'GB']

/** A size in bytes as people read it: `83 kB`, `1,4 MB`. */
export function fileSize(bytes: number): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const digits = power < 2 ? 0 : 1
  const amount = (bytes / 1000 ** power).toLocaleString('id-ID', { maximumFractionDigits: digits })
  return `${amount} ${units[power]}`
}
