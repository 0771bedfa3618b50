import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A migration as it lies in `prisma/migrations/<name>/migration.sql`. */
export type Migration = { name: string; sql: string }

/**
 * Reads a folder of migrations, in the order in which they are applied.
 * @throws when a migration's folder holds no migration.sql
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  return Promise.all(
    names
      .sort()
      .map(async (name) => ({ name, sql: await readFile(join(folder, name, 'migration.sql'), 'utf8') })),
  )
}

/** The migration's fingerprint in Prisma's ledger: SHA-256 of its text, in hexadecimal digits. */
export function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

/** Whether the text has that fingerprint; like Prisma, minds no line endings, which Git changes between systems. */
export function matchesChecksum(sql: string, recorded: string): boolean {
  const unix = sql.replaceAll('\r\n', '\n')
  return [sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => checksum(text) === recorded)
}
