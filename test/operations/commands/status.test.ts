import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { andi, openAgency, siti, type TestAgency } from '../agency.ts'

let agency: TestAgency

beforeAll(async () => {
  agency = await openAgency()
  await agency.hire(siti)
})

afterAll(() => agency.close())

describe('status', () => {
  test('counts what there is', async () => {
    await agency.run('period', 'open', '2026-11')
    await agency.query(`
      UPDATE appraisal.employee SET active = false WHERE employee_number = '${siti}';
      INSERT INTO assistant.account (employee_id, channel, address, linked_at, revoked_at)
        SELECT id, channel, channel || id, now(), revoked_at FROM appraisal.employee,
          (VALUES ('telegram', null), ('telegram', now()), ('slack', null)) AS v (channel, revoked_at)
        WHERE employee_number = '${andi}';
      INSERT INTO assistant.outbox (token, channel, address, kind, priority, state, next_try_at, content, created_at)
        SELECT n::text, 'slack', 'x', 'send', 0, CASE WHEN n < 3 THEN 'sent' ELSE 'queued' END, now(), '{}', now()
        FROM generate_series(1, 5) AS n;
      INSERT INTO assistant.stored_file (id, employee_id, channel, platform_id, name, mime, size, created_at)
        SELECT gen_random_uuid(), id, 'slack', 'x', 'x', 'x', 1, now() FROM appraisal.employee;
      INSERT INTO appraisal.data_request (agency_id, employee_id, number, kind, text, opened_at, due_at)
        SELECT agency_id, id, 'DP/2026/00000' || n, 'correction', 'Jabatan keliru', now(), now() + n * interval '1 hour'
        FROM appraisal.employee, (VALUES (-1), (1)) AS v (n) WHERE employee_number = '${andi}'`)
    expect(await agency.json('status')).toMatchObject({
      exitCode: 0,
      schema: { pending: 0 },
      agencies: [{ code: 'DLP', activeEmployees: 1, openPeriods: 1 }],
      linked: { telegram: 1, slack: 1 },
      outbox: { queued: 3, sent: 2, sending: 0, failed: 0 },
      pendingFiles: 2,
      dataRequests: { open: 2, overdue: 1 },
    })
  })

  test('is told to people in numbers alone', async () => {
    const { exitCode, stdout } = await agency.run('status')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Basis data: terjangkau\nSkema: mutakhir \(\d+ migrasi\)$/m)
    expect(stdout).toContain('Instansi DLP: 1 pegawai aktif, 1 periode terbuka\n')
    expect(stdout).toContain('Akun terhubung: Telegram 1, Slack 1\n')
    expect(stdout).toContain('Kotak keluar: menunggu 3, sedang dikirim 0, terkirim 2')
    expect(stdout).toContain('Berkas yang belum diambil: 2\n')
    expect(stdout).toContain('Permintaan data pribadi yang terbuka: 2, lewat 3×24 jam: 1\n')
    expect(stdout).not.toMatch(/Andi|Seseorang|1975/)
  })
})
