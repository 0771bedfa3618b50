import type { UsersInfoResponse, WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import type { Inbound } from '#channels/channel.ts'
import { faultOf, loggable, remedyOf } from './fault.ts'
import { createMemory } from './memory.ts'

export type Profile = NonNullable<Inbound['profile']>
type User = NonNullable<UsersInfoResponse['user']>

const REMEMBERED = 10 * 60_000

/**
 * Looks up what Slack vouches for about a person. Undefined while Slack does not say: her message is not held up.
 *
 * @param workspace the bot's own
 */
export function createProfiles(
  client: WebClient,
  workspace: string,
  log: Logger,
): (userId: string) => Promise<Profile | undefined> {
  const recall = createMemory(async (user) => {
    return profileOf((await client.users.info({ user })).user ?? {}, workspace)
  }, REMEMBERED)

  return async (userId) => {
    try {
      return await recall(userId)
    } catch (error) {
      const fault = faultOf(error)
      log.warn(loggable(fault), remedyOf(fault, 'SLACK_BOT_TOKEN') ?? 'Slack does not say who a person is')
      return undefined
    }
  }
}

/** An address counts only once its owner has confirmed it. A deactivated account vouches for nobody. */
function profileOf(user: User, workspace: string): Profile {
  const belongs = isMember(user, workspace)
  const email = user.is_email_confirmed ? user.profile?.email : undefined
  return {
    workspace: belongs ? workspace : (user.team_id ?? ''),
    guest: !belongs || Boolean(user.is_restricted || user.is_ultra_restricted || user.deleted),
    ...(email !== undefined && { email }),
  }
}

/** In an organisation of several workspaces a person's first one need not be this. */
function isMember({ team_id: home, enterprise_user: organisation }: User, workspace: string): boolean {
  return home === workspace || (organisation?.teams?.includes(workspace) ?? false)
}
