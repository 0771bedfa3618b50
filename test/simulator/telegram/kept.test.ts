import { InlineKeyboard, InputFile } from 'grammy'
import { expect, test, vi } from 'vitest'
import { inMemory } from '../in-memory.ts'
import { BUDI, badRequest, createBot, openStage, poll, refusalOf, SITI, type Stage } from './stage.ts'

const YES = new InlineKeyboard().text('Ya', 'ya')
const report = { name: 'laporan.pdf', mime: 'application/pdf', bytes: Buffer.from('isi laporan') }

/** A first run that ended, and the beginning of the next; Siti greets at the start of each. */
async function runTwice(play: (first: Stage) => Promise<unknown> | unknown) {
  const memory = inMemory()
  const first = await openStage({ memory })
  await play(first)
  const before = first.server.chat(SITI)
  await first.server.stop()
  return { before, first, second: await openStage({ memory }), memory }
}

test('a phone shows after a restart what it showed before', async () => {
  const { before, second } = await runTwice(async ({ server, api, pass }) => {
    const card = await api.sendMessage(SITI, '<b>Setuju?</b> https://contoh.go.id', {
      parse_mode: 'HTML',
      reply_markup: YES,
      disable_notification: true,
      protect_content: true,
      reply_parameters: { message_id: 1 },
    })
    pass(60)
    await api.editMessageText(SITI, card.message_id, 'Setuju atau tidak?', { reply_markup: YES })
    await api.deleteMessage(SITI, (await api.sendMessage(SITI, 'Keliru')).message_id)
    server.say(SITI, 'diteruskan', { forwarded: true })
    server.sendSticker(SITI, '👍')
    server.sendFile(SITI, { ...report, mime: 'image/jpeg' }, { asPhoto: true, caption: 'Bukti' })
    server.sendFile(SITI, report)
  })
  expect(second.server.chat(SITI).slice(0, -1)).toEqual(before)
  expect(before).toHaveLength(6)
})

test('an old button still reaches the bot, and an old message can be changed', async () => {
  const { second, before } = await runTwice(({ api }) =>
    api.sendMessage(SITI, 'Setuju?', { reply_markup: YES }),
  )
  const { id = 0 } = before.at(-1) ?? {}
  const bot = createBot(second.server)
  bot.callbackQuery('ya', async (context) => {
    await context.editMessageText('Disetujui')
    await context.answerCallbackQuery('Dicatat')
  })
  await poll(bot)
  expect(await second.server.press(SITI, id, 'ya')).toEqual({ text: 'Dicatat' })
  expect(second.server.chat(SITI).find((message) => message.id === id)).toMatchObject({
    text: 'Disetujui',
    edited: true,
    buttons: [],
  })
})

test('an edit that changes nothing is known as such after a restart too', async () => {
  const text = '<a href="https://contoh.go.id">Pedoman</a>'
  const other = { parse_mode: 'HTML', reply_markup: YES } as const
  const { second, before } = await runTwice(({ api }) => api.sendMessage(SITI, text, other))
  const again = second.api.editMessageText(SITI, before.at(-1)?.id ?? 0, text, other)
  expect(await refusalOf(again)).toMatchObject({
    code: 400,
    description: expect.stringContaining('message is not modified'),
  })
})

test('what the bot did not confirm is delivered after the restart, what it confirmed is not', async () => {
  const { second } = await runTwice(async ({ server, api }) => {
    const [greeting] = await api.getUpdates()
    server.say(SITI, 'belum terbaca')
    await api.getUpdates({ offset: (greeting?.update_id ?? 0) + 1 })
  })
  const updates = await second.api.getUpdates()
  expect(updates.map(({ message }) => message?.text)).toEqual(['belum terbaca', 'Halo'])
})

test('no id is given twice, not even one that was given after the last saving', async () => {
  const memory = inMemory()
  const first = await openStage({ memory, firstUpdateId: 500 })
  await vi.waitFor(() => expect(memory.json()).toContain('Halo'))
  const saved = inMemory(memory.json())
  const lost = first.server.say(SITI, 'hilang')
  const given = (await first.api.getUpdates()).map((update) => update.update_id)
  const second = await openStage({ memory: saved, firstUpdateId: 400 })
  const updates = await second.api.getUpdates()
  expect(updates[0]?.update_id).toBe(500)
  expect(updates.at(-1)?.update_id).toBeGreaterThan(Math.max(...given))
  expect(second.server.chat(SITI).at(-1)?.id).toBeGreaterThan(lost)
})

test('an update id may begin later than the ids kept', async () => {
  const memory = inMemory()
  await (await openStage({ memory })).server.stop()
  const { api } = await openStage({ memory, firstUpdateId: 900_000_000 })
  expect((await api.getUpdates()).at(-1)?.update_id).toBe(900_000_000)
})

test('who started and who blocked the bot stays so', async () => {
  const { second } = await runTwice(({ server }) => {
    server.say(BUDI, 'Halo')
    server.setBlocked(BUDI, true)
  })
  expect(second.server.hasBlocked(BUDI)).toBe(true)
  expect((await refusalOf(second.api.sendMessage(BUDI, 'Halo'))).description).toContain('blocked by the user')
  second.server.setBlocked(BUDI, false)
  expect(await second.api.sendMessage(BUDI, 'Halo')).toMatchObject({ text: 'Halo' })
})

test('a file can be opened, downloaded and sent again', async () => {
  const { second, before } = await runTwice(({ server }) => server.sendFile(SITI, report))
  const { fileId = '' } = before.at(-1)?.file ?? {}
  expect(second.server.openFile(fileId)).toEqual(report)
  expect(await second.api.getFile(fileId)).toMatchObject({ file_size: report.bytes.length })
  await second.api.sendDocument(SITI, fileId)
  const fresh = await second.api.sendDocument(SITI, new InputFile(Buffer.from('baru'), 'baru.txt'))
  expect(fresh.document.file_id).not.toBe(fileId)
})

test('of more than twenty megabytes the older file is shown and cannot be opened any more', async () => {
  const { second, before } = await runTwice(({ server }) => {
    server.sendFile(SITI, { ...report, bytes: Buffer.alloc(11_000_000) })
    server.sendFile(SITI, { ...report, bytes: Buffer.alloc(11_000_001) })
  })
  const [older, newer] = before.slice(-2).map(({ file }) => file?.fileId ?? '')
  expect(second.server.chat(SITI).slice(0, -1)).toEqual(before)
  expect(second.server.openFile(older ?? '')).toBeUndefined()
  expect(second.server.openFile(newer ?? '')?.bytes).toHaveLength(11_000_001)
  expect(await refusalOf(second.api.getFile(older ?? ''))).toMatchObject(
    badRequest('wrong file_id or the file is temporarily unavailable'),
  )
})

test('a memory of another shape is a fresh start, and is replaced', async () => {
  const memory = inMemory('{"version":1,"messages":"?"}')
  const { server } = await openStage({ memory })
  expect(server.chat(SITI).map(({ id, text }) => ({ id, text }))).toEqual([{ id: 1, text: 'Halo' }])
  await server.stop()
  expect(memory.json()).toContain('Halo')
})
