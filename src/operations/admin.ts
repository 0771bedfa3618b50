import { existsSync } from 'node:fs'
import { pino } from 'pino'
import { run } from './command-line/run.ts'
import { createLog } from './log.ts'

// `npm run admin -- <command>`: the administrators' command line.

const dotenv = new URL('../../.env', import.meta.url)
if (existsSync(dotenv)) process.loadEnvFile(dotenv)

const log = createLog('warn', pino.destination(2))
const words = process.argv.slice(2)
const { exitCode, stdout, stderr } = await run(words, { environment: process.env, now: new Date(), log })
process.stdout.write(stdout)
process.stderr.write(stderr)
process.exitCode = exitCode
