import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { FileRef } from '#conversation/files.ts'
import type { Address } from '#conversation/store.ts'
import { connect, type Database } from '#database/client.ts'
import { createStoredFiles, type StoredFiles } from '#database/files/stored-files.ts'
import { type FileWork, type Jobs, startJobs } from '#database/jobs.ts'
import { type Desk, openDesk, strange } from './desk.ts'
import { newKeys } from './keys.ts'
import { nextDay, noon } from './records/archive.ts'
import { newOffice, type Office } from './records/office.ts'

const keys = newKeys()
let jobs: Jobs
let desk: Desk
let files: StoredFiles
let database: Database
let office: Office
let home: Address
/** What becomes of each file when it is its turn. */
const work = new Map<string, FileWork['fetch']>()
const fetched: string[] = []
const givenUp: string[] = []

beforeAll(async () => {
  desk = await openDesk({ fileKeys: keys, jobs: { fetchFile: (...job) => jobs.fetchFile(...job) } })
  database = connect(desk.url, { reach: 'every-agency' })
  files = createStoredFiles(database, keys)
  jobs = await startJobs(desk.url, pino({ level: 'silent' }))
  await jobs.workOnFiles({
    fetch: async (id) => {
      await work.get(id)?.(id)
      fetched.push(id)
    },
    giveUp: async (id) => void givenUp.push(id),
  })
})
beforeEach(async () => {
  office = await newOffice(desk)
  home = await desk.link(office.employee)
})
afterAll(async () => {
  await jobs.stop()
  await database.close()
  await desk.close()
})

function newFile(): FileRef {
  return { fileId: randomUUID(), name: 'bukti.pdf', mime: 'application/pdf', size: 5 }
}

async function kept(file = newFile(), from = home): Promise<FileRef> {
  await desk.turn(from, (turn) => turn.keepFile(file, 'AgAD-1'))
  return file
}

const bytesOf = (fileId: string, from = home) => desk.turn(from, (turn) => turn.fileBytes(fileId))
const soon = { timeout: 15_000, interval: 20 }

test('a file that is kept is noted and fetched after the turn', async () => {
  const { fileId } = await kept()
  expect(await files.pendingFile(fileId)).toEqual({
    ...{ id: fileId, employeeId: office.employee.employeeId, channel: 'telegram', platformId: 'AgAD-1' },
    name: 'bukti.pdf',
  })
  expect(await bytesOf(fileId)).toBeNull()
  await vi.waitUntil(() => fetched.includes(fileId), soon)
})

test('a turn that is taken back takes its fetching back', async () => {
  const { fileId, ...rest } = newFile()
  const taken = desk.turn(home, async (turn) => {
    await turn.keepFile({ fileId, ...rest }, 'AgAD-2')
    throw new Error('no')
  })
  await expect(taken).rejects.toThrow('no')
  const later = await kept()
  await vi.waitUntil(() => fetched.includes(later.fileId), soon)
  expect(fetched).not.toContain(fileId)
  expect(await files.pendingFile(fileId)).toBeNull()
})

test('a file kept twice is fetched once', async () => {
  const file = await kept()
  await kept(file)
  const later = await kept()
  await vi.waitUntil(() => fetched.includes(later.fileId), soon)
  expect(fetched.filter((id) => id === file.fileId)).toHaveLength(1)
})

test('fetching is tried again when it fails', async () => {
  const file = newFile()
  let tries = 0
  work.set(file.fileId, async () => {
    tries++
    if (tries === 1) throw new Error('the platform is busy')
  })
  await kept(file)
  await vi.waitUntil(() => fetched.includes(file.fileId), soon)
  expect(tries).toBe(2)
})

test('a file that cannot be had is given up', async () => {
  const file = newFile()
  work.set(file.fileId, () => Promise.reject(new Error('gone')))
  await kept(file)
  await desk.prisma
    .$executeRaw`UPDATE pgboss.job SET retry_limit = 0 WHERE data ->> 'fileId' = ${file.fileId}`
  await vi.waitUntil(() => givenUp.includes(file.fileId), soon)
})

test('what was fetched is kept byte for byte, with its fingerprint', async () => {
  const { fileId } = await kept()
  const bytes = new Uint8Array(randomBytes(300_000))
  await files.storeBytes(fileId, bytes, nextDay)
  expect(await files.readFile(fileId)).toEqual(bytes)
  expect(await bytesOf(fileId)).toEqual(bytes)
  expect(await files.pendingFile(fileId)).toBeNull()
  const row = await desk.prisma.storedFile.findUniqueOrThrow({ where: { id: fileId }, omit: { bytes: true } })
  const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
  expect(row).toMatchObject({ state: 'stored', size: 300_000, fetchedAt: nextDay, sha256 })
})

test('the database never holds the plain bytes, and the file is opened for nobody but its own row', async () => {
  const [one, other] = [await kept(), await kept()]
  const bytes = new TextEncoder().encode('Rekap layanan November')
  await files.storeBytes(one.fileId, bytes, noon)
  await files.storeBytes(other.fileId, bytes, noon)
  const row = await desk.prisma.storedFile.findUniqueOrThrow({ where: { id: one.fileId } })
  expect(row.keyId).toBe('now')
  expect(Buffer.from(row.bytes ?? []).includes('Rekap')).toBe(false)
  await desk.prisma.storedFile.update({ where: { id: other.fileId }, data: { bytes: row.bytes } })
  await expect(files.readFile(other.fileId)).rejects.toThrow(other.fileId)
  await expect(bytesOf(other.fileId)).rejects.toThrow(other.fileId)
})

test('a file kept before files were sealed is read as it is', async () => {
  const { fileId } = await kept()
  const plain = { state: 'stored', bytes: new Uint8Array([1, 2, 3]) }
  await desk.prisma.storedFile.update({ where: { id: fileId }, data: plain })
  expect(await files.readFile(fileId)).toEqual(plain.bytes)
  expect(await bytesOf(fileId)).toEqual(plain.bytes)
})

test('what was fetched a second time changes nothing', async () => {
  const { fileId } = await kept()
  await files.storeBytes(fileId, new Uint8Array([1]), noon)
  await files.storeBytes(fileId, new Uint8Array([2]), nextDay)
  await files.failFile(fileId, null)
  expect(await files.readFile(fileId)).toEqual(new Uint8Array([1]))
})

test('a file that was given up no longer waits and has no bytes', async () => {
  const { fileId } = await kept()
  await files.failFile(fileId, null)
  expect(await files.pendingFile(fileId)).toBeNull()
  expect(await bytesOf(fileId)).toBeNull()
  await expect(files.readFile(fileId)).rejects.toThrow('not been fetched')
})

test('a file stays within the agency', async () => {
  const { fileId } = await kept()
  await files.storeBytes(fileId, new Uint8Array([1]), noon)
  expect(await bytesOf(fileId, await desk.link(office.appraiser))).toEqual(new Uint8Array([1]))
  expect(await bytesOf(fileId, await desk.link((await newOffice(desk)).head))).toBeNull()
  expect(await bytesOf(fileId, strange())).toBeNull()
})
