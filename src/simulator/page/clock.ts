/** The clock of the sample agency, which can be moved forward. */
export interface PageClock {
  now(): Date
  nextWorkingDay(): Promise<void>
  nextDeadline(): Promise<void>
  advance(minutes: number): Promise<void>
  /** Called after the clock was moved. Returns the unsubscriber. */
  onChange(listener: () => void): () => void
}
