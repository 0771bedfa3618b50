/** Numbers given out one after another, each once. */
export interface Sequence {
  next(): number
  last(): number
}

export function createSequence(last: number): Sequence {
  let given = last
  return {
    next: () => {
      given += 1
      return given
    },
    last: () => given,
  }
}
