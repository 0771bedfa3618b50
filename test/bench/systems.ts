import { addresses } from './agency.ts'
import type { EchoJobs } from './echo.ts'
import type { EmulatorJobs } from './emulator.ts'
import type { Lap } from './lap.ts'
import type { ProgramJobs } from './program.ts'
import type { SqlJobs } from './sql.ts'
import { type Cost, startWorker } from './worker.ts'

/** What is compared: the program, and what it could at most be as fast as. */
export interface System {
  name: 'program' | 'plain SQL' | 'grammY echo'
  play(people: readonly number[], seconds: number): Promise<Lap>
  /** What its process has cost so far. */
  cost(): Promise<Cost>
}

/** Everything started and everybody in the middle of a monthly update. */
export interface Bench {
  systems: readonly System[]
  stop(): Promise<void>
}

export async function startBench(databaseUrl: string, people: number, profile?: string): Promise<Bench> {
  const profiling = profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`]
  const emulator = startWorker<EmulatorJobs>('./emulator.ts')
  const program = startWorker<ProgramJobs>('./program.ts', profiling)
  const sql = startWorker<SqlJobs>('./sql.ts')
  const echo = startWorker<EchoJobs>('./echo.ts')
  const everyone = addresses(people)
  const roots = await emulator.ask('start', everyone)
  await program.ask('start', { databaseUrl, apiRoot: roots.program, people })
  await emulator.ask('openTalks', everyone)
  await sql.ask('start', databaseUrl)
  await echo.ask('start', roots.echo)
  const systems: System[] = [
    {
      name: 'program',
      play: (who, seconds) => emulator.ask('play', { bot: 'program', people: who, seconds }),
      cost: () => program.ask('cost', undefined),
    },
    {
      name: 'plain SQL',
      play: (who, seconds) => sql.ask('play', { people: who, seconds }),
      cost: () => sql.ask('cost', undefined),
    },
    {
      name: 'grammY echo',
      play: (who, seconds) => emulator.ask('play', { bot: 'echo', people: who, seconds }),
      cost: () => echo.ask('cost', undefined),
    },
  ]
  return {
    systems,
    stop: async () => {
      await Promise.all([program.stop(), sql.stop(), echo.stop()])
      await emulator.stop()
    },
  }
}
