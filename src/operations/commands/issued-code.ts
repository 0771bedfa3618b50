import type { IssuedCode } from '#conversation/accounts.ts'
import { type Line, line } from '#texts/line.ts'

/** A link code as it is shown, this once. */
export function codeLine({ code, expiresAt }: IssuedCode, number: string): Line {
  return line('admin-link-code', { number, code, until: expiresAt })
}

export function codeData({ code, expiresAt }: IssuedCode) {
  return { linkCode: code, expiresAt: expiresAt.toISOString() }
}
