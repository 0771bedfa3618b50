import { fromPrisma, PgBoss, type QueueOptions, type UpdateQueueOptions } from 'pg-boss'
import { z } from 'zod'
import type { Log } from './log.ts'
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

const fetching = 'fetch-file'
const givingUp = 'give-up-file'

/** Eight tries within about five minutes. */
const patience = {
  retryLimit: 7,
  retryDelay: 2,
  retryBackoff: true,
  expireInSeconds: 120,
} satisfies QueueOptions
const stubborn = {
  retryLimit: 100,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 600,
} satisfies QueueOptions

const Data = z.object({ fileId: z.string() })

/** Starts the engine in the database's schema `pgboss`, which it brings up to date itself. */
export async function startJobs(url: string, log: Log): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: url, max: 4, useListenNotify: true, schedule: false })
  boss.on('error', (error) => log.warn({ err: error }, 'the engine for jobs has trouble'))
  await persistently(() => boss.start())
  await persistently(() => createQueues(boss))
  return {
    fetchFile: async (transaction, fileId) => {
      await boss.send(fetching, { fileId }, { db: fromPrisma(transaction) })
    },
    workOnFiles: async ({ fetch, giveUp }) => {
      await work(boss, fetching, 4, fetch)
      await work(boss, givingUp, 1, giveUp)
    },
    stop: () => boss.stop(),
  }
}

/** What a queue has failed at for good becomes a job of its `deadLetter`, also when the process died over it. */
async function createQueues(boss: PgBoss): Promise<void> {
  await openQueue(boss, givingUp, { ...stubborn, notify: true })
  await openQueue(boss, fetching, { ...patience, notify: true, deadLetter: givingUp })
}

/** A queue made by an earlier version of the program takes over the options of this one. */
async function openQueue(boss: PgBoss, name: string, options: UpdateQueueOptions): Promise<void> {
  await boss.createQueue(name)
  await boss.updateQueue(name, options)
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
