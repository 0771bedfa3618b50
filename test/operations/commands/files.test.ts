import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connect, type Database } from '#database/client.ts'
import type { FileKey } from '#database/files/sealed-bytes.ts'
import { createStoredFiles } from '#database/files/stored-files.ts'
import { newKey } from '../../database/keys.ts'
import { adminJson, openAgency, type TestAgency } from '../agency.ts'

const [now] = [new Date('2026-11-21T05:00:00Z')]
const [older, old, current] = [newKey('2025'), newKey('2026'), newKey('2027')]
const bytes = new TextEncoder().encode('Rekap layanan November')

let agency: TestAgency
let database: Database

beforeAll(async () => {
  agency = await openAgency()
  database = connect(agency.url, { reach: 'every-agency' })
})
beforeEach(() => agency.query('DELETE FROM assistant.stored_file'))
afterAll(async () => {
  await database.close()
  await agency.close()
})

const environment = (...keys: readonly FileKey[]) => {
  const written = keys.map(({ id, key }) => `${id}:${Buffer.from(key).toString('base64')}`)
  return { ...agency.environment, FILE_KEYS: written.join(',') }
}
const rekey = (keys: readonly FileKey[], ...words: string[]) =>
  adminJson(environment(...keys), 'files', 'rekey', ...words)
const read = (id: string, ...keys: [FileKey, ...FileKey[]]) => createStoredFiles(database, keys).readFile(id)

/** A file as it is kept after being fetched; sealed with that key, or plain. */
async function keptWith(key: FileKey | null): Promise<string> {
  const id = randomUUID()
  await agency.query(
    `INSERT INTO assistant.stored_file (id, employee_id, channel, platform_id, name, mime, size, created_at)
     SELECT '${id}', min(id), 'telegram', 'A', 'bukti.pdf', '', 1, now() FROM appraisal.employee`,
  )
  if (key) await createStoredFiles(database, [key]).storeBytes(id, bytes, now)
  else
    await database.pool.query(`UPDATE assistant.stored_file SET state = 'stored', bytes = $2 WHERE id = $1`, [
      id,
      Buffer.from(bytes),
    ])
  return id
}

describe('files rekey', () => {
  test('seals everything with the current key, after which the earlier ones are not needed', async () => {
    const ids = [await keptWith(older), await keptWith(old), await keptWith(null), await keptWith(current)]
    expect(await rekey([current, old, older])).toMatchObject({ exitCode: 0, key: '2027', renewed: 3 })
    for (const id of ids) expect(await read(id, current)).toEqual(bytes)
    expect(await rekey([current])).toMatchObject({ exitCode: 0, renewed: 0 })
  })

  test('only counts with --dry-run', async () => {
    const id = await keptWith(old)
    await keptWith(null)
    const counted = { exitCode: 0, current: 0, other: 1, plain: 1 }
    expect(await rekey([current, old], '--dry-run')).toMatchObject(counted)
    expect(await read(id, old)).toEqual(bytes)
  })

  test('changes nothing when a key is missing, and names it', async () => {
    const [plain, sealed] = [await keptWith(null), await keptWith(old)]
    const refused = await rekey([current])
    expect(refused).toMatchObject({ exitCode: 1, problem: 'missing-keys', missing: ['2026'] })
    expect(refused.message).toContain('FILE_KEYS: 2026')
    expect(await read(sealed, old)).toEqual(bytes)
    expect(await agency.query(`SELECT key_id FROM assistant.stored_file WHERE id = '${plain}'`)).toEqual([
      { key_id: null },
    ])
  })

  test('leaves what was altered as it is, names it, and seals the rest', async () => {
    const [altered, sound] = [await keptWith(old), await keptWith(old)]
    await agency.query(
      `UPDATE assistant.stored_file SET bytes = set_byte(bytes, 30, get_byte(bytes, 30) # 1) WHERE id = '${altered}'`,
    )
    expect(await rekey([current, old])).toMatchObject({
      ...{ exitCode: 3, problem: 'damaged', renewed: 1, damaged: [altered] },
    })
    expect(await read(sound, current)).toEqual(bytes)
    await expect(read(altered, current, old)).rejects.toThrow('altered')
  })

  test('two runs at once seal each file once', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => keptWith(old)))
    const runs = await Promise.all([rekey([current, old]), rekey([current, old])])
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    for (const id of ids) expect(await read(id, current)).toEqual(bytes)
  })

  test('needs keys', async () => {
    expect(await agency.json('files', 'rekey')).toMatchObject({ exitCode: 1, problem: 'no-keys' })
  })
})
