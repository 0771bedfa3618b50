const before = new Set('saya kami mohon tolong maaf bapak ibu kak insyaallah'.split(' '))
const after = new Set(
  'bapak ibu kak mas mbak admin dong deh sih lah kok nih tuh ya saja dulu kasih insyaallah mohon maaf'.split(
    ' ',
  ),
)

/** Canonical words without the polite ones around them; a text of nothing else keeps its first. */
export function withoutCourtesy(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !before.has(word))
  if (first === -1 || opensThanks(words, first)) return words
  const last = words.findLastIndex((word, index) => !after.has(word) && !opensThanks(words, index))
  return words.slice(first, Math.max(first, last) + 1)
}

/** `terima` is politeness in `terima kasih` only: alone it is an answer. */
function opensThanks(words: readonly string[], index: number): boolean {
  return words[index] === 'terima' && words[index + 1] === 'kasih'
}
