import type { Address } from './store.ts'

/** The chat accounts people have linked, as far as a flow deals with them. */
export interface Accounts {
  /**
   * Makes a one-time code that links a chat account to this employee, good for days, to be handed to him; earlier
   * unused ones stop working. An administrator's to do.
   */
  issueCode(employeeId: number, now: Date): Promise<IssuedCode>
  /** The same for the employees of a unit at once, by name: those who have no live account, or everyone. */
  issueCodes(wanted: { unitId: number; everyone: boolean }, now: Date): Promise<readonly SealedCode[]>
  /** Makes a code good for minutes by which the acting person links another account of his own. */
  issueOwnCode(now: Date): Promise<IssuedCode>
  /** The acting person's live accounts, the oldest first. */
  linked(): Promise<readonly LinkedAccount[]>
  /**
   * Unlinks the account the acting person writes from, or all he has, and withdraws his consent to their use (UU
   * 27/2022 Ps. 9, 40). What was to be sent there is not sent any more, and personal messages of the last two
   * days are deleted there; with the last account his conversations and
   * the contents of what was sent are deleted. Answers his other accounts that were unlinked and can be told so.
   */
  unlink(scope: UnlinkScope, now: Date): Promise<readonly Address[]>
  /**
   * Withdraws the acting person's consent altogether (UU 27/2022 Ps. 9, 40): unlinks all his accounts, as above, and
   * deletes from their chats what the bot sent there within the last two days, where the platform lets it.
   */
  withdraw(now: Date): Promise<readonly Address[]>
  /** Unlinks all accounts of an employee and ends his unused codes. Answers those that can be told so. */
  revokeAll(employeeId: number, now: Date): Promise<Revoked>
}

export interface IssuedCode {
  code: string
  expiresAt: Date
  /** Opens the bot with the code in it, on platforms that have such links. */
  links: readonly string[]
}

/** A code with whom it is for, to be handed over in a sealed letter. */
export interface SealedCode extends IssuedCode {
  name: string
  /** In full. */
  number: string
}

export interface LinkedAccount extends Address {
  linkedAt: Date
  /** Whether the acting person writes from it now. */
  here: boolean
}

export type UnlinkScope = 'here' | 'everywhere'

export interface Revoked {
  count: number
  reachable: readonly Address[]
}
