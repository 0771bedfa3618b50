/** The chat accounts people have linked, as far as a flow deals with them. */
export interface Accounts {
  /** Makes a one-time code that links a chat account to this employee; earlier unused ones stop working. */
  issueCode(employeeId: number, now: Date): Promise<IssuedCode>
}

export interface IssuedCode {
  code: string
  expiresAt: Date
  /** Opens the bot with the code in it, on platforms that have such links. */
  links: readonly string[]
}
