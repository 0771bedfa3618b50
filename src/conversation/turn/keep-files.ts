import type { Context } from '../context.ts'
import type { Reader } from '../reader.ts'

/** Sees to it that the files within an accepted answer are kept; those of the answer before are already. */
export async function keepFiles(
  context: Context,
  reader: Reader<unknown>,
  value: unknown,
  before?: unknown,
): Promise<void> {
  const filesIn = (answer: unknown) => (answer === undefined ? [] : (reader.files?.(answer) ?? []))
  const known = new Set(filesIn(before).map((file) => file.fileId))
  for (const file of filesIn(value)) if (!known.has(file.fileId)) await context.files.keep(file)
}
