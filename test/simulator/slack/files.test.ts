import { WebClient } from '@slack/web-api'
import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { botToken, clientOptions, openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'
import { envelopes, openSocket } from './raw-socket.ts'

const bytes = new TextEncoder().encode('isi berkas')
const evidence = { name: 'bukti kerja.pdf', mime: 'application/pdf', bytes }
const described = z.looseObject({ id: z.string(), url_private_download: z.string() })

async function shared() {
  const server = await openWorkspace()
  const raw = await openSocket(server, () => ({}))
  server.shareFile(siti.id, evidence, 'ini buktinya')
  await vi.waitFor(() => expect(envelopes(raw)).toHaveLength(1))
  const event = z.looseObject({ files: z.array(described).min(1) }).parse(envelopes(raw)[0]?.payload?.event)
  const { id, url_private_download: url } = described.parse(event.files[0])
  return { server, event, id, url }
}

test('a shared file comes as a message with the file in it', async () => {
  const { server, event } = await shared()
  expect(event).toMatchObject({
    type: 'message',
    subtype: 'file_share',
    user: siti.id,
    text: 'ini buktinya',
    channel_type: 'im',
    files: [
      {
        name: 'bukti kerja.pdf',
        mimetype: 'application/pdf',
        filetype: 'pdf',
        size: 10,
        user: siti.id,
        mode: 'hosted',
      },
    ],
  })
  expect(event).not.toHaveProperty('team')
  expect(server.conversation(siti.id)).toMatchObject([
    { text: 'ini buktinya', files: [{ name: 'bukti kerja.pdf', mime: 'application/pdf', size: 10 }] },
  ])
})

test('the bearer of the bot’s token downloads the file', async () => {
  const { url } = await shared()
  const response = await fetch(url, { headers: { authorization: `Bearer ${botToken}` } })
  expect(response.headers.get('content-type')).toBe('application/pdf')
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
})

test('anyone else gets a page to sign in, with status 200', async () => {
  const { url } = await shared()
  const response = await fetch(url)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
})

test('a file is described by its id', async () => {
  const { server, id } = await shared()
  expect(await call(server, 'files.info', { file: id })).toMatchObject({ ok: true, file: { id, size: 10 } })
  expect(await call(server, 'files.info', { file: 'F0TIDAKADA' })).toMatchObject({ error: 'file_not_found' })
})

test('the real client uploads a file into a conversation', async () => {
  const server = await openWorkspace()
  const app = new WebClient(botToken, clientOptions(server))
  const { channel } = await app.conversations.open({ users: siti.id })
  await app.filesUploadV2({
    channel_id: channel?.id ?? '',
    file: Buffer.from(bytes),
    filename: 'laporan.xlsx',
    title: 'Laporan Januari',
    initial_comment: 'Laporan bulan ini',
  })
  expect(server.conversation(siti.id)).toMatchObject([
    { from: 'bot', text: 'Laporan bulan ini', files: [{ name: 'laporan.xlsx', size: 10 }] },
  ])
})

test('an upload is complete only when its bytes are there, and only once', async () => {
  const server = await openWorkspace()
  const { upload_url: url, file_id: id } = await call(server, 'files.getUploadURLExternal', {
    filename: 'a.txt',
    length: 10,
  })
  const complete = () => call(server, 'files.completeUploadExternal', { files: [{ id }] })
  expect(await complete()).toMatchObject({ error: 'file_not_found' })
  const uploaded = await fetch(String(url), { method: 'POST', body: bytes })
  expect(await uploaded.text()).toBe('OK - 10')
  expect(await complete()).toMatchObject({ ok: true, files: [{ id, name: 'a.txt', mimetype: 'text/plain' }] })
  expect(await complete()).toMatchObject({ error: 'file_not_found' })
})

test('an empty upload is not even announced', async () => {
  const server = await openWorkspace()
  expect(await call(server, 'files.getUploadURLExternal', { filename: 'a.txt', length: 0 })).toMatchObject({
    error: 'invalid_arguments',
  })
})
