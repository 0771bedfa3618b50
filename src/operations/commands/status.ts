import type { Command } from 'commander'
import type { Counts } from '#database/administration/counts.ts'
import type { SchemaState } from '#database/administration/schema.ts'
import { type Line, line } from '#texts/line.ts'
import { connected } from '../command-line/connection.ts'
import type { ReachedDatabase } from '../command-line/database.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome } from '../command-line/outcome.ts'

/** `status`: how things stand, in numbers. */
export function addStatus(program: Command, kit: Kit): void {
  program
    .command('status')
    .description(kit.write(line('admin-status-about')))
    .addOption(jsonOption(kit))
    .action(kit.withDatabase(tell))
}

async function tell(database: ReachedDatabase): Promise<Outcome> {
  const { schema } = database
  if (schema.pending > 0)
    return done(line('admin-status-outdated', { schema: schemaLine(schema) }), { schema })
  return connected(database, async ({ administration, now }) => {
    const counts = await administration.counts(now)
    return done(statusLine(schema, counts), { schema, ...counts })
  })
}

function schemaLine(schema: SchemaState): Line {
  return line('admin-status-schema', { ...schema })
}

function statusLine(
  schema: SchemaState,
  { agencies, linked, outbox, pendingFiles, dataRequests }: Counts,
): Line {
  const listed = agencies.map(({ code, activeEmployees: employees, openPeriods: periods }) =>
    line('admin-status-agency', { code, employees, periods }),
  )
  return line('admin-status', {
    schema: schemaLine(schema),
    agencies: listed.length > 0 ? listed : line('admin-status-no-agency'),
    outbox: line('admin-status-outbox', outbox),
    files: pendingFiles,
    ...dataRequests,
    ...linked,
  })
}
