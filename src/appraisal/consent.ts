/**
 * The version of the notice by which people are told what is kept and why (UU 27/2022 Ps. 21). Raised whenever the
 * notice says something else, so that everyone who agreed to an earlier one is asked anew.
 */
export const noticeVersion = 1

/** What someone agreed to with his chat accounts, by the latest of them (UU 27/2022 Ps. 20(2)a, 22). */
export interface Consent {
  version: number
  at: Date
}

/** Consents to use an account of one's own; the appraisal itself rests on law and public task, not on these. */
export interface ConsentRecords {
  /** What the acting person's live accounts rest on, the oldest version first; null when none is on record. */
  consent(): Promise<Consent | null>
  /** Records for every live account of the acting person that he agrees to this version. */
  agree(version: number, now: Date): Promise<void>
  /** Who uses an account by a consent to an earlier version than this: everyone, or one employee. */
  consentsBefore(version: number, employee: number | null): Promise<readonly OutdatedConsent[]>
}

export interface OutdatedConsent {
  employeeId: number
  at: Date
}
