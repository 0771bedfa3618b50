import { join } from 'node:path'
import type { Logger } from 'pino'
import { anyPace, type Pace } from '#assistant/pace.ts'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { countPendingFiles } from '#database/practice/people.ts'
import { fileMemory } from '#simulator/memory.ts'
import { type SlackServer, startSlackServer } from '#simulator/slack/server.ts'
import { startTelegramServer, type TelegramServer } from '#simulator/telegram/server.ts'
import type { Config } from '../config.ts'
import { type Program, startProgram } from '../program.ts'
import { createMovableClock, type MovableClock } from './clock.ts'
import { practiceFileKeys } from './file-keys.ts'
import { devices } from './sample-agency.ts'

/** The program on emulated platforms, with a clock that can be moved: for play, for the demo, for tests. */
export interface Practice {
  telegram: TelegramServer
  slack: SlackServer
  clock: MovableClock
  program: Program
  /** Moves the clock and lets the assistant look at it. */
  moveTo(instant: Date): Promise<void>
  /** Resolves when nothing is under way any more, on the platforms and in the program. */
  settled(): Promise<void>
  stop(): Promise<void>
}

export interface PracticeOptions {
  databaseUrl: string
  /** Where the clock, the keys of files and what the devices show are kept between two runs; nothing is kept without it. */
  dataDir?: string
  /** Instead of those the room makes. */
  fileKeys?: FileKeys
  startAt: Date
  log: Logger
  /** Nothing is too fast where one person plays many. */
  pace?: Pace
  host?: string
  port?: number
}

const tokens = {
  telegram: '700000:emulated-telegram-bot-token',
  slackBot: 'xoxb-emulated',
  slackApp: 'xapp-emulated',
} as const

export async function startPractice(options: PracticeOptions): Promise<Practice> {
  const { databaseUrl, dataDir, startAt, log, host = '127.0.0.1', port = 0 } = options
  const { fileKeys = practiceFileKeys(dataDir), pace = anyPace } = options
  const memory = (name: string) => (dataDir === undefined ? undefined : fileMemory(join(dataDir, name)))
  const clock = createMovableClock(startAt, memory('clock.json'))
  const telegram = await startTelegramServer({
    token: tokens.telegram,
    botUsername: 'asisten_kinerja_bot',
    botName: 'Asisten Kinerja',
    clock: clock.now,
    firstUpdateId: Math.floor(clock.now().getTime() / 1000),
    memory: memory('telegram.json'),
  })
  const slack = await startSlackServer({
    botToken: tokens.slackBot,
    appToken: tokens.slackApp,
    teamId: 'T0NUSARAYA',
    teamName: 'Kota Nusa Raya',
    botName: 'Asisten Kinerja',
    clock: clock.now,
    memory: memory('slack.json'),
  })
  for (const device of devices) {
    if (device.telegram) telegram.addUser(device.telegram)
    if (device.slack) slack.addUser(device.slack)
  }
  const config: Pick<Config, 'telegram' | 'slack' | 'host' | 'port'> = {
    telegram: { token: tokens.telegram, apiRoot: telegram.apiRoot },
    slack: { mode: 'socket', botToken: tokens.slackBot, appToken: tokens.slackApp, apiUrl: slack.apiUrl },
    host,
    port,
  }
  const program = await startProgram({
    config,
    databaseUrl,
    fileKeys,
    clock: clock.now,
    log,
    perSecond: 1000,
    pace,
  })

  const settled = async () => {
    // Quiet twice in a row: what is delivered may be answered, and an answer may bring about something more.
    const prisma = program.database.prisma
    const isPending = async () =>
      telegram.pendingUpdates() + slack.pendingDeliveries() > 0 || (await countPendingFiles(prisma)) > 0
    for (let quiet = 0; quiet < 2; quiet += 1) {
      await breath()
      while (await isPending()) await breath()
      await program.settled()
      if (await isPending()) quiet = -1
    }
  }

  return {
    telegram,
    slack,
    clock,
    program,
    settled,
    moveTo: async (instant) => {
      clock.moveTo(instant)
      await program.assistant.tick()
      await settled()
    },
    stop: async () => {
      await program.stop()
      await Promise.all([telegram.stop(), slack.stop()])
      clock.stop()
    },
  }
}

/** Long enough for a delivery on loopback to reach the program. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40))
}
