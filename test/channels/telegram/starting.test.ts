import { describe, expect, onTestFinished, test } from 'vitest'
import { createReception, wordsOf } from '../received.ts'
import { connect, eventually } from './connected.ts'
import { openLine, SITI, TOKEN } from './line.ts'

async function open() {
  const line = await openLine('polling')
  onTestFinished(async () => {
    await line.channel.stop()
    await line.close()
  })
  return line
}

describe('starting', () => {
  test('waits until Telegram can be reached', async () => {
    const { telegram, channel, logged } = await open()
    telegram.faults.next({ method: 'getMe', times: 1, status: 'drop' })
    telegram.faults.next({ method: 'setMyCommands', times: 1, status: 500 })
    const reception = createReception()
    await channel.start(reception.receive)
    expect(logged.filter((line) => line.includes('Telegram does not answer'))).toHaveLength(2)
    telegram.say(SITI, 'halo')
    await eventually(() => expect(reception.arrived.map(wordsOf)).toEqual(['halo']))
  })

  test.each(['getMe', 'setMyCommands'])('can be given up while %s is not answered', async (method) => {
    const { telegram, channel, logged } = await open()
    telegram.faults.next({ method, times: 1, status: 'slow', delayMs: 20_000 })
    const starting = channel.start(createReception().receive)
    await eventually(() => expect(telegram.calls().at(-1)?.method).toBe(method))
    await channel.stop()
    await starting
    expect(telegram.calls().at(-1)?.method).toBe(method)
    expect(logged).toEqual([])
  })

  test.each([
    ['a token Telegram does not know', `${TOKEN}x`],
    ['something that cannot be a token', 'salah/tempel'],
  ])('rejects %s, naming the variable and not the token', async (_, token) => {
    const { anotherChannel } = await open()
    const starting = anotherChannel({ token }).start(createReception().receive)
    await expect(starting).rejects.toThrow(/TELEGRAM_BOT_TOKEN/)
    await expect(starting).rejects.not.toThrow(token)
  })

  test('rejects a menu that Telegram refuses, with its reason', async () => {
    const { anotherChannel } = await open()
    const commands = [{ command: 'Dengan Spasi', description: 'Salah' }]
    const starting = anotherChannel({ commands }).start(createReception().receive)
    await expect(starting).rejects.toThrow('400 Bad Request: BOT_COMMAND_INVALID')
  })

  test('sets the menu of commands', async () => {
    const { telegram } = await connect()
    const answer = await fetch(`${telegram.apiRoot}/bot${TOKEN}/getMyCommands`)
    expect(await answer.json()).toMatchObject({
      result: [{ command: 'progres', description: 'Mencatat progres bulan ini' }],
    })
  })

  test('teaches the bot its name, for start links and commands', async () => {
    const { channel, telegram, reception } = await connect()
    expect(channel.startLink('AB-1')).toBe('https://t.me/AsistenKinerjaBot?start=AB-1')
    telegram.openStartLink(SITI, 'AB-1')
    await eventually(() => expect(reception.arrived).toHaveLength(1))
    expect(reception.arrived[0]?.content).toEqual({ kind: 'command', command: 'start', argument: 'AB-1' })
  })
})
