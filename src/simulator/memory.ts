import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { z } from 'zod'

/** Where a server keeps between two runs what people see of it. */
export interface Memory {
  /** What was saved last, as JSON; null when there is nothing, or nothing readable. */
  load(): unknown
  /** Takes the place of what was saved before. */
  save(snapshot: unknown): void
}

/** A file that is always whole: what is written stands beside it until it takes its place. */
export function fileMemory(path: string): Memory {
  return {
    load() {
      try {
        return JSON.parse(readFileSync(path, 'utf8'))
      } catch {
        return null
      }
    },
    save(snapshot) {
      const draft = `${path}.new`
      writeFileSync(draft, JSON.stringify(snapshot), { mode: 0o600 })
      renameSync(draft, path)
    },
  }
}

/** What a server knew when it stopped; undefined when nothing is kept, or nothing of the schema's shape. */
export function recall<Kept>(memory: Memory | undefined, schema: z.ZodType<Kept>): Kept | undefined {
  return memory && schema.safeParse(memory.load()).data
}

export interface Keeper {
  /** To be called after every change. */
  changed(): void
  /** Saves for the last time. */
  stop(): void
}

/** Milliseconds of changes that go into one saving; no more are lost when the program is killed. */
const gathered = 250

/** Keeps a memory up to date; without one, nothing is done. */
export function startKeeper(memory: Memory | undefined, takeSnapshot: () => unknown): Keeper {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const save = () => {
    timer = undefined
    memory?.save(takeSnapshot())
  }
  return {
    changed() {
      if (memory && !stopped) timer ??= setTimeout(save, gathered)
    },
    stop() {
      if (stopped) return
      stopped = true
      clearTimeout(timer)
      if (memory) save()
    },
  }
}
