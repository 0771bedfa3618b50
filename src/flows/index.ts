import type { Flow } from '#conversation/flow.ts'
import { announce, announcementReading, announcements } from './announce.ts'
import { criteria } from './criteria.ts'
import { evaluate } from './evaluate.ts'
import { feedback, feedbackReading } from './feedback.ts'
import { help } from './help.ts'
import { importEmployees } from './import-employees.ts'
import { linkCode } from './link-code.ts'
import { monthlyUpdate } from './monthly-update.ts'
import { objection } from './objection.ts'
import { objectionDecision } from './objection-decision.ts'
import { objectionExplanation } from './objection-explanation.ts'
import { period } from './period.ts'
import { plan } from './plan.ts'
import { planDecision } from './plan-decision.ts'
import { result } from './result.ts'
import { ruling } from './ruling.ts'
import { status } from './status.ts'

/** The conversations people have, by name. */
export const flows: ReadonlyMap<string, Flow> = new Map(
  [
    help,
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
    importEmployees,
    period,
    linkCode,
  ].map((flow) => [flow.name, flow]),
)
