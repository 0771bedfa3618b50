import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { addAuditHead } from './audit-head.ts'
import { addAuditVerify } from './audit-verify.ts'

/** `audit`: whether the trail is what was written into it. */
export function addAudit(program: Command, kit: Kit): void {
  const audit = program
    .command('audit')
    .description(kit.write(line('admin-audit-about')))
    .helpCommand(false)
    .addOption(jsonOption(kit))
  addAuditVerify(audit, kit)
  addAuditHead(audit, kit)
}
