// `npm run bench`: turns a second and time to the reply through the whole path (a phone, Telegram's protocol, the turn
// committed, the reply sent), beside two floors: the same SQL by `pg` alone, and a grammY bot that does nothing.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbeddedDatabase } from '#database/embedded.ts'
import { prepareDatabase } from '#database/prepare.ts'
import { createLog } from '#operations/log.ts'
import { measure, type Point } from './measure.ts'
import { type Options, readOptions } from './options.ts'
import { startBench } from './systems.ts'
import { rowsOf, tableOf } from './table.ts'

const log = createLog('warn')

async function run(databaseUrl: string, options: Options): Promise<void> {
  await prepareDatabase(databaseUrl, { log })
  const bench = await startBench(databaseUrl, Math.max(...options.people), options.profile)
  const rows = await measure(bench.systems, options, note).then(rowsOf).finally(bench.stop)
  const versions = { node: process.versions.node, postgresql: await serverVersion(databaseUrl) }
  const { seconds, rounds } = options
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ versions, seconds, rounds, rows }, null, 2)}\n`
      : `\n${tableOf(rows)}\n\nmedian of ${rounds} × ${seconds} s; Node ${versions.node}, PostgreSQL ${versions.postgresql}\n`,
  )
}

function note({ people, system, perSecond, p99 }: Point): void {
  process.stderr.write(`${people} × ${system}: ${perSecond.toFixed(0)}/s, p99 ${p99.toFixed(1)} ms\n`)
}

async function serverVersion(connectionString: string): Promise<string> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version')
  await client.end()
  return rows[0]?.server_version ?? ''
}

const options = readOptions(process.argv.slice(2))
const dataDir = await mkdtemp(join(tmpdir(), 'asisten-bench-'))
await chmod(dataDir, 0o755) // the server's own account must be able to enter it
const database = await startEmbeddedDatabase({ dataDir, log })
try {
  await run(database.url, options)
} finally {
  await database.stop()
  await rm(dataDir, { recursive: true, force: true })
}
