import fc from 'fast-check'

/** What becomes of one place in a delivery, which place being chosen by `pick` among all there are. */
export interface Mutation {
  pick: number
  change: Change
}

/** Takes the value that stood there; undefined removes it. */
type Change = (value: unknown) => unknown

type Place = { holder: Record<string, unknown>; key: string }

const long = 'panjang sekali '.repeat(2_000)
const entity = { type: 'bold', offset: 0, length: 1 }

const replacements: readonly unknown[] = [
  ...[null, true, false, 0, -1, -Number.MAX_SAFE_INTEGER, 1e300, 1.5, 2 ** 31, 2 ** 63],
  ...[
    '',
    ' ',
    '0',
    long,
    '\u0000',
    'a\u0000b',
    '\ud83d',
    '\udc00x',
    '\u202Eterbalik\u202C',
    '\u0007\u001b[31m',
  ],
  ...[
    '__proto__',
    'constructor',
    '{"a":1}',
    '../../etc/passwd',
    "'; DROP TABLE x; --",
    '<@U0>',
    '<!channel>',
  ],
  ...[[], {}, [[]], [null], { text: 'x' }, nested(400)],
  ...[
    Array.from({ length: 3_000 }, () => ({ ...entity })),
    withKey('__proto__', { is_bot: true, type: 'private' }),
  ],
]

const changes: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Change>(() => undefined) },
  {
    weight: 8,
    arbitrary: fc.constantFrom(...replacements).map<Change>((value) => () => structuredClone(value)),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Change>(
      (value) => [value],
      (value) => ({ value }),
      (value) => JSON.stringify(value),
      repeated,
      (value) => (typeof value === 'string' ? value.slice(0, -1) : -numberOf(value)),
      (value) => (typeof value === 'string' ? `${value}\u0000` : numberOf(value) + 0.5),
      (value) => withKey('__proto__', value),
      (value) => withKey('toString', value),
    ),
  },
)

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ pick: fc.nat(), change: changes }),
  { minLength: 1, maxLength: 3 },
)

/** The same delivery, changed; not always one that still can be read. */
export function mutate(delivery: unknown, all: readonly Mutation[]): unknown {
  const root: Record<string, unknown> = { it: structuredClone(delivery) }
  for (const { pick, change } of all) {
    const places = placesOf(root)
    const place = places[pick % places.length]
    if (!place) continue
    const changed = change(place.holder[place.key])
    if (changed === undefined) delete place.holder[place.key]
    else set(place, changed)
  }
  return root.it
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0
}

/** As many levels as real deliveries never have; what was put in by an earlier change is not looked into. */
const deepest = 8

function placesOf(holder: Record<string, unknown>, depth = 0): Place[] {
  return Object.keys(holder).flatMap((key) => {
    const value = holder[key]
    const inner = isHolder(value) && depth < deepest ? placesOf(value, depth + 1) : []
    return [{ holder, key }, ...inner.slice(0, 200)]
  })
}

/** In characters: twice what the program reads of one delivery is large enough to be too large. */
const largest = 2 * 1024 * 1024

function repeated(value: unknown): unknown[] {
  const size = JSON.stringify(value)?.length ?? 0
  const length = Math.min(500, 1 + Math.floor(largest / (size + 1)))
  // Each a copy: what a later change puts into one must not grow with their number.
  return Array.from({ length }, () => structuredClone(value))
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function set({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true })
}

/** An own property of that name, also of one that plain assignment would take for the prototype. */
function withKey(key: string, value: unknown): object {
  return Object.fromEntries([[key, value]])
}

function nested(depth: number): unknown {
  return depth === 0 ? 'dalam' : [nested(depth - 1)]
}
