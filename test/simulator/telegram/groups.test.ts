import { expect, test } from 'vitest'
import { BUDI, badRequest, GROUP, openStage, refusalOf, SITI } from './stage.ts'

test.each([
  ['/status', true],
  ['/status@kinerja_bot tolong', true],
  ['/status@bot_lain', false],
  ['halo @Kinerja_Bot apa kabar', true],
  ['halo @kinerja_bot_lain', false],
  ['surel saya a@kinerja_bot.id', false],
  ['selamat pagi semua', false],
  ['lihat /status', false],
])('in a group the bot hears of %j: %s', async (text, heard) => {
  const { server, api } = await openStage()
  server.sayInGroup(GROUP, BUDI, text)
  expect((await api.getUpdates()).map(({ message }) => message?.text)).toEqual(
    heard ? ['Halo', text] : ['Halo'],
  )
})

test('in a group the bot hears replies to it and may answer there', async () => {
  const { server, api } = await openStage()
  const first = server.sayInGroup(GROUP, BUDI, '/start')
  const { message_id: id } = await api.sendMessage(GROUP, 'Buka chat pribadi')
  server.sayInGroup(GROUP, BUDI, 'baik', { replyTo: id })
  server.sayInGroup(GROUP, SITI, 'ini untuk Budi', { replyTo: first })
  expect((await api.getUpdates()).at(-1)?.message).toMatchObject({
    text: 'baik',
    from: { id: BUDI },
    chat: { id: GROUP, type: 'supergroup' },
    reply_to_message: { message_id: id, from: { is_bot: true } },
  })
  expect(server.groupMessages(GROUP).map(({ text, userId }) => [userId, text])).toEqual([
    [BUDI, '/start'],
    [undefined, 'Buka chat pribadi'],
    [BUDI, 'baik'],
    [SITI, 'ini untuk Budi'],
  ])
})

test('who wrote in a group only has not written to the bot', async () => {
  const { server, api } = await openStage()
  server.sayInGroup(GROUP, BUDI, '/start')
  expect(await refusalOf(api.sendMessage(BUDI, 'Halo'))).toMatchObject({ code: 403 })
})

test("the bot is no administrator: it deletes its own messages, not others', nor writes to unknown groups", async () => {
  const { server, api } = await openStage()
  const theirs = server.sayInGroup(-5, BUDI, '/start')
  const { message_id: id, chat } = await api.sendMessage(-5, 'Halo')
  expect(chat.type).toBe('group')
  await api.deleteMessage(-5, id)
  expect(await refusalOf(api.deleteMessage(-5, theirs))).toMatchObject(badRequest("message can't be deleted"))
  expect(await refusalOf(api.sendMessage(-6, 'Halo'))).toMatchObject(badRequest('chat not found'))
})
