import fc from 'fast-check'
import type { Person } from './people.ts'

/** A button or form that was sent to somebody: what the platform would give back. */
export interface Given {
  token: string
  kind: 'button' | 'form'
  label: string
  /** Of a form, its fields. */
  fields: readonly Field[]
}

export interface Field {
  name: string
  kind: 'text' | 'choice' | 'file'
  options: readonly string[]
}

/** What each address was given lately, newest last. */
export type Ledger = Map<string, Given[]>

const remembered = 40
/** Of the last message, or the last few. */
const [newest, fresh] = [4, 12]

export function placeOf({ channel, address }: Pick<Person, 'channel' | 'address'>): string {
  return `${channel}:${address}`
}

export function give(ledger: Ledger, place: string, given: readonly Given[]): void {
  ledger.set(place, [...(ledger.get(place) ?? []), ...given].slice(-remembered))
}

export interface Token {
  token: string
  forged: boolean
  fields: readonly Field[]
}

/** A token as it may come back from this person's device: mostly a live one of his own. */
export function tokens(ledger: Ledger, person: Person, kind: Given['kind']): fc.Arbitrary<Token> {
  const own = of(ledger, (place) => place === placeOf(person), kind)
  const others = of(ledger, (place) => place !== placeOf(person), kind)
  const made = fc.constantFrom(
    '0',
    ':',
    'x:0',
    'null',
    '__proto__:0',
    'A'.repeat(64),
    ' ',
    '9'.repeat(30),
    '\u0000',
  )
  const forge = (token: string, { fields }: Given): Token => ({ token, forged: true, fields })
  return fc.oneof(
    ...some(own.slice(-newest), 14, (each) => ({ ...each, forged: false })),
    ...some(own.slice(-fresh), 8, (each) => ({ ...each, forged: false })),
    ...some(own, 3, (each) => ({ ...each, forged: false })),
    ...some(others, 3, (each) => forge(each.token, each)),
    ...some(own, 1, (each) => forge(`${each.token.slice(0, 12)}:0`, each)),
    ...some(own, 1, (each) => forge(`${each.token.split(':')[0]}:99`, each)),
    { weight: 1, arbitrary: made.map((token) => ({ token, forged: true, fields: [] })) },
  )
}

function of(ledger: Ledger, isWanted: (place: string) => boolean, kind: Given['kind']): Given[] {
  return [...ledger].flatMap(([place, all]) =>
    isWanted(place) ? all.filter((each) => each.kind === kind) : [],
  )
}

function some(from: readonly Given[], weight: number, make: (given: Given) => Token) {
  return from.length === 0 ? [] : [{ weight, arbitrary: fc.constantFrom(...from).map(make) }]
}
