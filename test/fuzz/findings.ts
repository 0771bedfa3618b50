import type { Move } from './move.ts'
import type { LogLine } from './subject.ts'

/** Something that must not be, with what brought it about. */
export interface Finding {
  what: string
  /** Of which kind of delivery; the delivery itself, its beginning. */
  move: string
  delivery: string
}

const shown = 1_500

export function finding(what: string, move: string, delivery: unknown): Finding {
  return { what, move, delivery: (JSON.stringify(delivery) ?? '').slice(0, shown) }
}

/**
 * What may be logged as an error: a delivery that no platform ever sends cannot be read, is passed over, and says so.
 * Of a delivery that is as its platform sends it nothing is an error.
 */
const expectedOfMutated: readonly string[] = [
  'an update cannot be read and is passed over',
  'a delivery cannot be read and is passed over',
]

const errorLevel = 50

/** The deliveries of late by their identities, which a line of the log names somewhere. */
export type Lately = ReadonlyMap<number, { move: Move; delivery: unknown }>

/** What lines of the log tell that they should not. */
export function findingsIn(lines: readonly LogLine[], lately: Lately): Finding[] {
  return lines.flatMap((line) => {
    if (line.level < errorLevel) return []
    const known = lately.get(identityIn(line))
    const isMutated = known ? known.move.mutations.length > 0 : true
    if (isMutated && expectedOfMutated.includes(line.msg)) return []
    return finding(`logged: ${describe(line)}`, known?.move.what ?? 'unknown', known?.delivery)
  })
}

function identityIn({ level: _, time: __, pid: ___, ...rest }: LogLine): number {
  return Number(/\b[1-9]\d{6}\b/.exec(JSON.stringify(rest))?.[0] ?? 0)
}

function describe({ level: _, time: __, pid: ___, hostname: ____, ...rest }: LogLine): string {
  return JSON.stringify(rest).slice(0, shown)
}
