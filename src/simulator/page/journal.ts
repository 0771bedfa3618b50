/** What the turns recorded in the database and what was sent because of them. */
export interface PageJournal {
  /** The newest first. */
  recent(limit: number): Promise<readonly PageEntry[]>
  /** Called after something was added. Returns the unsubscriber. */
  onChange(listener: () => void): () => void
}

export type PageEntry = Recorded | Sent

export interface Recorded {
  id: string
  /** ISO 8601 with offset. */
  at: string
  kind: 'recorded'
  table: string
  /** `insert`, `update` or `delete`. */
  operation: string
  fields: readonly ChangedField[]
  /** Who did it, by name; null when the clock or another program did. */
  by: string | null
}

export interface ChangedField {
  name: string
  before: string | null
  after: string | null
}

export interface Sent {
  id: string
  /** ISO 8601 with offset. */
  at: string
  kind: 'sent'
  channel: string
  /** To whom, by name. */
  to: string
  state: string
  excerpt: string
}
