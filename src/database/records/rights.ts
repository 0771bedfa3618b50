import {
  holdersOf,
  may,
  type Right,
  type RightsRecords,
  rights,
  type ThingId,
  type ThingOf,
} from '#appraisal/rights.ts'
import { NotAllowed, type Session } from './session.ts'
import { standing } from './standing.ts'

export function rightsRecords(session: Session): RightsRecords {
  return {
    may: (right, id) => isAllowed(session, right, id),
    hasPart: async (right, id) => {
      const stands = await standing(session, rights[right].to, id)
      return stands !== null && holdersOf(right).some((part) => stands.as.includes(part))
    },
  }
}

/** Whether the acting person may do this now: asked by every act before it is carried out, in its transaction. */
export async function isAllowed<R extends Right>(
  session: Session,
  right: R,
  id: ThingId[ThingOf<R>],
): Promise<boolean> {
  const stands = await standing<ThingOf<R>>(session, rights[right].to, id)
  return stands !== null && may(right, stands.state, stands.as)
}

/** The same for an act that has no way to answer that it may not be. Throws NotAllowed. */
export async function requireRight<R extends Right>(
  session: Session,
  right: R,
  id: ThingId[ThingOf<R>],
): Promise<void> {
  if (!(await isAllowed(session, right, id)))
    throw new NotAllowed(`${right}: not there, or not this person's to do`)
}
