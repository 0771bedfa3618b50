import type { WebClient } from '@slack/web-api'

/** Who the bot is in its workspace. */
export interface Identity {
  workspace: string
  userId: string
  botId: string
}

/** @throws {SlackError} when Slack does not answer or does not accept the token. */
export async function askIdentity(client: WebClient): Promise<Identity> {
  const { team_id: workspace = '', user_id: userId = '', bot_id: botId = '' } = await client.auth.test()
  return { workspace, userId, botId }
}
