import type { Logger } from 'pino'
import { startEmbeddedDatabase } from '#database/embedded.ts'
import { prepareDatabase } from '#database/prepare.ts'
import { createLog } from '#operations/log.ts'
import { type Config, ConfigError, checkNode, readConfig, readEnvironment } from './config.ts'
import { startProgram } from './program.ts'

interface Running {
  stop(): Promise<void>
}

/** Builds every part, joins them, starts, and stops on a signal. */
async function main(): Promise<void> {
  checkNode(process.versions.node)
  const config = readConfig(readEnvironment())
  const log = createLog(config.logLevel)
  const database = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await startEmbeddedDatabase({ dataDir: config.dataDir, log })
  const running = await start(config, database.url, log).catch(async (error) => {
    await database.stop()
    throw error
  })
  stopOnSignal(async () => {
    await running.stop()
    await database.stop()
  })
}

async function start(config: Config, databaseUrl: string, log: Logger): Promise<Running> {
  await prepareDatabase(config.databaseOwnerUrl ?? databaseUrl, { log })
  const { telegram, slack, fileKeys } = config
  if (fileKeys && (telegram || slack)) {
    return startProgram({ config, databaseUrl, fileKeys, clock: () => new Date(), log })
  }
  // Without tokens: the practice room, whose parts are not there in production.
  const { runPractice } = await import('./practice/run.ts')
  const room = await runPractice({ databaseUrl, log, ...config })
  process.stdout.write(`\n  Asisten Kinerja: ${room.url}\n\n`)
  return room
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const leave = () => {
    if (stopping) process.exit(1)
    stopping = true
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  process.on('SIGINT', leave).on('SIGTERM', leave)
}

/** What an operator can mend is told in one sentence; anything else keeps its stack. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return 'The address of HOST and PORT is taken: set another PORT, or stop what runs there.'
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

main().catch((error: unknown) => {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
})
