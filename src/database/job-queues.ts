import type pg from 'pg'
import { PgBoss, type QueueOptions, type UpdateQueueOptions } from 'pg-boss'
import { roles } from './reach.ts'

/** The queues of jobs, by what is done. */
export const queues = { fetching: 'fetch-file', givingUp: 'give-up-file' } as const

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

/**
 * Makes the schema `pgboss` with its queues, or brings them up to date, and lets the program use them. Both the session
 * and the address are those of whoever owns the database; processes that start together take turns.
 */
export async function prepareQueues(owner: pg.Client, url: string): Promise<void> {
  await owner.query("SELECT pg_advisory_lock(hashtext('prepare queues'))")
  const boss = new PgBoss({ connectionString: url, max: 1, supervise: false, schedule: false })
  boss.on('error', () => undefined) // the next statement fails, and says so
  try {
    await boss.start()
    await createQueues(boss)
  } finally {
    await boss.stop()
  }
  await grantQueues(owner)
}

/** What a queue has failed at for good becomes a job of its `deadLetter`, also when the process died over it. */
async function createQueues(boss: PgBoss): Promise<void> {
  await openQueue(boss, queues.givingUp, { ...stubborn, notify: true })
  await openQueue(boss, queues.fetching, { ...patience, notify: true, deadLetter: queues.givingUp })
}

/** A queue made by an earlier version of the program takes over the options of this one. */
async function openQueue(boss: PgBoss, name: string, options: UpdateQueueOptions): Promise<void> {
  await boss.createQueue(name)
  await boss.updateQueue(name, options)
}

/** A turn puts jobs in; they are taken out behind it. */
async function grantQueues(owner: pg.Client): Promise<void> {
  await owner.query(`
    GRANT USAGE ON SCHEMA pgboss TO ${roles.named};
    GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA pgboss TO ${roles.named};
    GRANT UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${roles['every-agency']};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO ${roles.named}`)
}
