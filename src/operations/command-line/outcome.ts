import type { Line } from '#texts/line.ts'

/** How a command ended: sentences for people, and the same for programs (`--json`). */
export type Outcome =
  | { outcome: 'done'; says: readonly Line[]; data: Data }
  /** What was given is wrong, or the state of things does not allow it; nothing has changed. */
  | { outcome: 'refused'; problem: string; says: readonly Line[]; data: Data }
  /** The command line itself is wrong. */
  | { outcome: 'usage'; problem: string; says: readonly Line[]; data: Data }
  /** The database or the configuration is not as it must be, or something broke. */
  | { outcome: 'unreachable'; problem: string; says: readonly Line[]; data: Data }

type Data = Readonly<Record<string, unknown>>

/** By outcome, for scripts. */
export const exitCodes = { done: 0, refused: 1, usage: 2, unreachable: 3 } as const satisfies Record<
  Outcome['outcome'],
  number
>

export function done(says: Line | readonly Line[], data: Data = {}): Outcome {
  return { outcome: 'done', says: [says].flat(), data }
}

/** `problem` is the name programs know it by. */
export function refused(problem: string, says: Line, data: Data = {}): Outcome {
  return { outcome: 'refused', problem, says: [says], data }
}

export function unreachable(problem: string, says: Line, data: Data = {}): Outcome {
  return { outcome: 'unreachable', problem, says: [says], data }
}

/** Whether a step already ended the command. */
export function isOutcome(value: object): value is Outcome {
  return 'outcome' in value
}
