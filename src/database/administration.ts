import type { Turn } from '#conversation/store.ts'
import { type Agency, type Founding, foundAgency, readAgencies } from './administration/agencies.ts'
import { type Counts, readCounts } from './administration/counts.ts'
import { type ListedPeriod, readPeriods } from './administration/periods.ts'
import { recorded } from './administration/recorded.ts'
import {
  type Administrator,
  grantRole,
  type RoleChange,
  readAdministrators,
  revokeRole,
} from './administration/roles.ts'
import type { PrismaClient } from './generated/client.ts'
import { createAccounts } from './link-codes.ts'
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
  grantRole(change: RoleChange): Promise<'granted' | 'held' | 'nobody'>
  /** Also of someone who has left. The last active administrator keeps his. */
  revokeRole(change: RoleChange): Promise<'revoked' | 'not-held' | 'last' | 'nobody'>
  /** Open and closed, the latest first. */
  periods(agencyId: number): Promise<readonly ListedPeriod[]>
  counts(): Promise<Counts>
}

/** What flows have of a turn, as far as an administrator's work goes. */
export type AdministratorTurn = Pick<Turn, 'records' | 'accounts'>

export function createAdministration(prisma: PrismaClient): Administration {
  return {
    agencies: () => readAgencies(prisma),
    foundAgency: (founding) => foundAgency(prisma, founding),
    administrators: (agencyId) => readAdministrators(prisma, agencyId),
    act: (acting, now, work) =>
      recorded(prisma, { actorId: acting.employeeId, now }, (transaction) =>
        work(turnOf(transaction, acting)),
      ),
    grantRole: (change) => grantRole(prisma, change),
    revokeRole: (change) => revokeRole(prisma, change),
    periods: (agencyId) => readPeriods(prisma, agencyId),
    counts: () => readCounts(prisma),
  }
}

/** Without links that open the bot: who knows them is the running program. */
function turnOf(transaction: Transaction, acting: Acting): AdministratorTurn {
  return {
    records: createRecords(transaction, acting),
    accounts: createAccounts(transaction, acting, () => []),
  }
}
