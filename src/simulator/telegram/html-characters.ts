const REFERENCE = /&(?:(lt|gt|amp|quot)|#x([\da-f]{1,6})|#(\d{1,7}));?/giy
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** Reads one character of Telegram's HTML, decoding the few references it knows; others stay as they are typed. */
export function readCharacter(source: string, at: number): { text: string; end: number } {
  REFERENCE.lastIndex = at
  const found = source[at] === '&' ? REFERENCE.exec(source) : null
  const text = found ? decode(found[1], found[2], found[3]) : undefined
  return text === undefined ? { text: source.charAt(at), end: at + 1 } : { text, end: REFERENCE.lastIndex }
}

export function decodeCharacters(source: string): string {
  let text = ''
  for (let at = 0; at < source.length; ) {
    const character = readCharacter(source, at)
    text += character.text
    at = character.end
  }
  return text
}

function decode(name?: string, hexadecimal?: string, decimal?: string): string | undefined {
  if (name !== undefined) return NAMED[name.toLowerCase()]
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  return code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined
}
