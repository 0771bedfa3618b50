import { type Command, Option } from 'commander'
import type { Agency } from '#database/administration/agencies.ts'
import type { AuditFault, AuditVerdict } from '#database/administration/audit.ts'
import type { AuditHead } from '#database/audit-heads.ts'
import { type Line, line } from '#texts/line.ts'
import { chainName, readHead } from '../command-line/audit-head.ts'
import type { Connection } from '../command-line/connection.ts'
import { type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, isOutcome, type Outcome, refused } from '../command-line/outcome.ts'
import { headData, headLines } from './audit-head.ts'

/** `audit verify`: finds what was altered, removed, put in or moved in the trail, naming lines by their ids alone. */
export function addAuditVerify(audit: Command, kit: Kit): void {
  audit
    .command('verify')
    .description(kit.write(line('admin-audit-verify-about')))
    .addOption(expectOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.connected(verify))
}

/** May be given several times; the values are kept as one, apart by spaces. */
function expectOption({ write }: Kit): Option {
  return new Option('--expect <instansi:urutan:sidik>', write(line('admin-audit-expect'))).argParser<string>(
    (given, before) => (before ? `${before} ${given}` : given),
  )
}

async function verify({ administration }: Connection, { options }: Given): Promise<Outcome> {
  const agencies = await administration.agencies()
  const expected = readExpected(agencies, options.expect)
  if (isOutcome(expected)) return expected
  return judged(agencies, await administration.verifyAudit(expected))
}

function readExpected(agencies: readonly Agency[], given: string | undefined): AuditHead[] | Outcome {
  const read = (given?.split(' ') ?? []).map((head) => readHead(agencies, head))
  return read.find(isOutcome) ?? read.filter((head): head is AuditHead => !isOutcome(head))
}

function judged(agencies: readonly Agency[], { heads, lines, found, faults }: AuditVerdict): Outcome {
  const data = { lines, heads: headData(agencies, heads) }
  const written = headLines(agencies, heads)
  if (found === 0) return done(line('admin-audit-whole', { lines, heads: written }), data)
  const named = faults.map((fault) => faultLine(agencies, fault))
  const says = line('admin-audit-broken', { found, shown: faults.length, faults: named, heads: written })
  return refused('audit-broken', says, {
    ...data,
    found,
    faults: faults.map((each) => faultData(agencies, each)),
  })
}

function faultLine(agencies: readonly Agency[], fault: AuditFault): Line {
  if (fault.fault === 'unsealed') return line('admin-audit-unsealed', { entry: String(fault.entryId) })
  const place = { chain: chainName(agencies, fault.agencyId), sequence: String(fault.sequence) }
  switch (fault.fault) {
    case 'changed':
    case 'removed':
      return line(`admin-audit-${fault.fault}`, { ...place, entry: String(fault.entryId) })
    case 'gap':
      return line('admin-audit-gap', { ...place, last: String(fault.last) })
    default:
      return line(`admin-audit-${fault.fault}`, place)
  }
}

function faultData(agencies: readonly Agency[], fault: AuditFault) {
  if (fault.fault === 'unsealed') return fault
  const { agencyId, ...rest } = fault
  return { ...rest, agency: chainName(agencies, agencyId) }
}
