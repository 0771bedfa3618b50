import { schedule } from 'node-cron'
import type { Logger } from 'pino'
import { workingCalendar } from '#appraisal/calendar/working-day.ts'
import { type Assistant, createAssistant } from '#assistant/assistant.ts'
import { createPace, type Pace } from '#assistant/pace.ts'
import { connect, type Database } from '#database/client.ts'
import { createElection } from '#database/elect.ts'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { createStoredFiles } from '#database/files/stored-files.ts'
import { startJobs } from '#database/jobs.ts'
import { createOutbox } from '#database/outbox.ts'
import { createStore } from '#database/store.ts'
import { flows } from '#flows/index.ts'
import { startHttp } from '#operations/http.ts'
import { printed } from '#reports/printed.ts'
import { line } from '#texts/line.ts'
import { createSay } from '#texts/say.ts'
import { createAuditAnchor } from './audit-anchor.ts'
import type { Config } from './config.ts'
import { createDailyPurge } from './daily-purge.ts'
import { fileWork } from './file-work.ts'
import { createLine, type Line } from './line.ts'
import { createChannels } from './platforms.ts'

/** The running assistant. */
export interface Program {
  /** Of its HTTP server, without a slash at the end. */
  url: string
  /** What goes on behind the turns; reaches every agency. */
  database: Database
  store: ReturnType<typeof createStore>
  assistant: Assistant
  /** Resolves when what was received so far is recorded, followed up and sent. */
  settled(): Promise<void>
  stop(): Promise<void>
}

export interface ProgramOptions {
  config: Pick<Config, 'telegram' | 'slack' | 'privacyContact' | 'host' | 'port'>
  databaseUrl: string
  clock: () => Date
  log: Logger
  /** Messages a second that each platform takes in all; Telegram's published rate where nothing else is said. */
  perSecond?: number
  /** How fast one person may send; as fast as people can where nothing else is said. */
  pace?: Pace
  /** What the files people send are sealed with. */
  fileKeys: FileKeys
}

const publishedRate = 30

/** Builds every part, joins them and starts: the jobs, the channels with their senders, the clock. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const {
    config,
    databaseUrl,
    clock,
    log,
    perSecond = publishedRate,
    fileKeys,
    pace = createPace(),
  } = options
  const say = createSay()
  const turns = connect(databaseUrl, { reach: 'named' })
  // Connections of their own: no reply waits for one behind the turns of a rush.
  const database = connect(databaseUrl, { reach: 'every-agency', poolSize: 4 })
  const files = createStoredFiles(database, fileKeys)
  const jobs = await startJobs(databaseUrl, log)
  const channels = createChannels(config, say, { readFile: files.readFile, log })
  const links = (code: string) => channels.flatMap((channel) => channel.startLink(code) ?? [])
  const store = createStore({ turns, background: database }, { links, fileKeys, jobs })
  const outbox = createOutbox(database.prisma)
  const lines: Line[] = []
  const assistant = createAssistant({
    store,
    flows,
    say,
    calendar: workingCalendar(),
    clock,
    log,
    privacyContact: config.privacyContact
      ? line('value-text', { value: config.privacyContact })
      : line('privacy-contact'),
    pace,
    print: printed,
    hasForms: (name) => name === 'slack',
    wake: () => {
      for (const each of lines) each.wake()
    },
  })
  for (const channel of channels) {
    const election = createElection(databaseUrl, channel.name, log)
    lines.push(
      createLine({
        channel,
        election,
        outbox,
        receive: assistant.receive,
        clock,
        log,
        perSecond,
      }),
    )
  }
  const http = await startHttp({
    host: config.host,
    port: config.port,
    routes: channels.flatMap((channel) => channel.route ?? []),
    health: () => health(database, lines),
    log,
  })
  await Promise.all(lines.map((each) => each.start()))
  await jobs.workOnFiles(fileWork(files, channels, assistant, clock))
  const anchorAudit = createAuditAnchor(database, clock, log)
  const purgeDaily = createDailyPurge(database, clock, log)
  const tick = () => Promise.all([assistant.tick(), anchorAudit(), purgeDaily()])
  const ticking = schedule('* * * * *', tick)
  tick() // what was left undone when a process died is made up now

  return {
    url: http.url,
    database,
    store,
    assistant,
    settled: async () => {
      await assistant.idle()
      await Promise.all(lines.map((each) => each.drained()))
    },
    stop: async () => {
      await ticking.stop()
      await Promise.all(lines.map((each) => each.stop()))
      await assistant.idle()
      await Promise.all([http.stop(), jobs.stop()])
      await Promise.all([turns.close(), database.close()])
    },
  }
}

async function health({ prisma }: Database, lines: readonly Line[]) {
  const reachable = await prisma.$queryRaw`select 1`.then(
    () => true,
    () => false,
  )
  const connected = lines.map((each) => [each.name, each.isUp()] as const)
  return {
    ready: reachable && connected.some(([, up]) => up),
    parts: { database: reachable, ...Object.fromEntries(connected) },
  }
}
