import type { Logger } from 'pino'
import { dayIn } from '#appraisal/zone.ts'
import type { Database } from '#database/client.ts'
import { purge } from '#database/purge.ts'

/**
 * Makes what deletes, once on each day it is called, what the program keeps no longer. Of several processes one does
 * it; what another does after it finds nothing left to do.
 */
export function createDailyPurge(
  { prisma }: Pick<Database, 'prisma'>,
  clock: () => Date,
  log: Logger,
): () => Promise<void> {
  let purgedOn = ''
  return async () => {
    const now = clock()
    const day = dayIn(now, 'WIB').toString()
    if (day === purgedOn) return
    purgedOn = day
    try {
      const purged = await purge(prisma, now)
      if (purged) log.info({ purged }, 'purged what is kept no longer')
    } catch (error) {
      purgedOn = ''
      log.warn({ err: error }, 'purging failed; the next minute tries again')
    }
  }
}
