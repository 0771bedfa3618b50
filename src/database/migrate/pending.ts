import type { LedgerEntry } from './ledger.ts'
import { type Migration, matchesChecksum } from './migrations.ts'

/**
 * The migrations still to be applied to a database with this ledger.
 * @throws when ledger and migrations contradict each other, saying what to do
 */
export function pendingMigrations(
  migrations: readonly Migration[],
  ledger: readonly LedgerEntry[],
): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  const standing = ledger.filter(({ rolledBack }) => !rolledBack)
  for (const entry of standing) refuseContradiction(entry, known.get(entry.name), migrations.at(-1))
  const applied = new Set(standing.map(({ name }) => name))
  return migrations.filter(({ name }) => !applied.has(name))
}

function refuseContradiction(
  entry: LedgerEntry,
  migration: Migration | undefined,
  newest: Migration | undefined,
) {
  const { name } = entry
  if (!migration && name > (newest?.name ?? ''))
    throw new Error(
      `The database is newer than this program: it has the migration ${name}, which this program does not know. ` +
        'Start the newer program, or restore the backup made before it.',
    )
  if (!migration)
    throw new Error(
      `The migration ${name} has been applied to the database and is missing from the program: ` +
        'bring its folder back from version control.',
    )
  if (!entry.finished)
    throw new Error(
      `The migration ${name} was begun by Prisma and did not finish: mend the database by hand, then run ` +
        `\`prisma migrate resolve\` with --applied or --rolled-back ${name}, and start again.`,
    )
  if (!matchesChecksum(migration.sql, entry.checksum))
    throw new Error(
      `The migration ${name} was changed after it had been applied: bring its migration.sql back from version ` +
        'control, and put the change into a new migration.',
    )
}
