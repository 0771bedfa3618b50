import type { Role } from './people.ts'

/** What a line of the trail records: a change of a row, or that it was shown to someone else. */
export type TrailOperation = 'insert' | 'update' | 'delete' | 'read'

/** A line of the trail about somebody, without any content of what was changed or seen. */
export interface TrailEntry {
  id: number
  at: Date
  /** Who did it; null for another program, the command line or the clock. */
  actor: { id: number; name: string; isAppraiser: boolean; roles: readonly Role[] } | null
  table: string
  key: string
  operation: TrailOperation
  /** Names of the columns an update changed. */
  changed: readonly string[]
  /** The `state` of the row afterwards, where it has one. */
  state: string | null
  /** Lines of one transaction have the same. */
  transaction: number
}

export interface TrailRecords {
  /**
   * The newest lines about that person that are older than the line `before`, the newest first. Whoever asks for
   * another's must be an auditor of the agency, and his look is recorded as well; anyone else's throws.
   */
  trailOf(employeeId: number, range: { before: number | null; limit: number }): Promise<readonly TrailEntry[]>
}
