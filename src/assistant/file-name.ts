/** Long enough for any honest name; longer ones only push the ending out of sight. */
const longest = 100

/** Invisible characters: controls, marks that turn the direction of writing, joiners, private ones. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu

/** What no file system has in a name, or shells and HTML read as theirs. */
const reserved = /[<>:"|?*`]/g

/** The name of a file as it is kept and shown: without folders, without what is not seen, cut before its ending. */
export function fileName(given: string): string {
  const bare = given.normalize('NFC').replace(invisible, '').split(/[/\\]/).at(-1) ?? ''
  const tidy = bare
    .replace(reserved, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return tidy === '' ? 'berkas' : shortened([...tidy])
}

function shortened(characters: readonly string[]): string {
  if (characters.length <= longest) return characters.join('')
  const ending = /\.[^.]{1,10}$/u.exec(characters.join(''))?.[0] ?? ''
  return `${characters
    .slice(0, longest - [...ending].length)
    .join('')
    .trimEnd()}${ending}`
}
