import { Api } from 'grammy'
import { describe, expect, test } from 'vitest'
import { startTelegramServer } from '#simulator/telegram/server.ts'
import { badRequest, openStage, refusalOf, SITI, TOKEN } from './stage.ts'

describe('calls over HTTP', () => {
  test('a wrong token is unauthorized', async () => {
    const { server } = await openStage()
    const stranger = new Api('700000001:salah', { apiRoot: server.apiRoot })
    expect(await refusalOf(stranger.getMe())).toMatchObject({ code: 401, description: 'Unauthorized' })
  })

  test.each(['constructor', 'sendPoll'])('the method %s is not found', async (method) => {
    const { server } = await openStage()
    const answer = await fetch(`${server.apiRoot}/bot${TOKEN}/${method}`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({
      ok: false,
      error_code: 404,
      description: 'Not Found: method not found',
    })
  })

  test('another path is not found', async () => {
    const { server } = await openStage()
    expect((await fetch(`${server.apiRoot}/`)).status).toBe(404)
  })

  test.each([
    ['the address', (url: string) => fetch(`${url}?chat_id=${SITI}&text=Hai`)],
    [
      'a form',
      (url: string) =>
        fetch(url, { method: 'POST', body: new URLSearchParams({ chat_id: String(SITI), text: 'Hai' }) }),
    ],
    [
      'JSON',
      (url: string) =>
        fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ chat_id: SITI, text: 'Hai' }),
        }),
    ],
    [
      'a multipart form',
      (url: string) => {
        const body = new FormData()
        body.set('chat_id', String(SITI))
        body.set('text', 'Hai')
        body.set('reply_markup', '{"inline_keyboard":[[{"text":"Ya","callback_data":"ya"}]]}')
        return fetch(url, { method: 'POST', body })
      },
    ],
  ])('parameters come in %s, and the case of a method does not matter', async (_, call) => {
    const { server } = await openStage()
    const answer = await call(`${server.apiRoot}/bot${TOKEN}/SENDMESSAGE`)
    expect(await answer.json()).toMatchObject({ ok: true, result: { text: 'Hai' } })
  })

  test.each([
    ['application/json', '{"chat_id":', "can't parse JSON object"],
    ['application/json', '[1]', "can't parse JSON object"],
    ['multipart/form-data', 'x', "can't parse multipart form data"],
    [
      'application/x-www-form-urlencoded',
      `chat_id=${SITI}&text=a&reply_markup={`,
      "can't parse reply keyboard markup JSON object",
    ],
  ])('a body of %s that reads %s is refused', async (type, body, description) => {
    const { server } = await openStage()
    const url = `${server.apiRoot}/bot${TOKEN}/sendMessage`
    const answer = await fetch(url, { method: 'POST', headers: { 'content-type': type }, body })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ ok: false, description: badRequest(description).description })
  })

  test('the bot tells about itself', async () => {
    const { server, api } = await openStage()
    expect(await api.getMe()).toMatchObject({
      id: 700000001,
      is_bot: true,
      first_name: 'Asisten Kinerja',
      username: 'kinerja_bot',
      can_read_all_group_messages: false,
    })
    expect(server.bot).toEqual({ id: 700000001, username: 'kinerja_bot' })
    expect(await api.getChat(SITI)).toMatchObject({ id: SITI, type: 'private', first_name: 'Siti' })
    expect(await api.logOut()).toBe(true)
    expect(await api.close()).toBe(true)
  })

  test('calls are logged without their contents', async () => {
    const { server, api } = await openStage()
    await api.getMe()
    await api.sendMessage(SITI, 'rahasia')
    const at = new Date('2026-01-05T02:00:00Z')
    expect(server.calls()).toEqual([
      { method: 'getMe', at },
      { method: 'sendMessage', chatId: SITI, at },
    ])
  })

  test('a port can be chosen and a taken one is an error', async () => {
    const { server } = await openStage()
    const port = Number(new URL(server.apiRoot).port)
    const options = { token: TOKEN, botUsername: 'b', botName: 'B', clock: () => new Date(), port }
    await expect(startTelegramServer(options)).rejects.toThrow('EADDRINUSE')
    await server.stop()
    const second = await startTelegramServer(options)
    expect(second.apiRoot).toBe(server.apiRoot)
    await second.stop()
  })
})
