import { type Api, InputFile } from 'grammy'
import { describe, expect, test } from 'vitest'
import { badRequest, createBot, openStage, poll, refusalOf, SITI, TOKEN } from './stage.ts'

const MEGABYTE = 1024 * 1024
const PDF = { name: 'bukti.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF-1.7 isi') }
const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex')

describe('files people send', () => {
  test('a document reaches the bot, which downloads it', async () => {
    const { server, api } = await openStage()
    const bot = createBot(server)
    const { promise: heard, resolve } = Promise.withResolvers<unknown>()
    bot.on('message:document', async (context) => {
      const file = await context.getFile()
      const answer = await fetch(`${server.apiRoot}/file/bot${TOKEN}/${file.file_path}`)
      resolve({ ...context.message.document, caption: context.message.caption, text: await answer.text() })
    })
    await poll(bot)
    server.sendFile(SITI, PDF, { caption: ' bukti Januari ' })
    expect(await heard).toMatchObject({
      file_name: 'bukti.pdf',
      mime_type: 'application/pdf',
      file_size: PDF.bytes.length,
      caption: 'bukti Januari',
      text: '%PDF-1.7 isi',
    })
    expect(server.chat(SITI).at(-1)).toMatchObject({
      text: 'bukti Januari',
      file: { name: 'bukti.pdf', mime: 'application/pdf', size: PDF.bytes.length, photo: false },
    })
    expect(await refusalOf(api.getFile(''))).toMatchObject(badRequest('file_id not specified'))
  })

  test('a photo comes in sizes, the smallest first, without its name', async () => {
    const { server, api } = await openStage()
    server.sendFile(
      SITI,
      { name: 'foto.png', mime: 'image/png', bytes: Buffer.alloc(5000) },
      { asPhoto: true },
    )
    const message = (await api.getUpdates()).at(-1)?.message
    expect(message?.photo?.map(({ file_size: size }) => size)).toEqual([1024, 5000])
    expect(server.chat(SITI).at(-1)?.file).toMatchObject({ name: 'photo.jpg', photo: true })
    const file = await api.getFile(message?.photo?.at(-1)?.file_id ?? '')
    expect(file.file_path).toMatch(/^photos\/file_\d+\.jpg$/)
  })

  test('a sticker comes with its emoji', async () => {
    const { server, api } = await openStage()
    server.sendSticker(SITI, '👍')
    expect((await api.getUpdates()).at(-1)?.message?.sticker).toMatchObject({ emoji: '👍', type: 'regular' })
    expect(server.chat(SITI).at(-1)).toMatchObject({ sticker: '👍', text: '' })
  })

  test('a file of more than 20 MB cannot be downloaded', async () => {
    const { server, api } = await openStage()
    const idOf = async (size: number) => {
      server.sendFile(SITI, PDF, { size })
      return (await api.getUpdates()).at(-1)?.message?.document?.file_id ?? ''
    }
    expect(await api.getFile(await idOf(20 * MEGABYTE))).toMatchObject({ file_size: 20 * MEGABYTE })
    const large = api.getFile(await idOf(20 * MEGABYTE + 1))
    expect(await refusalOf(large)).toMatchObject(badRequest('file is too big'))
  })

  test('unknown files and paths are refused', async () => {
    const { server, api } = await openStage()
    expect(await refusalOf(api.getFile('tidak-ada'))).toMatchObject(
      badRequest('wrong file_id or the file is temporarily unavailable'),
    )
    expect((await fetch(`${server.apiRoot}/file/bot${TOKEN}/documents/file_9.pdf`)).status).toBe(404)
    expect((await fetch(`${server.apiRoot}/file/bot1:salah/documents/file_1.pdf`)).status).toBe(401)
  })
})

