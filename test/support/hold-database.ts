import { pino } from 'pino'
import { startEmbeddedDatabase } from '#database/embedded.ts'

// A process of its own for tests to kill: starts the embedded database of a folder, tells its URL, stays.
const { url } = await startEmbeddedDatabase({
  dataDir: process.argv[2] ?? '',
  log: pino({ level: 'silent' }),
})
process.stdout.write(`${url}\n`)
