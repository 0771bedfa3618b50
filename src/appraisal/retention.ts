/**
 * How long the program keeps what it needs to talk with people, in days. Beyond that it is deleted (UU 27/2022 Ps. 43,
 * 44). The appraisal itself is no part of this: plans, reports with their evidence, evaluations, objections and their
 * trail are records of employment that are kept until retirement (PP 30/2019 Ps. 60(6)); accounts that were revoked and
 * consents, also withdrawn ones, are proof of who agreed to what (UU 27/2022 Ps. 24).
 */
export const retentionDays = {
  /** What tells a delivery that comes again from a new one; platforms repeat theirs within days at most. */
  deliveries: 30,
  /** What messages said; that they were sent, to whom and when stays longer. */
  'message-words': 30,
  /** To whom what was sent and when, for a year and the time to object to its last results. */
  messages: 400,
  /** Runs through a flow that came to an end, or were dropped and may be taken up again until then. */
  conversations: 30,
  /** That somebody was reminded of something. */
  reminders: 365,
  /** Used or run out. */
  'link-codes': 30,
  'link-requests': 30,
  /** Wrong codes, by address and in all. */
  'link-attempts': 1,
  'wrong-codes': 1,
  /** Copies of their data that people asked for. */
  exports: 1,
  /** Files people sent that became no part of a report, nor of one they may still send. */
  'stray-files': 30,
} as const

export type Retained = keyof typeof retentionDays

export const everyRetained = Object.keys(retentionDays) as readonly Retained[] // an object literal's own keys

const dayMs = 24 * 60 * 60 * 1000

/** What is older than this is kept no longer. */
export function keptSince(what: Retained, now: Date): Date {
  return new Date(now.getTime() - retentionDays[what] * dayMs)
}
