import { setTimeout as pause } from 'node:timers/promises'

/** People talking for a while, each saying the next thing as soon as the last is answered. */
export interface Lap {
  turns: number
  perSecond: number
  /** From saying something to its answer, in milliseconds. */
  p50: number
  p99: number
}

/** Beyond the end of a lap an answer may take this long; then something is broken. */
const patienceMs = 15_000

/** @param turn says the next thing for a person; resolves once it is answered. */
export async function runLap<Person>(
  people: readonly Person[],
  seconds: number,
  turn: (person: Person) => Promise<void>,
): Promise<Lap> {
  const latencies: number[] = []
  const start = performance.now()
  const end = start + seconds * 1000

  async function talk(person: Person): Promise<void> {
    for (let began = performance.now(); began < end; began = performance.now()) {
      await turn(person)
      latencies.push(performance.now() - began)
    }
  }

  const giveUp = new AbortController()
  const stuck = pause(seconds * 1000 + patienceMs, undefined, { signal: giveUp.signal }).then(() => {
    throw new Error('somebody got no answer')
  })
  await Promise.race([Promise.all(people.map(talk)), stuck])
  giveUp.abort()
  stuck.catch(() => undefined) // given up, as it was told
  return summary(latencies, performance.now() - start)
}

function summary(latencies: readonly number[], milliseconds: number): Lap {
  const sorted = latencies.toSorted((one, other) => one - other)
  return {
    turns: sorted.length,
    perSecond: (sorted.length / milliseconds) * 1000,
    p50: quantile(sorted, 0.5),
    p99: quantile(sorted, 0.99),
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN
}
