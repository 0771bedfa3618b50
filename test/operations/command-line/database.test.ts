import { describe, expect, test } from 'vitest'
import { createEmptyDatabase } from '../../support/database.ts'
import { query } from '../../support/sql.ts'
import { admin, adminJson } from '../agency.ts'

describe('a system out of reach is answered by 3', () => {
  test('when nobody answers at DATABASE_URL', async () => {
    const environment = { DATABASE_URL: 'postgresql://asisten:RAHASIA@127.0.0.1:1/none' }
    const { exitCode, stderr } = await admin(environment, 'status')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('Basis data tidak terjangkau: ECONNREFUSED')
    expect(stderr).not.toContain('RAHASIA')
    expect(await adminJson(environment, 'status')).toMatchObject({ exitCode: 3, problem: 'database' })
  })

  test('when the environment cannot be used, naming every mistake', async () => {
    const environment = { DATABASE_URL: 'mysql://x', PORT: 'x' }
    const { exitCode, stderr } = await admin(environment, 'status')
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/Konfigurasi tidak dapat dipakai.*DATABASE_URL.*PORT/s)
    expect(await adminJson(environment, 'status')).toMatchObject({ exitCode: 3, problem: 'configuration' })
  })

  test('when migrations are missing, which stay so until somebody asks for them', async () => {
    const { url, drop } = await createEmptyDatabase()
    const environment = { DATABASE_URL: url }
    const refused = await adminJson(environment, 'period', 'list')
    expect(refused).toMatchObject({
      exitCode: 3,
      problem: 'schema',
      message: expect.stringContaining('-- migrate'),
    })
    expect(await adminJson(environment, 'status')).toMatchObject({ exitCode: 0, schema: { applied: 0 } })
    expect(await adminJson(environment, 'migrate')).toMatchObject({ exitCode: 0, applied: refused.pending })
    expect(await adminJson(environment, 'migrate')).toMatchObject({ exitCode: 0, applied: 0 })
    await drop()
  })

  test('when the database belongs to a newer program', async () => {
    const { url, drop } = await createEmptyDatabase()
    await adminJson({ DATABASE_URL: url }, 'migrate')
    await query(
      url,
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, finished_at)
       VALUES ('x', 'x', '99990101000000_later', now())`,
    )
    const message = expect.stringContaining('99990101000000_later')
    expect(await adminJson({ DATABASE_URL: url }, 'status')).toMatchObject({
      exitCode: 3,
      problem: 'schema',
      message,
    })
    await drop()
  })
})
