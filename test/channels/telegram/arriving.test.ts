import { expect, test } from 'vitest'
import { connect, eventually } from './connected.ts'
import { GROUP, SITI } from './line.ts'

test('a question in a group goes to whoever asked, and the group can be pointed to the private chat', async () => {
  const { telegram, channel, reception } = await connect()
  telegram.sayInGroup(GROUP, SITI, 'besok rapat')
  telegram.sayInGroup(GROUP, SITI, '@AsistenKinerjaBot nilai saya berapa?')
  await eventually(() => expect(reception.arrived).toHaveLength(1))
  expect(reception.arrived[0]).toMatchObject({ address: String(SITI), group: String(GROUP) })
  const message = { text: [{ text: 'Buka chat pribadi' }] }
  const sent = await channel.send({ kind: 'send', address: String(GROUP), message })
  expect(sent).toMatchObject({ outcome: 'sent', platformId: expect.stringMatching(/^-\d+:\d+$/) })
  expect(telegram.groupMessages(GROUP).at(-1)?.text).toBe('Buka chat pribadi')
})

test('a person who blocks the bot and takes it back is reported as such', async () => {
  const { telegram, reception } = await connect()
  telegram.setBlocked(SITI, true)
  telegram.setBlocked(SITI, false)
  await eventually(() => expect(reception.arrived).toHaveLength(2))
  expect(reception.arrived.map(({ content }) => content)).toEqual([
    { kind: 'reachable', reachable: false },
    { kind: 'reachable', reachable: true },
  ])
})

test('a sticker and a forwarded text arrive as what they are', async () => {
  const { telegram, reception } = await connect()
  telegram.sendSticker(SITI, '👍')
  telegram.say(SITI, '/progres 70', { forwarded: true })
  await eventually(() => expect(reception.arrived).toHaveLength(2))
  expect(reception.arrived.map(({ content }) => content)).toEqual([
    { kind: 'unreadable', what: 'sticker' },
    { kind: 'text', text: '/progres 70', forwarded: true },
  ])
})
