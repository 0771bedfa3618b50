import { describe, expect, test } from 'vitest'
import { isOfSlack } from '#channels/slack/files.ts'
import { connect, eventually } from './connected.ts'
import { SITI } from './workspace.ts'

const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024)

async function share(bytes: Uint8Array) {
  const { slack, channel, arrived } = await connect('socket')
  slack.shareFile(SITI.id, { name: 'bukti.zip', mime: 'application/zip', bytes }, 'bukti Juli')
  await eventually(() => expect(arrived).toHaveLength(1))
  const content = arrived[0]?.content
  if (content?.kind !== 'file') throw new Error('no file arrived')
  return { slack, channel, content }
}

describe('a file', () => {
  test('arrives with its caption, and up to 20 megabytes can be fetched', async () => {
    const { channel, content } = await share(megabytes(20))
    expect(content.caption).toBe('bukti Juli')
    expect((await channel.fetchFile(content.file.id)).byteLength).toBe(20 * 1024 * 1024)
  })

  test('of more is not fetched', async () => {
    const { channel, content } = await share(Buffer.concat([megabytes(20), Buffer.from('x')]))
    await expect(channel.fetchFile(content.file.id)).rejects.toThrow('more than')
  })

  test('that is gone cannot be fetched', async () => {
    const { channel } = await connect('socket')
    await expect(channel.fetchFile('F0GONE')).rejects.toThrow()
  })
})

describe("the bot's token is shown", () => {
  const api = new URL('https://slack.com/api/')

  test.each([
    ['https://files.slack.com/files-pri/T1-F1/a.pdf', true],
    ['https://slack.com/files/a.pdf', true],
    ['https://dinas.enterprise.slack.com/files/a.pdf', true],
    ['http://files.slack.com/files-pri/T1-F1/a.pdf', false],
    ['https://slack.com.example.org/a.pdf', false],
    ['https://notslack.com/a.pdf', false],
    ['https://docs.google.com/document/1', false],
  ])('at %s: %j', (address, shown) => {
    expect(isOfSlack(new URL(address), api)).toBe(shown)
  })

  test('where the Web API is', () => {
    const local = new URL('http://127.0.0.1:4000/api/')
    expect(isOfSlack(new URL('http://127.0.0.1:4000/files/a.pdf'), local)).toBe(true)
    expect(isOfSlack(new URL('http://127.0.0.1:4001/files/a.pdf'), local)).toBe(false)
  })
})
