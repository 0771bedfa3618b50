import { type Call, readJson, readString } from './call.ts'
import { readEntities, withFoundEntities } from './entities.ts'
import { parseHtml } from './html.ts'
import type { PhoneEntity } from './phone.ts'
import { badRequest } from './refusal.ts'

/** A text with its formatting; offsets and lengths are UTF-16 units. */
export interface FormattedText {
  text: string
  entities: readonly PhoneEntity[]
}

const MAX_BYTES = 32_768
const CONTROL = /[^\P{Cc}\n\r]/gu
/** Line and paragraph separators, direction overrides and three combining lines, which Telegram takes out. */
const REMOVED = /\r|[\u2028-\u202e]|\u0333|\u033f|\u030a/g

/**
 * Reads a text or caption with its `parse_mode` or entities, and normalises it as Telegram does.
 * Only HTML is read of the parse modes: our texts carry entities or HTML.
 */
export function readFormattedText(call: Call, name: 'text' | 'caption'): FormattedText {
  const source = readString(call, name)
  if (Buffer.byteLength(source) > MAX_BYTES) throw badRequest('text is too long')
  const mode = readString(call, 'parse_mode').toLowerCase()
  if (mode === 'html') return normalise(parseHtml(source))
  if (mode !== '' && mode !== 'none') throw badRequest('unsupported parse_mode')
  const given = readJson(call, name === 'text' ? 'entities' : 'caption_entities', 'entities')
  return normalise({ text: source, entities: readEntities(given, source) })
}

/** Cleans and trims a text as Telegram does, moving the entities along, and finds links and commands in it. */
export function normalise(formatted: FormattedText): FormattedText {
  const { text, entities } = trim(clean(formatted))
  return { text, entities: withFoundEntities(text, entities) }
}

/** Length as Telegram counts its limits: characters, of which an emoji may be one though it is two UTF-16 units. */
export function longerThan(text: string, limit: number): boolean {
  return text.length > limit && [...text].length > limit
}

function clean({ text, entities }: FormattedText): FormattedText {
  const spaced = text.replace(CONTROL, ' ')
  const removed = [...spaced.matchAll(REMOVED)].map((match) => match.index)
  if (removed.length === 0) return { text: spaced, entities }
  const before = (place: number) => removed.filter((at) => at < place).length
  const moved = entities.map((entity) => {
    const end = entity.offset + entity.length
    const offset = entity.offset - before(entity.offset)
    return { ...entity, offset, length: end - before(end) - offset }
  })
  return { text: spaced.replace(REMOVED, ''), entities: moved }
}

/** Spaces before the first entity and at the end go. */
function trim({ text, entities }: FormattedText): FormattedText {
  const end = text.replace(/[ \n]+$/, '').length
  const blank = /^[ \n]*/.exec(text)?.[0].length ?? 0
  const start = Math.min(blank, end, ...entities.map(({ offset }) => offset))
  const kept = entities.flatMap((entity) => {
    const length = Math.min(entity.offset + entity.length, end) - entity.offset
    return length > 0 ? [{ ...entity, offset: entity.offset - start, length }] : []
  })
  return { text: text.slice(start, end), entities: kept }
}
