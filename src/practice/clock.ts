import { type Memory, recall } from '#simulator/memory.ts'
import { instant } from '#simulator/snapshot.ts'

/** A clock that runs at the usual pace and can be moved forward; it stands still between two runs. */
export interface MovableClock {
  now(): Date
  /** Moves it to a later instant; an earlier one changes nothing. */
  moveTo(instant: Date): void
  onMove(listener: () => void): () => void
  /** Keeps the instant it stands at. */
  stop(): void
}

/** Milliseconds between two savings; a clock whose program was killed goes on as much later, so never earlier. */
const pace = 1000

/** Goes on where the memory says it stood, else begins at `start`; without a memory nothing is kept. */
export function createMovableClock(start: Date, memory?: Memory): MovableClock {
  const stood = recall(memory, instant)
  let ahead = (stood ? stood.getTime() + pace : start.getTime()) - Date.now()
  const listeners = new Set<() => void>()
  const now = () => new Date(Date.now() + ahead)
  const keep = () => memory?.save(now().toISOString())
  const keeping = memory && setInterval(keep, pace).unref()
  keep()
  return {
    now,
    moveTo: (instant) => {
      ahead = Math.max(ahead, instant.getTime() - Date.now())
      keep()
      for (const listener of listeners) listener()
    },
    onMove: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    stop: () => {
      clearInterval(keeping)
      keep()
    },
  }
}
