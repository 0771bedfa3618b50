import type { Turn } from '#conversation/store.ts'
import { createAccounts } from './accounts.ts'
import { type Agency, type Founding, foundAgency, readAgencies } from './administration/agencies.ts'
import { type AuditVerdict, verifyAudit } from './administration/audit.ts'
import { type Counts, readCounts } from './administration/counts.ts'
import { type ListedPeriod, readPeriods } from './administration/periods.ts'
import { type PinReset, resetPin } from './administration/pins.ts'
import { recorded } from './administration/recorded.ts'
import { readSealedWith, rekeyFiles, type SealedWith } from './administration/rekey.ts'
import {
  type Administrator,
  grantRole,
  type RoleChange,
  type RoleGrant,
  readAdministrators,
  revokeRole,
} from './administration/roles.ts'
import { type ListedUnit, placeUnit, readUnits, type UnitPlacing } from './administration/units.ts'
import { type AuditHead, readAuditHeads } from './audit-heads.ts'
import type { Database } from './client.ts'
import { writeResult } from './conversations.ts'
import type { FileKeys } from './files/sealed-bytes.ts'
import { countDue, type Purged, purge } from './purge.ts'
import { createRecords } from './records/records.ts'
import type { Acting } from './records/session.ts'
import type { Transaction } from './transaction.ts'

/** What the command line for administrators needs beyond what people do in their chats. */
export interface Administration {
  /** By code. */
  agencies(): Promise<readonly Agency[]>
  /** Makes an agency with its first unit and administrator; or nothing, when the code or his number is in use already. */
  foundAgency(founding: Founding): Promise<Acting | 'code-taken' | 'number-taken'>
  /** The active ones, the first first. */
  administrators(agencyId: number): Promise<readonly Administrator[]>
  /** One transaction in somebody's name, who must have been found to be an administrator. */
  act<T>(acting: Acting, now: Date, work: (turn: AdministratorTurn) => Promise<T>): Promise<T>
  grantRole(change: RoleGrant): Promise<'granted' | 'held' | 'nobody'>
  /** Also of someone who has left. The last active administrator keeps his. */
  revokeRole(change: RoleChange): Promise<'revoked' | 'not-held' | 'last' | 'nobody'>
  /** By name. */
  units(agencyId: number): Promise<readonly ListedUnit[]>
  /** Refused where it would stand below itself. */
  placeUnit(placing: UnitPlacing): Promise<'placed' | 'circle'>
  resetPin(reset: PinReset): Promise<'reset' | 'none' | 'nobody'>
  /** Whether announcements of the agency wait for a second administrator. */
  wantFourEyes(acting: Acting, wanted: boolean, now: Date): Promise<void>
  /** Open and closed, the latest first. */
  periods(agencyId: number): Promise<readonly ListedPeriod[]>
  counts(now: Date): Promise<Counts>
  /** What a purge would take now. */
  countDue(now: Date): Promise<Purged>
  /** Deletes what is kept no longer; null when another process is just doing so. */
  purge(now: Date): Promise<Purged | null>
  /** The last seal of each chain of the audit trail. */
  auditHeads(): Promise<readonly AuditHead[]>
  /** Computes the chains anew, and compares them with heads noted before. */
  verifyAudit(expected: readonly AuditHead[]): Promise<AuditVerdict>
  filesSealedWith(): Promise<readonly SealedWith[]>
  rekeyFiles(keys: FileKeys): ReturnType<typeof rekeyFiles>
}

/** What flows have of a turn, as far as an administrator's work goes. */
export type AdministratorTurn = Pick<Turn, 'records' | 'accounts' | 'write'>

/** The database must reach every agency; what is done in somebody's name is kept to his. */
export function createAdministration({ prisma, pool }: Pick<Database, 'prisma' | 'pool'>): Administration {
  return {
    agencies: () => readAgencies(prisma),
    foundAgency: (founding) => foundAgency(prisma, founding),
    administrators: (agencyId) => readAdministrators(prisma, agencyId),
    act: (acting, now, work) =>
      recorded(prisma, { actorId: acting.employeeId, agencyId: acting.agencyId, now }, (transaction) =>
        work(turnOf(transaction, acting, now)),
      ),
    grantRole: (change) => grantRole(prisma, change),
    revokeRole: (change) => revokeRole(prisma, change),
    units: (agencyId) => readUnits(prisma, agencyId),
    placeUnit: (placing) => placeUnit(prisma, placing),
    resetPin: (reset) => resetPin(prisma, reset),
    wantFourEyes: ({ employeeId: actorId, agencyId }, fourEyes, now) =>
      recorded(prisma, { actorId, agencyId, now }, async (transaction) => {
        await transaction.agency.update({ where: { id: agencyId }, data: { fourEyes } })
      }),
    periods: (agencyId) => readPeriods(prisma, agencyId),
    counts: (now) => readCounts(prisma, now),
    countDue: (now) => countDue(prisma, now),
    purge: (now) => purge(prisma, now),
    auditHeads: () => readAuditHeads(prisma),
    verifyAudit: (expected) => verifyAudit(prisma, expected),
    filesSealedWith: () => readSealedWith({ pool }),
    rekeyFiles: (keys) => rekeyFiles({ pool }, keys),
  }
}

/** Without links that open the bot: who knows them is the running program. */
function turnOf(transaction: Transaction, acting: Acting, now: Date): AdministratorTurn {
  return {
    records: createRecords(transaction, acting, now),
    accounts: createAccounts(transaction, acting, { from: null, links: () => [] }),
    write: (result) => writeResult(transaction, acting.employeeId, result),
  }
}
