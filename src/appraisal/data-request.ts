import type { OwnData } from './own-data.ts'
import type { Zone } from './zone.ts'

/**
 * What someone may ask about his own data: a copy of it (UU 27/2022 Ps. 7, 13), its correction (Ps. 6), the withdrawal
 * of his consent (Ps. 9), the restriction of its processing (Ps. 11), and the lifting of that.
 */
export const dataRequestKinds = ['export', 'correction', 'withdrawal', 'restriction', 'lifting'] as const
export type DataRequestKind = (typeof dataRequestKinds)[number]

/** Whether it was done as asked; if not, the answer says why. */
export const dataRequestOutcomes = ['done', 'declined'] as const
export type DataRequestOutcome = (typeof dataRequestOutcomes)[number]

/** A recorded request (permohonan tercatat, UU 27/2022 Ps. 14). All but a correction are carried out at once. */
export interface DataRequest {
  id: number
  employeeId: number
  number: string
  kind: DataRequestKind
  /** What is to be corrected; null for the other kinds. */
  text: string | null
  openedAt: Date
  /** 3 × 24 hours later (Ps. 30, 32, 40, 41). */
  dueAt: Date
  /** Null as long as it is open. */
  answer: { outcome: DataRequestOutcome; text: string | null; at: Date } | null
}

/** `DP/2026/000042`: the year it was opened and a running number of the agency. */
export function dataRequestNumber(year: number, sequence: number): string {
  return `DP/${year}/${String(sequence).padStart(6, '0')}`
}

export interface DataRequestRecords {
  /** Records a correction the acting person asks for; it waits for an administrator. */
  askForCorrection(text: string, now: Date): Promise<DataRequest>
  /** Records what the acting person asked for and was given at once. */
  noteRequest(kind: Exclude<DataRequestKind, 'correction'>, now: Date): Promise<DataRequest>
  /** The acting person's own; an administrator's, any of his agency. */
  dataRequest(id: number): Promise<DataRequest | null>
  /** The acting person's own, the newest first. */
  ownDataRequests(limit: number): Promise<readonly DataRequest[]>
  /** False when it is answered already, or his own while another administrator could answer it. */
  answerDataRequest(answer: {
    id: number
    outcome: DataRequestOutcome
    text: string
    now: Date
  }): Promise<boolean>
  /** Open requests, of each administrator but who asked; of him only where there is no other. */
  dataRequestsOwed(employee: number | null): Promise<readonly DataRequestOwed[]>
  /** Answers to corrections that their askers have not read. */
  dataAnswersUnread(employee: number | null): Promise<readonly DataAnswerUnread[]>
  readDataAnswer(id: number, now: Date): Promise<void>
  /** Since when the acting person is to be told nothing but what the law demands; null when he is not restricted. */
  restrictedSince(): Promise<Date | null>
  restrict(now: Date): Promise<void>
  liftRestriction(): Promise<void>
  /** Everything on record about the acting person. */
  ownData(): Promise<OwnData>
}

export interface DataRequestOwed {
  requestId: number
  number: string
  /** Who has to act. */
  waitsFor: number
  /** His own zone, in which the day of the deadline is reckoned. */
  zone: Zone
  since: Date
  dueAt: Date
  /** How many requests he owes are past their deadline. */
  overdue: number
}

export interface DataAnswerUnread {
  requestId: number
  number: string
  employeeId: number
  since: Date
}
