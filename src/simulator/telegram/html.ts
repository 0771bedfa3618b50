import type { FormattedText } from './formatted-text.ts'
import { decodeCharacters, readCharacter } from './html-characters.ts'
import { linkProblem } from './links.ts'
import type { PhoneEntity } from './phone.ts'
import { badRequest, type Refusal } from './refusal.ts'

const ENTITY_TYPES: ReadonlyMap<string, string> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
  ['u', 'underline'],
  ['ins', 'underline'],
  ['s', 'strikethrough'],
  ['strike', 'strikethrough'],
  ['del', 'strikethrough'],
  ['tg-spoiler', 'spoiler'],
  ['span', 'spoiler'],
  ['a', 'text_link'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
])

const TAG = /<(\/?)([^\s>]*)((?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[\w.-]+))?)*)\s*>/y

interface Reading {
  source: string
  at: number
  text: string
  open: Tag[]
  entities: PhoneEntity[]
}

interface Tag {
  name: string
  attributes: string
  /** Where its text begins. */
  offset: number
}

/**
 * Text and entities of a text with `parse_mode` HTML; offsets are UTF-16 units of the result.
 * @throws {Refusal} 400 "can't parse entities: …" with the byte offset, as the real server says it.
 */
export function parseHtml(source: string): FormattedText {
  const reading: Reading = { source, at: 0, text: '', open: [], entities: [] }
  while (reading.at < source.length) {
    if (source[reading.at] === '<') readTag(reading)
    else readText(reading)
  }
  const unclosed = reading.open.at(-1)
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`)
  return { text: reading.text, entities: reading.entities }
}

function readText(reading: Reading): void {
  const character = readCharacter(reading.source, reading.at)
  reading.text += character.text
  reading.at = character.end
}

function readTag(reading: Reading): void {
  TAG.lastIndex = reading.at
  const found = TAG.exec(reading.source)
  if (!found) throw cannotParse(`Unclosed ${isEndTag(reading) ? 'end' : 'start'} tag`, reading)
  const end = TAG.lastIndex
  const [, slash, name = '', attributes = ''] = found
  if (slash === '/') closeTag(reading, name.toLowerCase())
  else openTag(reading, { name: name.toLowerCase(), attributes, offset: reading.text.length })
  reading.at = end
}

function isEndTag(reading: Reading): boolean {
  return reading.source[reading.at + 1] === '/'
}

function openTag(reading: Reading, tag: Tag): void {
  if (!ENTITY_TYPES.has(tag.name)) throw cannotParse(`Unsupported start tag "${tag.name}"`, reading)
  if (tag.name === 'span' && attribute(tag, 'class') !== 'tg-spoiler')
    throw cannotParse('Tag "span" must have class "tg-spoiler"', reading)
  reading.open.push(tag)
}

function closeTag(reading: Reading, name: string): void {
  const tag = reading.open.pop()
  if (!tag) throw cannotParse('Unexpected end tag', reading)
  if (name !== '' && name !== tag.name) throw unmatched(reading, tag.name, name)
  const length = reading.text.length - tag.offset
  if (length > 0) reading.entities.push(...entityOf(tag, length, reading.text))
}

function unmatched(reading: Reading, expected: string, found: string): Refusal {
  const where = `at byte offset ${byteOffset(reading)}`
  return cannotParse(`Unmatched end tag ${where}, expected "</${expected}>", found "</${found}>"`)
}

function entityOf(tag: Tag, length: number, text: string): readonly PhoneEntity[] {
  const entity = { type: typeOf(tag), offset: tag.offset, length }
  if (tag.name !== 'a') return [entity]
  const url = attribute(tag, 'href') ?? text.slice(tag.offset)
  return linkProblem(url) === undefined ? [{ ...entity, url }] : []
}

function typeOf(tag: Tag): string {
  if (tag.name === 'blockquote' && /\sexpandable\b/i.test(tag.attributes)) return 'expandable_blockquote'
  return ENTITY_TYPES.get(tag.name) ?? tag.name
}

function attribute(tag: Tag, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([\\w.-]+))`, 'i').exec(tag.attributes)
  const value = found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
  return value === '' ? undefined : decodeCharacters(value)
}

function cannotParse(why: string, where?: Reading): Refusal {
  return badRequest(`can't parse entities: ${why}${where ? ` at byte offset ${byteOffset(where)}` : ''}`)
}

function byteOffset(reading: Reading): number {
  return Buffer.byteLength(reading.source.slice(0, reading.at))
}
