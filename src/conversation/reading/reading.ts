/**
 * What a reader made of a text: a value to take as it is, a value the person must confirm first, or nothing, with
 * what was wrong.
 */
export type Reading<V> =
  | { read: 'sure'; value: V }
  | { read: 'unsure'; value: V }
  | { read: 'not'; problem: ReadingProblem }

/** Why a text could not be read; each code has a sentence `problem-<code>` that takes the same data. */
export type ReadingProblem =
  | { code: 'not-a-number' }
  | { code: 'too-many-digits'; limit: number }
  | { code: 'several-numbers' }
  | { code: 'below-limit'; limit: number }
  | { code: 'above-limit'; limit: number }
  | { code: 'not-a-percent' }
  | { code: 'not-an-amount' }
  | { code: 'not-a-choice'; labels: readonly string[] }
  | { code: 'ambiguous-choice'; labels: readonly string[] }
  | { code: 'no-such-option'; count: number }
  | { code: 'not-yes-or-no' }
  | { code: 'not-a-rating' }
  | { code: 'not-a-date' }
  | { code: 'no-such-date'; written: string }
  | { code: 'no-deadline' }
  | { code: 'not-a-time' }
  | { code: 'no-such-time'; written: string }
  | { code: 'not-a-link' }
  | { code: 'link-with-spaces' }
  | { code: 'link-not-web'; scheme: string }
  | { code: 'link-with-password' }
  | { code: 'employee-number-length'; length: number }
  | { code: `employee-number-${'digits' | 'birth-date' | 'appointment' | 'age' | 'sex'}` }

export function sure<V>(value: V): Reading<V> {
  return { read: 'sure', value }
}

export function unsure<V>(value: V): Reading<V> {
  return { read: 'unsure', value }
}

export function notRead(problem: ReadingProblem): Reading<never> {
  return { read: 'not', problem }
}

/** A value to confirm when there was any doubt in reading it. */
export function readWithDoubt<V>(doubtful: boolean, value: V): Reading<V> {
  return doubtful ? unsure(value) : sure(value)
}

/** The same reading, to be confirmed even if it was sure. */
export function doubted<V>(reading: Reading<V>): Reading<V> {
  return reading.read === 'sure' ? unsure(reading.value) : reading
}

/** The same reading with its value changed. */
export function mapReading<V, W>(reading: Reading<V>, change: (value: V) => W): Reading<W> {
  return reading.read === 'not' ? reading : { read: reading.read, value: change(reading.value) }
}
