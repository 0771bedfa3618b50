import type { Logger } from 'pino'
import { dayIn } from '#appraisal/zone.ts'
import { readAuditHeads } from '#database/audit-heads.ts'
import type { Database } from '#database/client.ts'

/**
 * Makes what writes the heads of the audit trail's chains into the log, once on each day it is called: a trail whose
 * end was cut off in the database no longer fits what the log has of it (`audit verify --expect`).
 */
export function createAuditAnchor(
  { prisma }: Pick<Database, 'prisma'>,
  clock: () => Date,
  log: Logger,
): () => Promise<void> {
  let anchored = ''
  return async () => {
    const day = dayIn(clock(), 'WIB').toString()
    if (day === anchored) return
    try {
      const heads = await readAuditHeads(prisma)
      for (const head of heads) log.info(head, 'head of the audit trail')
      anchored = day
    } catch (error) {
      log.warn({ err: error }, 'the heads of the audit trail could not be read; the next minute tries again')
    }
  }
}
