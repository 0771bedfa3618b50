import type { Sent } from '#channels/channel.ts'
import type { Fault } from './fault.ts'

/** The person or conversation is not there for the bot. */
const GONE = new Set([
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
])

/** What Slack will refuse again however often it is asked. */
const HOPELESS = new Set([
  'cant_delete_message',
  'cant_update_message',
  'compliance_exports_prevent_deletion',
  'duplicate_external_id',
  'edit_window_closed',
  'exchanged_trigger_id',
  'expired_trigger_id',
  'hash_conflict',
  'invalid_arguments',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_trigger_id',
  'is_inactive',
  'message_not_found',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
  'not_found',
  'push_limit_reached',
  'restricted_action',
  'too_many_attachments',
  'view_too_large',
])

type Limited = Extract<Sent, { outcome: 'limited' }>

/** How a failed call went, in the words of the port. A code nobody knows is taken as passing. */
export function outcomeOf(fault: Fault, scope: Limited['scope']): Sent {
  if (fault.kind === 'limited') return { outcome: 'limited', retryAfterMs: fault.retryAfterMs, scope }
  return { outcome: fault.kind === 'refused' ? outcomeOfRefusal(fault.error) : 'failed', reason: fault.error }
}

function outcomeOfRefusal(error: string): 'unreachable' | 'refused' | 'failed' {
  if (GONE.has(error)) return 'unreachable'
  return HOPELESS.has(error) ? 'refused' : 'failed'
}
