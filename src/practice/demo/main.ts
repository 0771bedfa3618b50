// `npm run demo`: one month of the sample agency with no hands, through real grammY and Bolt on emulated platforms.
// Prints the transcript as people read it, then what the database recorded; exits non-zero if anything is missing.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '#database/embedded.ts'
import { readMilestones } from '#database/practice/milestones.ts'
import { prepareDatabase } from '#database/prepare.ts'
import { createLog } from '#operations/log.ts'
import { foundSampleAgency, invite } from '../foundation.ts'
import { startPractice } from '../practice.ts'
import { playMonth } from './month.ts'
import { createTranscript } from './transcript.ts'

const write = (text: string) => process.stdout.write(text)
const log = createLog(process.env.LOG_LEVEL ?? 'warn')
const dataDir = await mkdtemp(join(tmpdir(), 'asisten-demo-'))
await chmod(dataDir, 0o755) // the server's own account must be able to enter it
const database = await startEmbeddedDatabase({ dataDir, log })
try {
  await prepareDatabase(database.url, { log })
  const startAt = new Date('2026-11-23T08:00:00+08:00')
  const practice = await startPractice({ databaseUrl: database.url, startAt, log })
  try {
    const administratorId = (await foundSampleAgency(practice.program, startAt)) ?? 0
    const [invitation = ''] = (await invite(practice.program, administratorId, startAt)).values()
    await playMonth(practice, createTranscript(practice.telegram, practice.slack, write), invitation)
    const reached = await readMilestones(practice.program.database.prisma)
    write(
      `\n━━━ Yang tercatat di basis data\n${Object.entries(reached)
        .map(([what, done]) => `    ${done ? '✔' : '✘'} ${what}`)
        .join('\n')}\n`,
    )
    process.exitCode = Object.values(reached).every(Boolean) ? 0 : 1
  } finally {
    await practice.stop()
  }
} finally {
  await database.stop()
  await rm(dataDir, { recursive: true, force: true })
}
