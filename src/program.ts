import { schedule } from 'node-cron'
import type { Logger } from 'pino'
import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import { type Assistant, createAssistant } from '#assistant/assistant.ts'
import { type Sender, startSender } from '#assistant/deliver.ts'
import { connect, createStore, type Database } from '#database/interim/store.ts'
import { flows } from '#flows/index.ts'
import { startHttp } from '#operations/http.ts'
import { createSay } from '#texts/say.ts'
import type { Config } from './config.ts'
import { createChannels } from './platforms.ts'

/** The running assistant. */
export interface Program {
  url: string
  database: Database
  store: ReturnType<typeof createStore>
  assistant: Assistant
  /** Everything brought about by what was received so far is done and sent. */
  settled(): Promise<void>
  stop(): Promise<void>
}

export interface ProgramOptions {
  config: Pick<Config, 'telegram' | 'slack' | 'host' | 'port'>
  databaseUrl: string
  clock: () => Date
  log: Logger
  /** Messages a second that each platform takes in all; Telegram's published rate where nothing else is said. */
  perSecond?: number
}

const publishedRate = 30

/** Builds every part, joins them and starts: the channels, their senders, the clock. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { config, databaseUrl, clock, log, perSecond = publishedRate } = options
  const say = createSay()
  const database = connect(databaseUrl)
  const senders: Sender[] = []
  const channels = createChannels(config, say, { readFile: (id) => store.readFile(id), log })
  const fetching = new Set<Promise<void>>()
  const fetch = (id: string) => {
    const p = (async () => {
      const file = await store.pendingFile(id)
      const bytes = await channels.find((c) => c.name === file.channel)?.fetchFile(file.platformId)
      if (bytes) await store.storeBytes(id, bytes, clock())
      await assistant.fileArrived(id, file.employeeId, bytes !== undefined)
    })().catch((err) => log.error({ err }, 'fetch'))
    fetching.add(p)
    p.finally(() => fetching.delete(p))
  }
  const store = createStore(database, { links: (code) => channels.flatMap((c) => c.startLink(code) ?? []), fetch })
  const wake = () => {
    for (const sender of senders) sender.wake()
  }
  const assistant = createAssistant({
    store, flows, say, calendar: workingCalendar(), clock, log, hasForms: (name) => name === 'slack', wake,
  })
  const routes = channels.flatMap((channel) => channel.route ?? [])
  const http = await startHttp({ host: config.host, port: config.port, routes, log, health: async () => ({ ready: true, parts: {} }) })
  await Promise.all(channels.map((channel) => channel.start(assistant.receive)))
  senders.push(...channels.map((channel) => startSender({ outbox: store.outbox, channel, clock, log, perSecond })))
  const cron = schedule('* * * * *', () => assistant.tick())
  return {
    url: http.url, database, store, assistant,
    settled: async () => {
      while (fetching.size > 0) await Promise.all(fetching)
      await assistant.idle()
      await Promise.all(senders.map((s) => s.drained()))
    },
    stop: async () => {
      cron.stop()
      await Promise.all(channels.map((c) => c.stop()))
      await Promise.all(senders.map((s) => s.stop()))
      await http.stop()
      await database.close()
    },
  }
}
