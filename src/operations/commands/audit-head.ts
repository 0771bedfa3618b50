import type { Command } from 'commander'
import type { Agency } from '#database/administration/agencies.ts'
import type { AuditHead } from '#database/audit-heads.ts'
import { type Line, line } from '#texts/line.ts'
import { chainName, writeHead } from '../command-line/audit-head.ts'
import type { Connection } from '../command-line/connection.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome } from '../command-line/outcome.ts'

/** `audit head`: the last seal of each chain, to be noted where the owner of the database cannot write. */
export function addAuditHead(audit: Command, kit: Kit): void {
  audit
    .command('head')
    .description(kit.write(line('admin-audit-head-about')))
    .addOption(jsonOption(kit))
    .action(kit.connected(tell))
}

async function tell({ administration }: Connection): Promise<Outcome> {
  const heads = await administration.auditHeads()
  const agencies = await administration.agencies()
  return done(headLines(agencies, heads), { heads: headData(agencies, heads) })
}

/** A line for each head. */
export function headLines(agencies: readonly Agency[], heads: readonly AuditHead[]): Line {
  if (heads.length === 0) return line('admin-audit-empty')
  const written = heads.map((head) => line('value-text', { value: writeHead(agencies, head) }))
  return line('value-list', { values: written })
}

export function headData(agencies: readonly Agency[], heads: readonly AuditHead[]) {
  return heads.map(({ agencyId, ...head }) => ({ agency: chainName(agencies, agencyId), ...head }))
}
