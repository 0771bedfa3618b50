import type { Logger } from 'pino'
import type { Channel } from '#channels/channel.ts'
import { createSlackChannel } from '#channels/slack/channel.ts'
import { createTelegramChannel } from '#channels/telegram/channel.ts'
import { flows } from '#flows/index.ts'
import type { TextKey } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import type { Say } from '#texts/say.ts'
import type { Config } from './config.ts'

interface Dependencies {
  readFile: (fileId: string) => Promise<Uint8Array>
  log: Logger
}

/** Where Slack posts to in HTTP mode. */
const slackPath = '/slack/events'

/** The channels the configuration asks for, with the words they need of their own. */
export function createChannels(
  { telegram, slack }: Pick<Config, 'telegram' | 'slack'>,
  say: Say,
  dependencies: Dependencies,
): Channel[] {
  const words = (key: TextKey) => plain(say({ key, values: {} }, 'WIB'))
  const texts = {
    loading: words('loading'),
    fallbackTitle: words('product'),
    close: words('button-close'),
    choose: words('choose'),
    personal: words('message-private'),
  }
  return [
    ...(telegram ? [createTelegramChannel({ ...telegram, commands: commands(say) }, dependencies)] : []),
    ...(slack
      ? [
          createSlackChannel(
            slack.mode === 'http' ? { ...slack, texts, path: slackPath } : { ...slack, texts },
            dependencies,
          ),
        ]
      : []),
  ]
}

/** The menu of commands, each described by the title of its flow. */
export function commands(say: Say): { command: string; description: string }[] {
  return [...flows.values()].flatMap(({ command, title }) =>
    command ? [{ command, description: plain(say({ key: title, values: {} }, 'WIB')) }] : [],
  )
}
