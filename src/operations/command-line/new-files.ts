import { type FileHandle, open, rm } from 'node:fs/promises'
import { line } from '#texts/line.ts'
import { type Outcome, refused } from './outcome.ts'
import { reasonOf } from './reason.ts'

/** Writes the content of one of the files. */
export type Fill = (path: string, content: string | Uint8Array) => Promise<void>

/**
 * Makes files that were not there before and that their owner alone may read, for the work to fill. Nothing is ever
 * overwritten; when the work does not come to its end they are removed again.
 */
export async function withNewFiles(
  paths: readonly string[],
  work: (fill: Fill) => Promise<Outcome>,
): Promise<Outcome> {
  const files = new Map<string, FileHandle>()
  let isKept = false
  try {
    for (const path of paths) {
      const file = await open(path, 'wx', 0o600).catch((error: unknown) => reasonOf(error))
      if (typeof file === 'string')
        return refused('no-new-file', line('admin-no-new-file', { path, reason: file }))
      files.set(path, file)
    }
    const outcome = await work(async (path, content) => files.get(path)?.writeFile(content))
    isKept = outcome.outcome === 'done'
    return outcome
  } finally {
    for (const [path, file] of files) {
      await file.close()
      if (!isKept) await rm(path, { force: true })
    }
  }
}
