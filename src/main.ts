import { startEmbeddedDatabase } from '#database/embedded.ts'
import { migrate } from '#database/migrate.ts'
import { migrations } from '#database/migrations.ts'
import { createLog } from '#operations/log.ts'
import { ConfigError, checkNode, readConfig, readEnvironment } from './config.ts'
import { startProgram } from './program.ts'

/** Builds every part, joins them, starts, and stops on a signal. */
async function main(): Promise<void> {
  checkNode(process.versions.node)
  const config = readConfig(readEnvironment())
  const log = createLog(config.logLevel)
  const database = config.databaseUrl
    ? { url: config.databaseUrl, stop: async () => {} }
    : await startEmbeddedDatabase({ dataDir: config.dataDir, log })
  await migrate(database.url, migrations, { log })
  const running =
    config.telegram || config.slack
      ? await startProgram({ config, databaseUrl: database.url, clock: () => new Date(), log })
      : await practice(config, database.url, log)
  stopOnSignal(async () => {
    await running.stop()
    await database.stop()
  })
}

/** Without tokens: the practice room, whose parts are not there in production. */
async function practice(
  { dataDir, host, port }: ReturnType<typeof readConfig>,
  databaseUrl: string,
  log: ReturnType<typeof createLog>,
) {
  const { runPractice } = await import('./practice/run.ts')
  const room = await runPractice({ databaseUrl, dataDir, host, port, log })
  process.stdout.write(`\n  Asisten Kinerja: ${room.url}\n\n`)
  return room
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
