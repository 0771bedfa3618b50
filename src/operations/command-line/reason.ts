import { describeError } from '../error-description.ts'

/** Why something failed, in as many words as may be shown: our own message, or the code or kind of a foreign error. */
export function reasonOf(error: unknown): string {
  const { message, code, type } = describeError(error)
  return message ?? String(code ?? type)
}
