import { readFileSync, writeFileSync } from 'node:fs'

/** A clock that runs at the usual pace and can be moved forward; where it stood is kept in a file. */
export interface MovableClock {
  now(): Date
  /** Moves it to a later instant; an earlier one changes nothing. */
  moveTo(instant: Date): void
  onMove(listener: () => void): () => void
}

/** Goes on where `file` says it stood, else begins at `start`; without a file nothing is kept. */
export function createMovableClock(start: Date, file?: URL | string): MovableClock {
  let ahead = (kept(file) ?? start).getTime() - Date.now()
  const listeners = new Set<() => void>()
  const now = () => new Date(Date.now() + ahead)
  const keep = () => {
    if (file !== undefined) writeFileSync(file, now().toISOString())
  }
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
  }
}

function kept(file: URL | string | undefined): Date | null {
  if (file === undefined) return null
  try {
    const instant = new Date(readFileSync(file, 'utf8'))
    return Number.isNaN(instant.getTime()) ? null : instant
  } catch {
    return null
  }
}
