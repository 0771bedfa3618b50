import {
  SlackError,
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'

/**
 * What may be said about a failed call, in logs and errors: the library's own errors hold headers and bodies, so they
 * never leave this folder.
 */
export type Fault =
  /** Slack said no; `needed` names the scope that is missing. */
  | { kind: 'refused'; error: string; needed?: string }
  | { kind: 'limited'; retryAfterMs: number }
  | { kind: 'unanswered'; error: string }

/** Where Slack does not say how long to wait. */
const DEFAULT_WAIT = 30_000

/** Reads an error of the Web API's client; rethrows any other, which is a fault of ours. */
export function faultOf(error: unknown): Fault {
  if (error instanceof WebAPIRateLimitedError) return limited(error.retryAfter)
  if (error instanceof WebAPIPlatformError) return refusal(error)
  if (error instanceof WebAPIHTTPError) return { kind: 'unanswered', error: `http ${error.statusCode}` }
  if (error instanceof WebAPIRequestError) return { kind: 'unanswered', error: causeOf(error.original) }
  if (error instanceof SlackError) return { kind: 'unanswered', error: error.name }
  throw error
}

function refusal({ data }: WebAPIPlatformError): Fault {
  const { error, response_metadata: metadata } = data
  const needed = 'needed' in data ? data.needed : undefined
  if (error === 'ratelimited' || error === 'rate_limited') return limited(metadata?.retryAfter)
  // What is no code is a page of some proxy, put there by the client.
  if (typeof error !== 'string' || !/^[a-z_]+$/.test(error)) return { kind: 'unanswered', error: 'no Slack' }
  return { kind: 'refused', error, ...(typeof needed === 'string' && { needed }) }
}

function limited(seconds?: number): Fault {
  return { kind: 'limited', retryAfterMs: seconds === undefined ? DEFAULT_WAIT : seconds * 1000 }
}

/** Such as `ECONNREFUSED` or `TimeoutError`; the message beside it may name more. */
function causeOf(error: Error): string {
  const { cause } = error
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  return typeof code === 'string' ? code : error.name
}

const OPERATORS = new Set([
  'access_denied',
  'account_inactive',
  'enterprise_is_restricted',
  'invalid_auth',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
])

/**
 * What the operator has to mend, in her words; undefined for a fault that is not hers. `account_inactive` speaks of
 * the token's account: the app was removed from the workspace.
 *
 * @param variable the setting that holds the token
 */
export function remedyOf(fault: Fault, variable: string): string | undefined {
  if (fault.kind !== 'refused' || !OPERATORS.has(fault.error)) return undefined
  return fault.error === 'missing_scope'
    ? `Slack wants the scope ${fault.needed ?? '(unnamed)'}: add it to the app (OAuth & Permissions) and install it again`
    : `Slack does not accept the token in ${variable} (${fault.error}): copy it again from the app's settings`
}

const MISSING = new Set(['message_not_found', 'file_not_found', 'file_deleted'])

/** A message or a file that is not there (any more). */
export function isMissing(fault: Fault): boolean {
  return fault.kind === 'refused' && MISSING.has(fault.error)
}

/** The fault as fields of a log line. */
export function loggable(fault: Fault): Readonly<Record<string, string | number>> {
  return fault.kind === 'limited' ? { retryAfterMs: fault.retryAfterMs } : { error: fault.error }
}
