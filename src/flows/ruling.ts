import { predicateOf } from '#appraisal/predicate.ts'
import { defineAnswer, end } from '#conversation/flow.ts'
import { line } from '#texts/line.ts'
import { idIn } from './about.ts'
import { signature } from './signature.ts'

/** The employee reads the decision on his objection, behind a tap; what was before stays visible beside it. */
export const ruling = defineAnswer({
  name: 'ruling',
  title: 'ruling-title',
  right: { do: 'read-ruling' },
  answer: async (context, about) => {
    const { me, records, now } = context
    const objection = await records.objection(idIn(about))
    if (!objection?.ruling || objection.employeeId !== me.id) return end(line('objection-not-yours'))
    await records.readRuling(objection.id, now)
    const { decision, reason, before, after, actedById, decidedAt: at } = objection.ruling
    const rated = ({ resultRating, behaviorRating }: typeof before) =>
      line('ruling-ratings', {
        result: line(`rating-${resultRating}`),
        behavior: line(`rating-${behaviorRating}`),
        predicate: line(`predicate-${predicateOf(resultRating, behaviorRating)}`),
      })
    const values = {
      number: objection.number,
      decision: line(`decision-${decision}`),
      reason,
      before: rated(before),
      after: rated(after),
      by: await signature(context, { principalId: objection.deciderId, actedById, at }),
    }
    return end([line('ruling-shown', values)], { protect: true })
  },
  duty: {
    legalNotice: true,
    owed: async (records, employee) =>
      (await records.rulingsUnread(employee)).map((unread) => ({
        employeeId: unread.waitsFor,
        about: String(unread.objectionId),
        key: String(unread.objectionId),
        since: unread.since,
        due: null,
        card: line('ruling-unread-card', { number: unread.number }),
        button: line('ruling-read-button'),
      })),
  },
})
