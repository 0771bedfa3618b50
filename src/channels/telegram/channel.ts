import { Api } from 'grammy'
import type { Logger } from 'pino'
import type { Channel } from '#channels/channel.ts'
import type { Bot } from './bot.ts'
import { untilAnswered } from './connecting.ts'
import { createDelivery, type Delivery } from './delivery.ts'
import { createFileFetcher } from './files.ts'
import { createPolling } from './polling.ts'
import { createSender } from './sender.ts'
import { startLink } from './start-link.ts'
import { createWebhook, type WebhookConfig } from './webhook.ts'

export interface TelegramConfig {
  /** From @BotFather. */
  token: string
  /** Another Bot API server, without a slash at the end. */
  apiRoot?: string
  /** Where Telegram posts updates. Without it the bot polls for them. */
  webhook?: WebhookConfig
  /** The menu of commands, names without the slash. */
  commands: readonly { command: string; description: string }[]
}

export interface TelegramDependencies {
  /** The bytes of an attachment. */
  readFile: (fileId: string) => Promise<Uint8Array>
  log: Logger
}

/** In seconds: longer than a poll is held, and enough for a large document. */
const CALL_TIMEOUT = 60

/**
 * Telegram as a channel. `start` waits while Telegram cannot be reached, and rejects when it refuses the token, the
 * commands or the webhook's address.
 */
export function createTelegramChannel(
  config: TelegramConfig,
  { readFile, log }: TelegramDependencies,
): Channel {
  const { token, apiRoot = 'https://api.telegram.org' } = config
  const api = new Api(token, { apiRoot, timeoutSeconds: CALL_TIMEOUT })
  const stopping = new AbortController()
  const connection = { signal: stopping.signal, log }
  const transport = config.webhook
    ? createWebhook(api, config.webhook, connection)
    : createPolling(api, connection)
  let bot: Bot | undefined
  let delivery: Delivery | undefined

  return {
    name: 'telegram',
    exclusive: config.webhook === undefined,
    ...(transport.route && { route: transport.route }),
    start: async (receive) => {
      bot = await untilAnswered((signal) => api.getMe(signal), connection)
      await untilAnswered((signal) => api.setMyCommands(config.commands, {}, signal), connection)
      if (!bot || stopping.signal.aborted) return
      delivery = createDelivery(api, bot, receive, log)
      await transport.open(delivery.take)
      log.info({ bot: bot.username, webhook: config.webhook !== undefined }, 'Telegram is connected')
    },
    stop: async () => {
      stopping.abort()
      await transport.close()
      await delivery?.settled()
    },
    send: createSender(api, readFile),
    fetchFile: createFileFetcher(api, `${apiRoot}/file/bot${token}`),
    startLink: (code) => (bot ? startLink(bot, code) : null),
  }
}
