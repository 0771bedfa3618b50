import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { PhoneFile } from '../telegram/phone.ts'

/** Uploaded files kept until they are sent, the oldest forgotten first. */
const kept = 20

/** A file somebody picks: one of the samples, or one uploaded before. */
export const FileChoice = z.union([
  z.strictObject({ sample: z.string() }),
  z.strictObject({ upload: z.string() }),
])
export type FileChoice = z.infer<typeof FileChoice>

export interface Uploads {
  /** Takes a file in and returns the name it is picked by. */
  add(file: PhoneFile): string
  /** Throws when there is no such file, or not any more. */
  pick(choice: FileChoice): PhoneFile
}

export function createUploads(samples: readonly PhoneFile[]): Uploads {
  const uploads = new Map<string, PhoneFile>()
  return {
    add(file) {
      const id = randomUUID()
      uploads.set(id, file)
      const [oldest] = uploads.keys()
      if (uploads.size > kept && oldest) uploads.delete(oldest)
      return id
    },
    pick(choice) {
      const file =
        'sample' in choice ? samples.find(({ name }) => name === choice.sample) : uploads.get(choice.upload)
      if (!file) throw new Error('there is no such file')
      return file
    },
  }
}
