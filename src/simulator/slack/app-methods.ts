import { z } from 'zod'
import { defineMethod, type Method, refuse, tiers } from './method.ts'

const none = z.object({})

const authTest = defineMethod({
  perMinute: 600,
  arguments: none,
  answer: (_, { identity }) => ({
    ok: true,
    url: `https://${identity.teamDomain}.slack.com/`,
    team: identity.teamName,
    user: identity.botName,
    team_id: identity.teamId,
    user_id: identity.botUserId,
    bot_id: identity.botId,
    is_enterprise_install: false,
  }),
})

const botInfo = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({ bot: z.string().optional() }),
  answer({ bot: id }, { identity }) {
    const { botId, botUserId, botName, appId } = identity
    if (id !== undefined && id !== botId) return refuse('bot_not_found')
    return {
      ok: true,
      bot: { id: botId, deleted: false, name: botName, app_id: appId, user_id: botUserId, icons: {} },
    }
  },
})

const teamInfo = defineMethod({
  perMinute: tiers.third,
  arguments: none,
  answer: (_, { identity }) => ({
    ok: true,
    team: {
      id: identity.teamId,
      name: identity.teamName,
      domain: identity.teamDomain,
      email_domain: '',
      icon: {},
    },
  }),
})

/**
 * The methods about the app itself.
 * @param issueUrl makes the WebSocket URL of one Socket Mode connection
 */
export function createAppMethods(issueUrl: () => string): Readonly<Record<string, Method>> {
  return {
    'auth.test': authTest,
    'bots.info': botInfo,
    'team.info': teamInfo,
    'apps.connections.open': defineMethod({
      token: 'app',
      perMinute: tiers.first,
      burst: 10,
      arguments: none,
      answer: () => ({ ok: true, url: issueUrl() }),
    }),
  }
}
