import type { Logger } from 'pino'
import { type Config, readConfig } from '#config.ts'
import { isOutage, type Outage } from '#conversation/outage.ts'
import { readSchemaState, type SchemaState } from '#database/administration/schema.ts'
import { startEmbeddedDatabase } from '#database/embedded.ts'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { migrations } from '#database/migrations.ts'
import { prepareDatabase } from '#database/prepare.ts'
import { line } from '#texts/line.ts'
import { isOutcome, type Outcome, unreachable } from './outcome.ts'
import { reasonOf } from './reason.ts'

/** Where a command is run: the environment as Node has it, and the moment. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>
  now: Date
  log: Logger
}

/** A database that answers, whatever its schema. */
export interface ReachedDatabase {
  url: string
  /** The same database, as whoever may change its schema. */
  ownerUrl: string
  schema: SchemaState
  now: Date
  log: Logger
  /** Null when the environment has none. */
  fileKeys: FileKeys | null
}

/** Reaches the configured database, or joins or starts the embedded one for as long as the work takes. */
export async function withDatabase(
  { environment, now, log }: Surroundings,
  work: (database: ReachedDatabase) => Promise<Outcome>,
): Promise<Outcome> {
  const config = configOf(environment)
  if (isOutcome(config)) return config
  const database = await reach(config, log)
  if (isOutcome(database)) return database
  try {
    const schema = await schemaOf(database.url)
    if (isOutcome(schema)) return schema
    const { databaseOwnerUrl: ownerUrl = database.url, fileKeys = null } = config
    return await work({ url: database.url, ownerUrl, schema, now, log, fileKeys })
  } finally {
    await database.stop()
  }
}

/** Applies what is pending. Returns the database as it is then. */
export async function bringUpToDate(database: ReachedDatabase): Promise<ReachedDatabase | Outcome> {
  const { applied, pending } = database.schema
  return prepareDatabase(database.ownerUrl, { log: database.log }).then(
    () => ({ ...database, schema: { applied: applied + pending, pending: 0 } }),
    (error) => unreachable('migration', line('admin-unreachable-migration', { reason: reasonOf(error) })),
  )
}

function configOf(environment: Surroundings['environment']): Config | Outcome {
  try {
    return readConfig(environment)
  } catch (error) {
    return unreachable('configuration', line('admin-unreachable-configuration', { reason: reasonOf(error) }))
  }
}

async function reach({ databaseUrl, dataDir }: Config, log: Logger) {
  if (databaseUrl) return { url: databaseUrl, stop: async () => undefined }
  return startEmbeddedDatabase({ dataDir, log }).catch((error) =>
    unreachable('embedded-database', line('admin-unreachable-embedded', { reason: reasonOf(error) })),
  )
}

async function schemaOf(url: string): Promise<SchemaState | Outcome> {
  return readSchemaState(url, migrations).catch((error) => {
    if (isOutage(error)) return databaseOutOfReach(error)
    return unreachable('schema', line('admin-unreachable-contradiction', { reason: reasonOf(error) }))
  })
}

/** The outcome when the database does not answer, or does not let us in. */
export function databaseOutOfReach({ cause }: Outage): Outcome {
  return unreachable('database', line('admin-unreachable-database', { reason: reasonOf(cause) }))
}
