import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { FileRef } from '../files.ts'
import type { Answer, Reader } from '../reader.ts'
import { fileProblem } from './file-limits.ts'

const File = z.object({ fileId: z.string(), name: z.string(), mime: z.string(), size: z.number() })

/** A table as a file (CSV). Its bytes are there once the step after it has read `fetched`. */
export function tableFile(): Reader<FileRef> {
  const read = (file: FileRef): Answer<FileRef> => {
    const problem = fileProblem(file, 'table')
    return problem ? { read: 'not', problem } : { read: 'sure', value: file }
  }
  return {
    schema: File,
    inputs: [{ kind: 'file', max: 1 }],
    read: (input) =>
      input.kind === 'file' ? read(input.file) : { read: 'not', problem: { code: 'file-needed' } },
    readForm: ([given]) => {
      const file = given && 'files' in given ? given.files[0] : undefined
      return file ? read(file) : 'empty'
    },
    show: (file) => line('value-text', { value: file.name }),
    fill: () => [],
    files: (file) => [file],
  }
}

/** Waits until a file given before has been fetched from the platform, and tells whether it could be. */
export function fetched(fileId: string): Reader<boolean> {
  return {
    schema: z.boolean(),
    inputs: [],
    read: (input) =>
      input.kind === 'fetched' && input.fileId === fileId
        ? { read: 'sure', value: input.ok }
        : { read: 'not', problem: { code: 'file-being-read' } },
    readForm: () => 'empty',
    show: (isThere) => line(isThere ? 'button-yes' : 'button-no'),
    fill: () => [],
  }
}
