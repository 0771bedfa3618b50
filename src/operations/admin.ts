import { pino } from 'pino'
import { readEnvironment } from '#config.ts'
import { run } from './command-line/run.ts'
import { createLog } from './log.ts'

// `npm run admin -- <command>`: the administrators' command line.

const environment = readEnvironment()
const log = createLog('warn', pino.destination(2))
const { exitCode, stdout, stderr } = await run(process.argv.slice(2), { environment, now: new Date(), log })
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
