import type { Memory } from '#simulator/memory.ts'

/** A memory that lasts as long as the test, through JSON as a file. */
export function inMemory(json = 'null'): Memory & { json(): string } {
  let kept = json
  return {
    load: () => JSON.parse(kept),
    save: (snapshot) => {
      kept = JSON.stringify(snapshot)
    },
    json: () => kept,
  }
}
