import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { ProgramOptions } from '#program.ts'

/** What the process of the program is told to do. */
export type Order = { do: 'start'; given: Given } | { do: 'settle' | 'look' | 'stop' }

export interface Given extends Pick<ProgramOptions, 'config' | 'databaseUrl'> {
  /** How far its clock is ahead, in milliseconds. */
  aheadMs: number
  isPaced: boolean
}

/** What it tells. */
export type Report = { kind: 'log'; line: string } | { kind: 'done'; rss: number; heap: number }

const LogLine = z.looseObject({ level: z.number(), msg: z.string().default('') })
export type LogLine = z.infer<typeof LogLine>

/** In bytes. */
export interface Memory {
  rss: number
  heap: number
}

/** The program under test, in its process. */
export interface Subject {
  /** All it has logged, from warnings on. */
  log: readonly LogLine[]
  /** Whether its process is there still. */
  lives(): boolean
  settle(): Promise<Memory>
  look(): Promise<Memory>
  stop(): Promise<void>
}

export async function startSubject(given: Given): Promise<Subject> {
  const child = fork(fileURLToPath(new URL('program.ts', import.meta.url)), { execArgv: ['--expose-gc'] })
  const log: LogLine[] = []
  const ended = once(child, 'exit')
  let answer = Promise.withResolvers<Memory>()
  child.on('message', (report: Report) => {
    if (report.kind === 'done') answer.resolve(report)
    else log.push(LogLine.parse(JSON.parse(report.line)))
  })
  const ask = (order: Order): Promise<Memory> => {
    answer = Promise.withResolvers()
    child.send(order)
    const gone = ended.then(([code]) => Promise.reject(new Error(`the program ended by itself: ${code}`)))
    gone.catch(() => undefined)
    return Promise.race([answer.promise, gone])
  }
  await ask({ do: 'start', given })
  return {
    log,
    lives: () => child.exitCode === null && child.signalCode === null,
    settle: () => ask({ do: 'settle' }),
    look: () => ask({ do: 'look' }),
    stop: async () => {
      if (child.exitCode === null) await ask({ do: 'stop' })
      child.disconnect()
      await ended
    },
  }
}
