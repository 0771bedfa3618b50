import { InlineKeyboard } from 'grammy'
import { expect, test, vi } from 'vitest'
import { badRequest, createBot, openStage, poll, refusalOf, SITI } from './stage.ts'

const OLD = badRequest('query is too old and response timeout expired or query ID is invalid')

async function openWithButton() {
  const stage = await openStage()
  const reply_markup = new InlineKeyboard().text('Ya', 'ya').text('Tidak', 'tidak')
  const { message_id: id } = await stage.api.sendMessage(SITI, 'Setuju?', { reply_markup })
  return { ...stage, id }
}

/** Presses and reads the query that the bot gets. */
async function pressed({ server, api, id }: Awaited<ReturnType<typeof openWithButton>>) {
  const toast = server.press(SITI, id, 'ya')
  const query = (await api.getUpdates()).at(-1)?.callback_query
  return { toast, query: query?.id ?? '', received: query }
}

test('a press reaches the bot and its answer the person', async () => {
  const { server, id } = await openWithButton()
  const bot = createBot(server)
  bot.callbackQuery('ya', (context) => context.answerCallbackQuery({ text: 'Dicatat', show_alert: true }))
  bot.callbackQuery('tidak', (context) => context.answerCallbackQuery())
  await poll(bot)
  expect(await server.press(SITI, id, 'ya')).toEqual({ text: 'Dicatat', alert: true })
  expect(await server.press(SITI, id, 'tidak')).toEqual({})
})

test('the query tells who pressed what on which message', async () => {
  const stage = await openWithButton()
  const { received } = await pressed(stage)
  expect(received).toMatchObject({
    from: { id: SITI, first_name: 'Siti', is_bot: false },
    message: { message_id: stage.id, text: 'Setuju?', chat: { id: SITI } },
    data: 'ya',
  })
})

test('a query can be answered once', async () => {
  const stage = await openWithButton()
  const { toast, query } = await pressed(stage)
  expect(await stage.api.answerCallbackQuery(query, { text: 'a'.repeat(200) })).toBe(true)
  expect(await refusalOf(stage.api.answerCallbackQuery(query))).toMatchObject(OLD)
  expect((await toast).text).toHaveLength(200)
})

test('a query can be answered for thirty seconds, and after that the phone shows nothing', async () => {
  const stage = await openWithButton()
  const [soon, late] = [await pressed(stage), await pressed(stage)]
  stage.pass(30)
  await stage.api.answerCallbackQuery(soon.query)
  stage.pass(1)
  expect(await refusalOf(stage.api.answerCallbackQuery(late.query, { text: 'Dicatat' }))).toMatchObject(OLD)
  expect(await late.toast).toEqual({})
})

test('an unknown query and a long answer are refused', async () => {
  const stage = await openWithButton()
  const { query } = await pressed(stage)
  expect(await refusalOf(stage.api.answerCallbackQuery('12345'))).toMatchObject(OLD)
  const long = stage.api.answerCallbackQuery(query, { text: 'a'.repeat(201) })
  expect(await refusalOf(long)).toMatchObject(badRequest('MESSAGE_TOO_LONG'))
})

test('the phone stops waiting after thirty seconds of real time', async () => {
  const { server, id } = await openWithButton()
  vi.useFakeTimers({ toFake: ['setTimeout'] })
  const toast = server.press(SITI, id, 'ya')
  vi.advanceTimersByTime(30_000)
  vi.useRealTimers()
  expect(await toast).toEqual({})
})

test('a button that was just taken away can still be pressed, one that never was cannot', async () => {
  const { server, api, id } = await openWithButton()
  await api.editMessageReplyMarkup(SITI, id)
  void server.press(SITI, id, 'ya')
  expect((await api.getUpdates()).at(-1)).toMatchObject({ callback_query: { data: 'ya' } })
  await expect(server.press(SITI, id, 'mungkin')).rejects.toThrow('no such button')
  await expect(server.press(SITI, 99, 'ya')).rejects.toThrow('no such button')
})
