// The program under test, in a process of its own.
import { anyPace } from '#assistant/pace.ts'
import { createLog } from '#operations/log.ts'
import { type Program, startProgram } from '#program.ts'
import { foundAgency } from './agency.ts'
import { quietClock } from './clock.ts'
import { bots } from './telegram.ts'
import { costSoFar, serve } from './worker.ts'

/** No rate holds it up, neither here nor in the emulated Telegram. */
const perSecond = 100_000

let program: Program | null = null

async function start(given: { databaseUrl: string; apiRoot: string; people: number }): Promise<void> {
  const { databaseUrl, apiRoot, people } = given
  program = await startProgram({
    config: { telegram: { token: bots.program, apiRoot }, host: '127.0.0.1', port: 0 },
    databaseUrl,
    fileKeys: [{ id: 'bench', key: new Uint8Array(32) }],
    clock: quietClock,
    log: createLog('warn'),
    perSecond,
    pace: anyPace,
  })
  await foundAgency(program.database.prisma, people)
  // Everybody is told of his duty now, and of nothing more while we measure.
  await program.assistant.tick()
  await program.settled()
}

const jobs = { start, cost: costSoFar }
export type ProgramJobs = typeof jobs

serve(jobs, async () => program?.stop())
