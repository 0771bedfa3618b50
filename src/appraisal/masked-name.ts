/**
 * A name of which its owner knows himself and nobody else learns much: "Siti Aminah" is "S••• A•••". As many dots
 * whatever the length, and no titles behind a comma, which few people share.
 */
export function maskName(name: string): string {
  const [bare = ''] = name.split(',')
  const words = bare.split(/\s+/).filter((word) => word !== '')
  return words.map((word) => `${[...word].slice(0, 1).join('')}•••`).join(' ')
}
