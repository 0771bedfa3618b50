import { describe, expect, test } from 'vitest'
import { BUDI, openStage, SITI } from './stage.ts'

describe('what people do', () => {
  test('a command is marked as one', async () => {
    const { server, api } = await openStage()
    server.say(SITI, '/progres Januari')
    expect((await api.getUpdates()).at(-1)?.message).toMatchObject({
      text: '/progres Januari',
      entities: [{ type: 'bot_command', offset: 0, length: 8 }],
      from: { id: SITI, is_bot: false, first_name: 'Siti', last_name: 'Aminah', username: 'siti' },
      chat: { id: SITI, type: 'private' },
    })
  })

  test('a start link sends its parameter', async () => {
    const { server, api } = await openStage()
    server.openStartLink(BUDI, 'undangan_1')
    expect((await api.getUpdates()).at(-1)?.message?.text).toBe('/start undangan_1')
  })

  test('a forwarded message says so', async () => {
    const { server, api } = await openStage()
    server.say(SITI, 'dari grup', { forwarded: true })
    expect((await api.getUpdates()).at(-1)?.message?.forward_origin?.type).toBe('hidden_user')
    expect(server.chat(SITI).at(-1)?.forwarded).toBe(true)
  })

  test('a text longer than a message goes as several', async () => {
    const { server, api } = await openStage()
    const last = server.say(SITI, '😀'.repeat(5000))
    const lengths = (await api.getUpdates()).slice(1).map(({ message }) => [...(message?.text ?? '')].length)
    expect(lengths).toEqual([4096, 904])
    expect(server.chat(SITI).at(-1)?.id).toBe(last)
  })

  test('blocking and taking back is told once each', async () => {
    const { server, api } = await openStage()
    server.setBlocked(SITI, false)
    server.setBlocked(SITI, true)
    server.setBlocked(SITI, true)
    server.openStartLink(SITI, 'kembali')
    const [, blocked, unblocked, start] = await api.getUpdates()
    expect(blocked?.my_chat_member).toMatchObject({
      chat: { id: SITI, type: 'private' },
      from: { id: SITI },
      old_chat_member: { status: 'member', user: { is_bot: true } },
      new_chat_member: { status: 'kicked', until_date: 0 },
    })
    expect(unblocked?.my_chat_member?.new_chat_member.status).toBe('member')
    expect(start?.message?.text).toBe('/start kembali')
  })

  test('what no phone lets people do is an error', async () => {
    const { server } = await openStage()
    server.setBlocked(SITI, true)
    expect(() => server.say(SITI, 'Halo')).toThrow('has blocked the bot')
    expect(() => server.say(BUDI, '  ')).toThrow('empty message')
    expect(() => server.say(42, 'Halo')).toThrow('not registered')
  })

  test('people are listed and may change their names', async () => {
    const { server, api } = await openStage()
    server.addUser({ id: SITI, firstName: 'Siti A.' })
    expect(server.users()).toEqual([
      { id: SITI, firstName: 'Siti A.' },
      { id: BUDI, firstName: 'Budi' },
    ])
    expect(await api.sendMessage(SITI, 'Halo')).toMatchObject({ chat: { first_name: 'Siti A.' } })
  })

  test('a chat that never was is empty', async () => {
    const { server } = await openStage()
    expect(server.chat(BUDI)).toEqual([])
  })
})
