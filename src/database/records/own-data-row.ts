import { z } from 'zod'
import { behaviorValues } from '#appraisal/behavior.ts'
import { resultResponses } from '#appraisal/evaluation.ts'
import { objectionDecisions } from '#appraisal/objection.ts'
import type { OwnData } from '#appraisal/own-data.ts'
import { aspects } from '#appraisal/plan.ts'
import { predicates } from '#appraisal/predicate.ts'
import { ratings } from '#appraisal/rating.ts'
import { zones } from '#appraisal/zone.ts'

const text = z.string().nullable()
const at = z.coerce.date()
const atOnce = z
  .string()
  .nullable()
  .transform((each) => each && new Date(each))
  .pipe(z.date().nullable())
const rating = z.enum(ratings)
const ofMonth = { year: z.number(), month: z.number() }

const employee = z.object({
  number: z.string(),
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  agency: z.string(),
  appraiser: text,
  status: z.enum(['pns', 'cpns', 'pppk']),
  zone: z.enum(zones),
  email: text,
  phone: text,
  roles: z.array(z.enum(['administrator', 'performance-manager', 'auditor'])),
})

const plan = z.object({
  year: z.number(),
  state: z.enum(['submitted', 'returned', 'approved']),
  revision: z.number(),
  appraiser: z.string(),
  submittedAt: at,
  decidedAt: atOnce,
  returnReason: text,
  results: z.array(
    z.object({
      title: z.string(),
      kind: z.enum(['main', 'additional']),
      indicator: z.string(),
      aspect: z.enum(aspects),
      target: z.number(),
      unitOfMeasure: z.string(),
    }),
  ),
})

const report = z.object({
  ...ofMonth,
  state: z.enum(['submitted', 'returned', 'evaluated']),
  revision: z.number(),
  submittedAt: at,
  returnReason: text,
  entries: z.array(
    z.object({
      title: z.string(),
      realization: z.number(),
      unitOfMeasure: z.string(),
      achievement: z.number(),
      obstacle: text,
      evidence: z.array(z.string()),
    }),
  ),
})

const evaluation = z.object({
  ...ofMonth,
  appraiser: z.string(),
  resultRating: rating,
  resultReason: text,
  behaviorRating: rating,
  behaviorReason: text,
  behaviorScores: z.array(z.object({ value: z.enum(behaviorValues), rating })),
  predicate: z.enum(predicates),
  revision: z.number(),
  publishedAt: at,
  receivedAt: atOnce,
  response: z.enum(resultResponses).nullable(),
  responseNote: text,
})

const objection = z.object({
  ...ofMonth,
  number: z.string(),
  state: z.enum(['awaiting-explanations', 'heard-out', 'decided']),
  filedAt: at,
  late: z.boolean(),
  reason: z.string(),
  explanation: text,
  ruling: z.object({ decision: z.enum(objectionDecisions), reason: z.string(), decidedAt: at }).nullable(),
})

/** The answer of the statement that gathers what is on record about one person. */
export const OwnDataRow: z.ZodType<Omit<OwnData, 'requests'>> = z.object({
  employee,
  plans: z.array(plan),
  reports: z.array(report),
  feedback: z.array(z.object({ author: z.string(), text: z.string(), givenAt: at, readAt: atOnce })),
  evaluations: z.array(evaluation),
  objections: z.array(objection),
  announcements: z.array(z.object({ text: z.string(), announcedAt: at, readAt: atOnce })),
  accounts: z.array(z.object({ channel: z.string(), address: z.string(), linkedAt: at, revokedAt: atOnce })),
  consents: z.array(z.object({ channel: z.string(), version: z.number(), at, withdrawnAt: atOnce })),
})
