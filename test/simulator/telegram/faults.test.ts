import { expect, test, vi } from 'vitest'
import { createBot, openStage, poll, refusalOf, SITI } from './stage.ts'

test('calls are refused as often as asked, the method alone that was named', async () => {
  const { server, api } = await openStage()
  server.faults.next({ method: 'sendMessage', times: 2, status: 429, retryAfter: 7 })
  expect(await api.getMe()).toMatchObject({ is_bot: true })
  const refusal = {
    code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  }
  expect(await refusalOf(api.sendMessage(SITI, 'a'))).toEqual(refusal)
  expect(await refusalOf(api.sendMessage(SITI, 'b'))).toEqual(refusal)
  await api.sendMessage(SITI, 'c')
  expect(server.chat(SITI).map(({ text }) => text)).toEqual(['Halo', 'c'])
})

test.each([
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
] as const)('a fault of %i is told as the server tells it', async (status, description) => {
  const { server, api } = await openStage()
  server.faults.next({ times: 1, status })
  expect(await refusalOf(api.sendMessage(SITI, 'a'))).toMatchObject({ code: status, description })
  expect(server.chat(SITI)).toHaveLength(1)
})

test('a dropped connection is a network error to the bot', async () => {
  const { server, api } = await openStage()
  server.faults.next({ times: 1, status: 'drop' })
  await expect(api.sendMessage(SITI, 'a')).rejects.toThrow('Network request')
  expect(server.chat(SITI)).toHaveLength(1)
})

test.each([500, 'drop'] as const)('after its effect, %s loses only the answer', async (status) => {
  const { server, api } = await openStage()
  server.faults.next({ times: 1, status, afterEffect: true })
  await expect(api.sendMessage(SITI, 'sampai')).rejects.toThrow()
  expect(server.chat(SITI).at(-1)?.text).toBe('sampai')
})

test('a slow call is performed late, or at once and answered late', async () => {
  const { server, api } = await openStage()
  server.faults.next({ times: 1, status: 'slow', delayMs: 100 })
  server.faults.next({ times: 1, status: 'slow', delayMs: 100, afterEffect: true })
  const late = api.sendMessage(SITI, 'lambat')
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(server.chat(SITI)).toHaveLength(1)
  await late
  const early = api.sendMessage(SITI, 'jawaban lambat')
  await vi.waitFor(() => expect(server.chat(SITI)).toHaveLength(3), { timeout: 80, interval: 5 })
  await early
})

test('faults that were cleared do not strike', async () => {
  const { server, api } = await openStage()
  server.faults.next({ times: 5, status: 500 })
  server.faults.clear()
  await api.sendMessage(SITI, 'a')
})

test('a poll whose answer is lost loses no update', async () => {
  const { server } = await openStage()
  const bot = createBot(server)
  const heard: string[] = []
  bot.on('message:text', (context) => void heard.push(context.message.text))
  server.faults.next({ method: 'getUpdates', times: 1, status: 'drop', afterEffect: true })
  await poll(bot)
  await vi.waitFor(() => expect(heard).toEqual(['Halo']), { timeout: 6000 })
})
