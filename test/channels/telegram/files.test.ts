import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { connect, eventually } from './connected.ts'
import { SITI, TOKEN } from './line.ts'

const PDF = { name: 'bukti.pdf', mime: 'application/pdf', bytes: new TextEncoder().encode('%PDF') }

async function receiveFile(options?: { asPhoto?: boolean; size?: number }) {
  const line = await connect()
  line.telegram.sendFile(SITI, PDF, options)
  await eventually(() => expect(line.reception.arrived).toHaveLength(1))
  const { content } = line.reception.arrived[0] ?? {}
  if (content?.kind !== 'file') throw new Error('no file arrived')
  return { ...line, file: content.file }
}

describe('fetching a file', () => {
  test('a photo has a name and can be fetched in full size', async () => {
    const { channel, file } = await receiveFile({ asPhoto: true })
    expect(file).toMatchObject({ name: expect.stringMatching(/^foto-.+\.jpg$/), mime: 'image/jpeg', size: 4 })
    expect(await channel.fetchFile(file.id)).toEqual(PDF.bytes)
  })

  test('a file over 20 MB cannot be fetched', async () => {
    const { channel, file } = await receiveFile({ size: 20 * 1024 * 1024 + 1 })
    expect(file.size).toBe(20 * 1024 * 1024 + 1)
    await expect(channel.fetchFile(file.id)).rejects.toThrow('file is too big')
  })

  test('a file that Telegram does not know cannot be fetched', async () => {
    const { channel } = await connect()
    await expect(channel.fetchFile('unknown')).rejects.toThrow(/could not be found: 400/)
  })

  test('a failure does not name the address, which holds the token', async () => {
    const { channel, telegram, file } = await receiveFile()
    await telegram.stop()
    const failure: unknown = await channel.fetchFile(file.id).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Error)
    expect(inspect(failure, { depth: null })).not.toContain(TOKEN)
  })
})
