import { fromPrisma, PgBoss } from 'pg-boss'
import { z } from 'zod'
import { queues } from './job-queues.ts'
import type { Log } from './log.ts'
import { roles } from './reach.ts'
import { persistently, type Transaction } from './transaction.ts'

/** Work that follows turns, at any process that has the time. Survives restarts; what fails is tried again. */
export interface Jobs {
  /** Has a file fetched once this transaction is committed, and not at all if it is taken back. */
  fetchFile(transaction: Transaction, fileId: string): Promise<void>
  /** Fetches files from now on; those that could not be had for some minutes are given up. */
  workOnFiles(work: FileWork): Promise<void>
  /** Takes nothing new and waits up to half a minute for what is being done; the rest is done after the next start. */
  stop(): Promise<void>
}

/** Both are called again when they throw, and may find their work done: a process can die before its work is noted. */
export interface FileWork {
  fetch(fileId: string): Promise<void>
  giveUp(fileId: string): Promise<void>
}

const Data = z.object({ fileId: z.string() })

/** Starts the engine in the database's schema `pgboss`, which must have been prepared. */
export async function startJobs(url: string, log: Log): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    options: `-c role=${roles['every-agency']}`,
    max: 4,
    migrate: false,
    reindex: false, // is for the owner of the indexes
    useListenNotify: true,
    schedule: false,
  })
  boss.on('error', (error) => log.warn({ err: error }, 'the engine for jobs has trouble'))
  await persistently(() => boss.start())
  return {
    fetchFile: async (transaction, fileId) => {
      await boss.send(queues.fetching, { fileId }, { db: fromPrisma(transaction) })
    },
    workOnFiles: async ({ fetch, giveUp }) => {
      await work(boss, queues.fetching, 4, fetch)
      await work(boss, queues.givingUp, 1, giveUp)
    },
    stop: () => boss.stop(),
  }
}

/** A new job is told of at once; one that is due again is found by looking. */
async function work(
  boss: PgBoss,
  queue: string,
  localConcurrency: number,
  take: (fileId: string) => Promise<void>,
): Promise<void> {
  await boss.work(queue, { localConcurrency, notifyPollingIntervalSeconds: 5 }, async (jobs) => {
    for (const { data } of jobs) await take(Data.parse(data).fileId)
  })
}
