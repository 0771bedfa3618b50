import type { Records } from '#appraisal/records.ts'
import type { Prisma } from '#database/generated/client.ts'
import { announcementRecords } from './announcements.ts'
import { evaluationRecords } from './evaluations.ts'
import { feedbackRecords } from './feedback.ts'
import { objectionRecords } from './objections.ts'
import { peopleRecords } from './people.ts'
import { periodRecords } from './periods.ts'
import { planRecords } from './plans.ts'
import { progressRecords } from './progress.ts'
import type { Acting } from './session.ts'

/**
 * The appraisal database within one interactive transaction, as far as the acting person's agency goes. Null is the
 * clock, which reads across all agencies and for whom every act throws NotAllowed.
 *
 * What only one person may do (agree to a plan, answer a result) is done for nobody else: where the answer can be "no"
 * that is the answer, otherwise NotAllowed is thrown. Who holds an office, such as that of the administrator who opens
 * periods, is for the flows to ask. `appraisal.actor` and `appraisal.now` must be set in the transaction for its trail.
 */
export function createRecords(transaction: Prisma.TransactionClient, acting: Acting | null): Records {
  const session = { transaction, acting }
  return {
    ...peopleRecords(session),
    ...periodRecords(session),
    ...planRecords(session),
    ...progressRecords(session),
    ...evaluationRecords(session),
    ...feedbackRecords(session),
    ...objectionRecords(session),
    ...announcementRecords(session),
  }
}
