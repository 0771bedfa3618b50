import { expect, test } from 'vitest'
import { run } from '#operations/command-line/run.ts'

const words = [
  'breach-notice',
  ...['--found', '2026-11-21T09:30+08:00', '--data', 'nama dan predikat 12 pegawai'],
  ...[
    '--how',
    'lampiran salah kirim pada 20 November',
    '--measures',
    'berkas ditarik',
    '--contact',
    'pejabat PDP',
  ],
]
const alone = {} as never // the command needs no database

test('the notice tells what the law wants told, and until when', async () => {
  const { exitCode, stdout } = await run(words, alone)
  expect(exitCode).toBe(0)
  expect(stdout).toContain('paling lambat Selasa, 24 November 2026 pukul 08.30 WIB')
  for (const told of [
    'nama dan predikat 12 pegawai',
    'lampiran salah kirim',
    'berkas ditarik',
    'pejabat PDP',
  ])
    expect(stdout).toContain(told)
})

test.each(['21 November', '2026-11-21T09:30', '2026-13-41T09:30Z'])(
  '%s is no moment in a zone',
  async (found) => {
    const asked = words.map((word) => (word === '2026-11-21T09:30+08:00' ? found : word))
    const { exitCode, stderr } = await run(asked, alone)
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining('Sertakan zona waktu')])
  },
)
