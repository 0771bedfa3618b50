import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { bringUpToDate, type ReachedDatabase } from '../command-line/database.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome } from '../command-line/outcome.ts'

/** `migrate`: applies the pending migrations and does nothing else, for deployments that do it on their own. */
export function addMigrate(program: Command, kit: Kit): void {
  program
    .command('migrate')
    .description(kit.write(line('admin-migrate-about')))
    .addOption(jsonOption(kit))
    .action(kit.withDatabase(migrateSchema))
}

async function migrateSchema(database: ReachedDatabase): Promise<Outcome> {
  const { pending: count } = database.schema
  const upToDate = await bringUpToDate(database)
  if (isOutcome(upToDate)) return upToDate
  return done(count > 0 ? line('admin-migrate-done', { count }) : line('admin-migrate-nothing'), {
    applied: count,
  })
}
