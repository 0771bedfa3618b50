import type { Flow } from '#conversation/flow.ts'
import { announce, announcementReading, announcements } from './announce.ts'
import { announcementDecision, announcementDeclined } from './announcement-decision.ts'
import { audit } from './audit.ts'
import { criteria } from './criteria.ts'
import { dataAnswer, dataRequestAnswer } from './data-request-answer.ts'
import { evaluate } from './evaluate.ts'
import { feedback, feedbackReading } from './feedback.ts'
import { helpOn } from './help.ts'
import { importEmployees } from './import-employees.ts'
import { linkCode } from './link-code.ts'
import { monthlyUpdate } from './monthly-update.ts'
import { myData } from './my-data.ts'
import { objection } from './objection.ts'
import { objectionDecision } from './objection-decision.ts'
import { objectionExplanation } from './objection-explanation.ts'
import { ownCode } from './own-code.ts'
import { period } from './period.ts'
import { pin, pinChange } from './pin.ts'
import { plan } from './plan.ts'
import { planDecision } from './plan-decision.ts'
import { privacyNotice } from './privacy-notice.ts'
import { result } from './result.ts'
import { revokeAccounts } from './revoke-accounts.ts'
import { ruling } from './ruling.ts'
import { status } from './status.ts'
import { summary } from './summary.ts'
import { trail } from './trail.ts'
import { unlink } from './unlink.ts'

const conversations: readonly Flow[] = [
  status,
  criteria,
  plan,
  planDecision,
  monthlyUpdate,
  evaluate,
  feedback,
  feedbackReading,
  result,
  objection,
  objectionExplanation,
  objectionDecision,
  ruling,
  announce,
  announcements,
  announcementReading,
  summary,
  announcementDecision,
  announcementDeclined,
  importEmployees,
  period,
  linkCode,
  ownCode,
  unlink,
  myData,
  dataRequestAnswer,
  dataAnswer,
  revokeAccounts,
  privacyNotice,
  pin,
  pinChange,
  trail,
  audit,
]

/** The conversations people have, by name. */
export const flows: ReadonlyMap<string, Flow> = new Map(
  [helpOn(conversations), ...conversations].map((flow) => [flow.name, flow]),
)
