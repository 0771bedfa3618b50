import type { Logger } from 'pino'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { firstAdministrator } from '#database/practice/people.ts'
import { foundSampleAgency, invite, loadSampleEmployees } from './foundation.ts'
import { type Practice, startPractice } from './practice.ts'
import { openRoom, type Room } from './room.ts'

export interface RunOptions {
  databaseUrl: string
  dataDir: string
  /** The room makes and keeps its own without them. */
  fileKeys?: FileKeys
  host: string
  port: number
  log: Logger
}

/** A Monday on which the month's progress is not due yet. */
const firstMorning = new Date('2026-11-23T08:00:00+07:00')

/** Opens the practice room: on the first start with the sample agency as its administrator has just loaded it. */
export async function runPractice(options: RunOptions): Promise<Room> {
  const { host, port, ...rest } = options
  const practice = await startPractice({ ...rest, startAt: firstMorning })
  const room = await prepare(practice)
    .then((invitations) => openRoom(practice, { host, port, invitations }))
    .catch(async (error) => {
      await practice.stop()
      throw error
    })
  return {
    url: room.url,
    stop: async () => {
      await room.stop()
      await practice.stop()
    },
  }
}

/** Loads the sample agency once, and writes letters of invitation to whose phone is not linked yet. */
async function prepare({ program, clock }: Practice): Promise<ReadonlyMap<string, string>> {
  const now = clock.now()
  const founded = await foundSampleAgency(program, now)
  if (founded !== null) await loadSampleEmployees(program, founded, now)
  const administrator = founded ?? (await firstAdministrator(program.database.prisma))
  return administrator === null ? new Map() : invite(program, administrator, now)
}
