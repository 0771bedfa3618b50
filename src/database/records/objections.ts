import { z } from 'zod'
import {
  type Objection,
  type ObjectionOwed,
  type ObjectionRecords,
  objectionDecisions,
} from '#appraisal/objection.ts'
import { ratings } from '#appraisal/rating.ts'
import { Prisma } from '#database/generated/client.ts'
import { fileObjection } from './filed-objection.ts'
import { decideObjection } from './ruling.ts'
import { actor, ofAgency, only, requireFound, type Session, select, withinAgency } from './session.ts'

export function objectionRecords(session: Session): ObjectionRecords {
  return {
    objection: (id) => objection(session, { id }),
    objectionTo: (evaluationId) => objection(session, { evaluationId }),
    fileObjection: async (filing) => {
      const id = await fileObjection(session, filing)
      return id === null ? null : objection(session, { id })
    },
    explain: (explanation) => explain(session, explanation),
    decideObjection: async (ruling) =>
      (await decideObjection(session, ruling)) ? objection(session, { id: ruling.objectionId }) : null,
    readRuling: (objectionId, now) => readRuling(session, objectionId, now),
    explanationsOwed: (employee) => explanationsOwed(session, employee),
    decisionsOwed: (employee) => decisionsOwed(session, employee),
    rulingsUnread: (employee) => rulingsUnread(session, employee),
  }
}
