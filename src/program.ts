import { schedule } from 'node-cron'
import type { Logger } from 'pino'
import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import { type Assistant, createAssistant } from '#assistant/assistant.ts'
import { type Sender, startSender } from '#assistant/deliver.ts'
import type { Channel } from '#channels/channel.ts'
import { connect, type Database } from '#database/client.ts'
import { createElection } from '#database/elect.ts'
import { startJobs } from '#database/jobs.ts'
import { createStore } from '#database/store.ts'
import { flows } from '#flows/index.ts'
import { startHttp } from '#operations/http.ts'
import { createSay } from '#texts/say.ts'
import { createChannels } from './channels.ts'
import type { Config } from './config.ts'

/** The running assistant. */
export interface Program {
  url: string
  database: Database
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

/** Builds every part, joins them and starts: the database's jobs, the channels, their senders, the clock. */
export async function startProgram({ config, databaseUrl, clock, log, perSecond = publishedRate }: ProgramOptions): Promise<Program> {
  const say = createSay()
  const database = connect(databaseUrl)
  const senders: Sender[] = []
  const wake = () => {
    for (const sender of senders) sender.wake()
  }
  const jobs = await startJobs(databaseUrl, log)
  const channels: readonly Channel[] = createChannels(config, say, { readFile: (id) => store.readFile(id), log })
  const links = (code: string) => channels.flatMap((channel) => channel.startLink(code) ?? [])
  const store = createStore(database, { links, jobs })
  const assistant = createAssistant({
    store,
    flows,
    say,
    calendar: workingCalendar(),
    clock,
    log,
    hasForms: (name) => name === 'slack',
    wake,
  })
  await jobs.work(createFileFetcher(store, channels, assistant, clock))
}
