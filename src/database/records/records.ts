import type { Records } from '#appraisal/records.ts'
import type { Prisma } from '#database/generated/client.ts'
import { announcementRecords } from './announcements.ts'
import { consentRecords } from './consents.ts'
import { dataRequestRecords } from './data-requests.ts'
import { delegationRecords } from './delegations.ts'
import { evaluationRecords } from './evaluations.ts'
import { feedbackRecords } from './feedback.ts'
import { objectionRecords } from './objections.ts'
import { peopleRecords } from './people.ts'
import { periodRecords } from './periods.ts'
import { planRecords } from './plans.ts'
import { progressRecords } from './progress.ts'
import { rightsRecords } from './rights.ts'
import type { Acting } from './session.ts'
import { summaryRecords } from './summary.ts'
import { trailRecords } from './trail.ts'

/**
 * The appraisal database within one interactive transaction, as far as the acting person's agency goes. Null is the
 * clock, which reads across all agencies and for whom every act throws NotAllowed.
 *
 * Every act asks the table of rights first, against the present state: where the answer can be "no" that is the answer,
 * otherwise NotAllowed is thrown. `appraisal.actor` and `appraisal.now` must be set in the transaction for its trail.
 */
export function createRecords(
  transaction: Prisma.TransactionClient,
  acting: Acting | null,
  now: Date,
): Records {
  const session = { transaction, acting, now }
  return {
    ...peopleRecords(session),
    ...periodRecords(session),
    ...planRecords(session),
    ...progressRecords(session),
    ...evaluationRecords(session),
    ...feedbackRecords(session),
    ...objectionRecords(session),
    ...announcementRecords(session),
    ...consentRecords(session),
    ...dataRequestRecords(session),
    ...delegationRecords(session),
    ...rightsRecords(session),
    ...summaryRecords(session),
    ...trailRecords(session),
  }
}
