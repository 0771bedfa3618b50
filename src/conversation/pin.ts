import type { PinWeakness } from '#appraisal/pin.ts'

/** The flow that asks for the PIN; it is opened about the conversation that waits for the proof. */
export const pinFlow = 'pin'

/**
 * The PIN of the person who acts, by which he proves that it is he who holds the phone. Digits go in and never come
 * out: what is kept cannot be turned back into them.
 */
export interface Pin {
  isSet(): Promise<boolean>
  /** Whether it was given from this very chat account within the last ten minutes. */
  isFresh(): Promise<boolean>
  /** Until when no PIN is looked at after too many wrong ones; null when they are. */
  lockedUntil(): Promise<Date | null>
  /** Looks whether that is it; the right one counts for this account from now on. */
  check(digits: string): Promise<PinChecked>
  /** Takes a new one, which counts once it was repeated. Who has one must have given it before. */
  choose(digits: string): Promise<PinChosen>
  /** Takes the new one a second time; it is then his. False when it is not the same, and must be chosen anew. */
  repeat(digits: string): Promise<boolean>
}

export type PinChecked =
  | { is: 'right' }
  /** `left` tries are left. */
  | { is: 'wrong'; left: number }
  /** `now` when it was this try that locked it. */
  | { is: 'locked'; until: Date; now: boolean }
  /** There is none (any more): one is to be chosen. */
  | { is: 'none' }

export type PinChosen = { kept: true } | { kept: false; why: PinWeakness | 'not-proved' }
