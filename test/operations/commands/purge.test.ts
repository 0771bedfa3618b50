import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAgency, type TestAgency } from '../agency.ts'

let agency: TestAgency
beforeAll(async () => {
  agency = await openAgency()
  await agency.query(`
    INSERT INTO assistant.inbox (channel, key, received_at) VALUES
      ('slack', 'lama', now() - interval '31 days'), ('slack', 'baru', now() - interval '29 days')`)
})
afterAll(() => agency.close())

const left = () => agency.query('SELECT key FROM assistant.inbox')

test('a dry run tells by rule what would go, and takes nothing', async () => {
  expect(await agency.json('purge', '--dry-run')).toMatchObject({
    exitCode: 0,
    dryRun: true,
    due: { deliveries: 1 },
  })
  const { stdout } = await agency.run('purge', '--dry-run')
  expect(stdout).toMatch(/^Belum ada yang dihapus/)
  expect(stdout).toContain('Tanda pesan masuk, setelah 30 hari: 1\n')
  expect(await left()).toHaveLength(2)
})

test('a purge takes it, and says what is never purged and why', async () => {
  const { stdout } = await agency.run('purge')
  expect(stdout).toContain('Tanda pesan masuk, setelah 30 hari: 1\n')
  expect(stdout).toContain('PP 30/2019 Pasal 60 ayat (6)')
  expect(await left()).toEqual([{ key: 'baru' }])
  expect(await agency.json('purge')).toMatchObject({ exitCode: 0, purged: { deliveries: 0 } })
})
