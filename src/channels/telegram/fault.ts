import { GrammyError, HttpError } from 'grammy'

/**
 * What may be said about a failed call, in logs and errors: grammY's own errors hold the payload (texts of people)
 * and the address called (the bot's token), so they never leave this folder.
 */
export type Fault =
  | { kind: 'refused'; method: string; code: number; description: string; retryAfterMs: number }
  | { kind: 'unanswered'; code: string }

/** Reads an error of grammY; rethrows any other, which is a fault of ours. */
export function faultOf(error: unknown): Fault {
  if (error instanceof GrammyError) return refusal(error)
  if (error instanceof HttpError) return { kind: 'unanswered', code: networkCode(error.error) }
  throw error
}

function refusal({ method, error_code: code, description, parameters }: GrammyError): Fault {
  return { kind: 'refused', method, code, description, retryAfterMs: (parameters.retry_after ?? 0) * 1000 }
}

/** Such as `ECONNREFUSED`; the message beside it names the address called. */
export function networkCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z0-9_]+$/.test(code) ? code : 'no answer'
}

/** Whether the same call may succeed later, without anybody changing anything. */
export function isPassing(fault: Fault): boolean {
  return fault.kind === 'unanswered' || fault.code === 429 || fault.code >= 500
}

/** A token that Telegram does not know is answered by 401, one that cannot be a token by 404. */
export function isTokenRefused(fault: Fault): boolean {
  return fault.kind === 'refused' && (fault.code === 401 || fault.code === 404)
}

/** Somebody else polls with the same token, or has set a webhook for it. */
export function isConflict(fault: Fault): boolean {
  return fault.kind === 'refused' && fault.code === 409
}

/** In milliseconds: how long Telegram asks to wait, 0 when it does not. */
export function retryAfterOf(fault: Fault): number {
  return fault.kind === 'refused' ? fault.retryAfterMs : 0
}

export function reasonOf(fault: Fault): string {
  return fault.kind === 'refused' ? `${fault.code} ${fault.description}` : fault.code
}

/** An edit that would change nothing. */
export function isNotModified(fault: Fault): boolean {
  return reasonOf(fault).includes('message is not modified')
}

/** The deletion of a message that is not there. */
export function isGone(fault: Fault): boolean {
  return reasonOf(fault).includes('message to delete not found')
}

/** An edit of the text of a message that has a caption instead. */
export function isOfFile(fault: Fault): boolean {
  return reasonOf(fault).includes('there is no text in the message')
}

/** An answer to a press that the phone has stopped waiting for. */
export function isTooLate(fault: Fault): boolean {
  return reasonOf(fault).includes('query is too old')
}

/** The fault as fields of a log line. */
export function loggable(fault: Fault): Readonly<Record<string, string | number>> {
  return fault.kind === 'refused' ? { method: fault.method, code: fault.code } : { code: fault.code }
}
