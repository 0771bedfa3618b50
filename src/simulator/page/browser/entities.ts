import type { PhoneEntity } from '../../telegram/phone.ts'

/** A formatted text as a tree: plain runs, and entities around what they cover. */
export type Styled = string | { entity: PhoneEntity; inside: readonly Styled[] }

/** Nests Telegram's entities. Where two cross, the inner one ends with the outer one. */
export function styledText(text: string, entities: readonly PhoneEntity[]): readonly Styled[] {
  const ordered = entities.toSorted((a, b) => a.offset - b.offset || b.length - a.length)
  return nest(text, ordered, 0, text.length)
}

function nest(text: string, entities: readonly PhoneEntity[], start: number, end: number): readonly Styled[] {
  const [entity] = entities
  if (!entity) return run(text, start, end)
  const entityEnd = Math.min(entity.offset + entity.length, end)
  const rest = entities.slice(1)
  const inside = rest.filter(({ offset }) => offset < entityEnd)
  return [
    ...run(text, start, entity.offset),
    { entity, inside: nest(text, inside, entity.offset, entityEnd) },
    ...nest(text, rest.slice(inside.length), entityEnd, end),
  ]
}

function run(text: string, start: number, end: number): readonly string[] {
  return start < end ? [text.slice(start, end)] : []
}
