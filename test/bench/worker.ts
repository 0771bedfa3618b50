import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a worker does by name: it is given one value and answers with one, both plain data. */
export type Jobs = Record<string, (given: never) => unknown>

/** A process of its own, asked to do its jobs. */
export interface Worker<Work extends Jobs> {
  ask<Name extends keyof Work & string>(
    job: Name,
    given: Parameters<Work[Name]>[0],
  ): Promise<Awaited<ReturnType<Work[Name]>>>
  stop(): Promise<void>
}

type Question = { job: string; given: unknown }
type Answer = { done: true; answer: unknown } | { done: false; why: string }

/** Starts a file of this folder that calls `serve`, as a process of its own. One job is asked for at a time. */
export function startWorker<Work extends Jobs>(file: string, execArgv: readonly string[] = []): Worker<Work> {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: [...execArgv] })
  const ended = once(child, 'exit')
  return {
    ask: async (job, given) => {
      child.send({ job, given } satisfies Question)
      return (await answerOf(child, file)) as never // what the job of this name answers, by the type of the worker
    },
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

async function answerOf(child: ChildProcess, file: string): Promise<unknown> {
  const gone = new AbortController()
  const exit = once(child, 'exit', { signal: gone.signal }).then(() => ({ done: false, why: 'it exited' }))
  exit.catch(() => undefined) // it did not exit, and is listened to no longer
  const [answer] = await Promise.race([once(child, 'message'), exit.then((each) => [each])])
  gone.abort()
  const said = answer as Answer // the other end of this file
  if (!said.done) throw new Error(`${file}: ${said.why}`)
  return said.answer
}

/** In a worker: does jobs until the parent lets go. */
export function serve(jobs: Jobs, stop: () => Promise<void>): void {
  process.on('message', async ({ job, given }: Question) => {
    process.send?.(await attempt(() => jobs[job]?.(given as never))) // asked for by the type of this worker
  })
  process.once('disconnect', () => stop().finally(() => process.exit()))
}

async function attempt(work: () => unknown): Promise<Answer> {
  try {
    return { done: true, answer: await work() }
  } catch (error) {
    return { done: false, why: String(error instanceof Error ? error.stack : error) }
  }
}

/** What a process has cost so far. */
export interface Cost {
  /** Bytes of memory that it holds now. */
  bytes: number
  /** Microseconds that it has had a processor. */
  microseconds: number
}

/** What this process has cost. */
export function costSoFar(): Cost {
  const { user, system } = process.cpuUsage()
  return { bytes: process.memoryUsage.rss(), microseconds: user + system }
}
