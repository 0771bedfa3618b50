import type { Action } from './action.ts'
import type { FileRef } from './files.ts'

/** What a person answered, on whichever platform. */
export type Input =
  | { kind: 'text'; text: string }
  | { kind: 'file'; file: FileRef }
  | { kind: 'action'; action: Action }
  | { kind: 'form'; values: Readonly<Record<string, FieldValue>>; complete: boolean }
  /** A file given earlier in this conversation has been fetched, or could not be. */
  | { kind: 'fetched'; fileId: string; ok: boolean }
  | { kind: 'unreadable' }

/** One value of a submitted form. */
export type FieldValue = { text: string } | { option: string } | { files: readonly FileRef[] }
