import { createServer } from 'node:net'
import type { ChannelName } from '#channels/channel.ts'
import { connect, type Database } from '#database/client.ts'
import { type SlackServer, startSlackServer } from '#simulator/slack/server.ts'
import { startTelegramServer, type TelegramServer } from '#simulator/telegram/server.ts'
import { friday } from '../assistant/agency.ts'
import { createTestDatabase } from '../support/database.ts'
import { foundAgencies } from './agencies.ts'
import { neighbour, type Person, people, probing } from './people.ts'
import { type Subject, startSubject } from './subject.ts'

/** The program in a process of its own, between a database and emulated platforms that deliver over HTTP. */
export interface Stage {
  subject: Subject
  database: Database
  telegram: TelegramServer
  slack: SlackServer
  /** Where each platform delivers to. */
  urls: Readonly<Record<ChannelName, string>>
  close(): Promise<void>
}

export const secrets = { telegram: 'secret_of-the-webhook', slack: 'rahasia penanda tangan' } as const
const token = '700000:emulated-telegram-bot-token'
const slackTokens = { botToken: 'xoxb-emulated', signingSecret: secrets.slack }

export async function openStage({ isPaced }: { isPaced: boolean }): Promise<Stage> {
  const test = await createTestDatabase()
  await foundAgencies(test.url)
  const aheadMs = friday.getTime() - Date.now()
  const clock = () => new Date(Date.now() + aheadMs)
  const names = { botUsername: 'asisten_kinerja_bot', botName: 'Asisten Kinerja' }
  const telegram = await startTelegramServer({ token, ...names, clock })
  const slack = await startSlackServer({
    ...slackTokens,
    ...{ teamId: 'T0NUSARAYA', teamName: 'Kota Nusa Raya', botName: 'Asisten Kinerja', clock },
    ackTimeout: 30_000,
  })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const urls = { telegram: `${url}/telegram/updates`, slack: `${url}/slack/events` }
  introduce(telegram, slack)
  const subject = await startSubject({
    ...{ databaseUrl: test.url, aheadMs, isPaced },
    config: {
      telegram: {
        token,
        apiRoot: telegram.apiRoot,
        webhook: { url: urls.telegram, secret: secrets.telegram },
      },
      slack: { mode: 'http', ...slackTokens, apiUrl: slack.apiUrl },
      ...{ host: '127.0.0.1', port },
    },
  })
  slack.setRequestUrl(urls.slack)
  const database = connect(test.url, { reach: 'every-agency', poolSize: 12 })
  return {
    ...{ subject, database, telegram, slack, urls },
    close: async () => {
      await subject.stop()
      await Promise.all([telegram.stop(), slack.stop(), database.close()])
      await test.drop()
    },
  }
}

/** Everybody has the bot: started on the phone, in the workspace on the desktop. */
function introduce(telegram: TelegramServer, slack: SlackServer): void {
  const all: readonly Person[] = [...people.telegram, ...people.slack, ...Object.values(probing), neighbour]
  for (const { channel, address } of all) {
    if (channel === 'slack') slack.addUser({ id: address, name: 'Pegawai', email: `${address}@contoh.go.id` })
    else telegram.addUser({ id: Number(address), firstName: 'Pegawai' })
    if (channel === 'telegram') telegram.say(Number(address), '/start')
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