describe('files the bot sends', () => {
  test('an uploaded document shows on the phone and can be opened and sent again', async () => {
    const { server, api } = await openStage()
    const bytes = Buffer.from([0, 13, 10, 45, 45, 255])
    const sent = await api.sendDocument(SITI, new InputFile(bytes, 'rekap Januari.xlsx'), {
      caption: '<i>Rekap</i>',
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: [[{ text: 'Terima', callback_data: 'ok' }]] },
    })
    const shown = server.chat(SITI).at(-1)
    expect(shown).toMatchObject({
      text: 'Rekap',
      entities: [{ type: 'italic', offset: 0, length: 5 }],
      buttons: [[{ text: 'Terima', callbackData: 'ok' }]],
      file: { name: 'rekap Januari.xlsx', size: 6, photo: false },
    })
    const mime = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    expect(server.openFile(shown?.file?.fileId ?? '')).toEqual({ name: 'rekap Januari.xlsx', mime, bytes })
    const again = await api.sendDocument(SITI, sent.document?.file_id ?? '')
    expect(again.document?.file_unique_id).toBe(sent.document?.file_unique_id)
    expect(server.openFile('tidak-ada')).toBeUndefined()
  })

  test('an uploaded picture shows as a photo', async () => {
    const { server, api } = await openStage()
    const sent = await api.sendPhoto(SITI, new InputFile(PNG, 'grafik.png'))
    expect(sent.photo).toHaveLength(2)
    expect(server.chat(SITI).at(-1)?.file).toMatchObject({ photo: true, size: PNG.length })
    await api.sendPhoto(SITI, sent.photo?.at(-1)?.file_id ?? '')
    expect(server.chat(SITI).at(-1)?.file).toMatchObject({ photo: true, size: PNG.length })
  })

  test.each<[string, (api: Api) => Promise<unknown>, string]>([
    [
      'an empty file',
      (api) => api.sendDocument(SITI, new InputFile(Buffer.alloc(0), 'a.txt')),
      'file must be non-empty',
    ],
    [
      'an unknown file id',
      (api) => api.sendDocument(SITI, 'tidak-ada'),
      'wrong file identifier/HTTP URL specified',
    ],
    ['no document', (api) => api.sendDocument(SITI, ''), 'there is no document in the request'],
    ['no photo', (api) => api.sendPhoto(SITI, ''), 'there is no photo in the request'],
    [
      'a picture from elsewhere',
      (api) => api.sendPhoto(SITI, 'https://example.go.id/foto.jpg'),
      'failed to get HTTP URL content',
    ],
    [
      'a photo that is no picture',
      (api) => api.sendPhoto(SITI, new InputFile(Buffer.from('bukan gambar'), 'a.png')),
      'IMAGE_PROCESS_FAILED',
    ],
    [
      'a photo of more than 10 MB',
      (api) => api.sendPhoto(SITI, new InputFile(Buffer.alloc(10 * MEGABYTE + 1), 'a.png')),
      'file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes',
    ],
    [
      'a caption of 1025 characters',
      (api) => api.sendDocument(SITI, new InputFile(PNG, 'a.png'), { caption: 'a'.repeat(1025) }),
      'message caption is too long',
    ],
  ])('refuses %s', async (_, call, description) => {
    const { server, api } = await openStage()
    expect(await refusalOf(call(api))).toMatchObject(badRequest(description))
    expect(server.chat(SITI)).toHaveLength(1)
  })

  test('a document of 50 MB is taken and one byte more refused', async () => {
    const { server, api } = await openStage()
    await api.sendDocument(SITI, new InputFile(Buffer.alloc(50 * MEGABYTE), 'besar.zip'))
    expect(server.chat(SITI).at(-1)?.file?.size).toBe(50 * MEGABYTE)
    const refusal = { code: 413, description: 'Request Entity Too Large' }
    for (const size of [50 * MEGABYTE + 1, 51 * MEGABYTE]) {
      const tooBig = api.sendDocument(SITI, new InputFile(Buffer.alloc(size), 'besar.zip'))
      expect(await refusalOf(tooBig)).toMatchObject(refusal)
    }
  })

  test('files are forgotten a thousand files later', async () => {
    const { server } = await openStage()
    server.sendFile(SITI, PDF)
    const first = server.chat(SITI).at(-1)?.file?.fileId ?? ''
    for (let count = 1; count < 1000; count += 1) server.sendFile(SITI, PDF)
    expect(server.openFile(first)).toBeDefined()
    server.sendFile(SITI, PDF)
    expect(server.openFile(first)).toBeUndefined()
  })
})
