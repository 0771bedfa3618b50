/** Continuous feedback (umpan balik berkelanjutan) about an employee's work in a period. */
export interface Feedback {
  id: number
  employeeId: number
  authorId: number
  authorName: string
  text: string
  givenAt: Date
}

export interface FeedbackRecords {
  giveFeedback(feedback: {
    employeeId: number
    periodId: number | null
    text: string
    now: Date
  }): Promise<number>
  feedback(id: number): Promise<Feedback | null>
  /** The newest first. */
  feedbackFor(employeeId: number, limit: number): Promise<readonly Feedback[]>
  readFeedback(id: number, now: Date): Promise<void>
  feedbackUnread(
    employee: number | null,
  ): Promise<readonly { feedbackId: number; employeeId: number; since: Date }[]>
}
