import type { Talk } from '../conversation/talk.ts'
import type { Agency } from './agency.ts'

export const header = 'nip,nama,jabatan,unit,atasan_nip,email,telepon,zona,status'

/** Sends an employee list, which the platform then hands over. */
export async function sendList(
  { desk, clock }: Agency,
  talk: Talk,
  lines: readonly string[],
): Promise<string> {
  const fileId = crypto.randomUUID()
  const bytes = new TextEncoder().encode(lines.join('\n'))
  await talk.send({ fileId, name: 'pegawai.csv', mime: 'text/csv', size: bytes.length })
  const fetched = { state: 'stored', bytes, fetchedAt: clock.now }
  await desk.prisma.storedFile.update({ where: { id: fileId }, data: fetched })
  return talk.give({ kind: 'fetched', fileId, ok: true })
}
