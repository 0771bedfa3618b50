import type { PrismaClient } from '../generated/client.ts'

/** How far an agency has come in its month: whether each thing has happened at least once. */
export interface Milestones {
  linked: boolean
  periodOpened: boolean
  planApproved: boolean
  reported: boolean
  feedbackGiven: boolean
  evaluated: boolean
  resultAnswered: boolean
  objectionDecided: boolean
  announced: boolean
}

export async function readMilestones(prisma: PrismaClient): Promise<Milestones> {
  const [linked, periods, plans, reports, feedback, evaluations, answered, decided, announced] =
    await Promise.all([
      prisma.account.count(),
      prisma.period.count(),
      prisma.plan.count({ where: { state: 'approved' } }),
      prisma.progressReport.count(),
      prisma.feedback.count(),
      prisma.evaluation.count(),
      prisma.evaluation.count({ where: { response: { not: null } } }),
      prisma.objection.count({ where: { state: 'decided' } }),
      prisma.announcement.count(),
    ])
  return {
    linked: linked > 0,
    periodOpened: periods > 0,
    planApproved: plans > 0,
    reported: reports > 0,
    feedbackGiven: feedback > 0,
    evaluated: evaluations > 0,
    resultAnswered: answered > 0,
    objectionDecided: decided > 0,
    announced: announced > 0,
  }
}
