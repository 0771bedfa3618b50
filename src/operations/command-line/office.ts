import { type Administration, createAdministration } from '#database/administration.ts'
import { connect } from '#database/client.ts'
import { line } from '#texts/line.ts'
import { type Outcome, unreachable } from './outcome.ts'
import type { Site } from './site.ts'

/** A database with the schema of this program, and what can be done in it. */
export interface Office {
  administration: Administration
  now: Date
}

/** Connects for as long as the work takes; a database that lacks migrations is left alone. */
export async function inOffice(
  { url, schema, now }: Site,
  work: (office: Office) => Promise<Outcome>,
): Promise<Outcome> {
  const { pending } = schema
  if (pending > 0) return unreachable('schema', line('admin-unreachable-schema', { pending }), { pending })
  const database = connect(url, { poolSize: 2 })
  try {
    return await work({ administration: createAdministration(database.prisma), now })
  } finally {
    await database.close()
  }
}
