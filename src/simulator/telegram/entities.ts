import { type Fields, isFields } from './call.ts'
import { linkProblem } from './links.ts'
import type { PhoneEntity } from './phone.ts'
import { badRequest } from './refusal.ts'

const GIVEN_BY_BOTS: ReadonlySet<string> = new Set([
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'blockquote',
  'expandable_blockquote',
])

const FOUND_BY_TELEGRAM: ReadonlyMap<string, RegExp> = new Map([
  ['url', /(?<![\w@])https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g],
  ['email', /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
  ['mention', /(?<!\w)@[A-Za-z]\w{2,31}(?!\w)/g],
  ['bot_command', /(?<![\w/<>])\/\w{1,64}(?:@\w{3,32})?(?![\w/<>])/g],
  ['hashtag', /(?<![\p{L}\p{N}_#])#[\p{L}\p{N}_]*\p{L}[\p{L}\p{N}_]*/gu],
])

/** What the real server finds and this one does not; both drop them when a bot gives them. */
const NOT_LOOKED_FOR: ReadonlySet<string> = new Set(['cashtag', 'phone_number', 'bank_card_number'])

/** Reads the entities a bot gave. Kinds that Telegram finds by itself are dropped, unknown ones refused. */
export function readEntities(value: unknown, text: string): readonly PhoneEntity[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((item: unknown) => {
    if (!isFields(item)) throw cannotParse('expected an Object')
    return readEntity(item, text)
  })
}

function readEntity(item: Fields, text: string): readonly PhoneEntity[] {
  const { type, offset, length } = item
  if (typeof type !== 'string') throw cannotParse(`Can't find field "type"`)
  if (typeof offset !== 'number') throw cannotParse(`Can't find field "offset"`)
  if (typeof length !== 'number') throw cannotParse(`Can't find field "length"`)
  if (FOUND_BY_TELEGRAM.has(type) || NOT_LOOKED_FOR.has(type)) return []
  if (!GIVEN_BY_BOTS.has(type)) throw cannotParse('Unsupported type specified')
  if (offset < 0 || length <= 0) return []
  checkPlace(offset, length, text)
  return [{ ...checkedLink(item), type, offset, length }]
}

function checkPlace(offset: number, length: number, text: string): void {
  if (offset >= text.length)
    throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
  const end = offset + length
  if (end > text.length)
    throw badRequest(
      `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
    )
  if (splitsCharacter(text, offset)) throw badRequest('entity begins in a middle of a UTF-16 symbol')
  if (splitsCharacter(text, end)) throw badRequest('entity ends in a middle of a UTF-16 symbol')
}

function splitsCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

function checkedLink({ type, url, language }: Fields): { url?: string; language?: string } {
  if (typeof language === 'string') return { language }
  if (type !== 'text_link') return {}
  if (typeof url !== 'string') throw cannotParse(`Can't find field "url"`)
  const problem = linkProblem(url)
  if (problem) throw badRequest(`entity URL '${url}' is invalid: ${problem}`)
  return { url }
}

/** Adds the links, mentions, commands and hashtags that Telegram finds in any text, in order of place. */
export function withFoundEntities(text: string, given: readonly PhoneEntity[]): readonly PhoneEntity[] {
  const found: PhoneEntity[] = []
  const taken = given.filter(({ type }) => ['code', 'pre', 'text_link'].includes(type))
  for (const [type, pattern] of FOUND_BY_TELEGRAM)
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length }
      if (![...taken, ...found].some((other) => overlaps(entity, other))) found.push(entity)
    }
  return [...given, ...found].sort((a, b) => a.offset - b.offset || b.length - a.length)
}

function overlaps(a: PhoneEntity, b: PhoneEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}

function cannotParse(why: string) {
  return badRequest(`can't parse MessageEntity: ${why}`)
}
