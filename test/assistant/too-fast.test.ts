import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPace } from '#assistant/pace.ts'
import type { Content } from '#channels/channel.ts'
import { type Agency, ids, numbers, openAgency, withSitiReporting, words } from './agency.ts'

let agency: Agency
let deliveries = 0

beforeAll(async () => {
  agency = await withSitiReporting(
    await openAgency(undefined, { pace: createPace({ deliveries: 4, within: 10_000 }) }),
  )
  await agency.siti.say('halo')
  await later()
})
afterAll(() => agency.close())

/** As a channel hands it over. */
function deliver(content: Content, channel: 'telegram' | 'slack' = 'telegram') {
  deliveries += 1
  const address = channel === 'telegram' ? String(ids.siti) : ids.hendra
  return agency.program.assistant.receive({ channel, key: `fast:${deliveries}`, address, content })
}

const typed = (text: string): Content => ({ kind: 'text', text })
const later = () => agency.moveTo(new Date(agency.clock.now().getTime() + 11_000))

test('what comes too fast is not taken, which is said once and plainly; nobody else notices', async () => {
  await deliver({ kind: 'command', command: 'progres', argument: '' })
  for (const text of ['11', 'Listrik padam', 's.id/a']) await deliver(typed(text))
  const before = await agency.conversation(numbers.siti)
  const answers = [
    await deliver(typed('s.id/b')),
    await deliver(typed('s.id/c')),
    await deliver(typed('batal')),
  ]
  expect(answers).toEqual(Array(3).fill({ notice: words('too-fast-short') }))
  expect(await agency.conversation(numbers.siti)).toEqual(before)
  await agency.settled()
  const said = agency.telegram.chat(ids.siti).filter(({ text }) => text === words('too-fast'))
  expect(said).toHaveLength(1)
  expect(await deliver(typed('status'), 'slack')).toEqual({})
  await later()
  expect(await deliver(typed('s.id/d'))).toEqual({})
  expect(JSON.stringify(await agency.conversation(numbers.siti))).toContain('s.id/d')
})

test('a form sent off too fast stays open with all that was written', async () => {
  await later()
  for (let n = 0; n < 4; n++) await deliver(typed('status'), 'slack')
  const form = {
    kind: 'form',
    token: 'x:0',
    values: { reason: { text: 'Panjang' } },
    complete: true,
  } as const
  expect(await deliver(form, 'slack')).toMatchObject({ problems: { reason: words('too-fast-short') } })
})

test('a form being opened too fast does not wait for ever', async () => {
  await later()
  for (let n = 0; n < 5; n++) await deliver(typed('status'), 'slack')
  await deliver({ kind: 'press', token: 'x:0', view: 'V0FAST' }, 'slack')
  const filled = await agency.program.database.prisma.outbox.findMany({ where: { view: 'V0FAST' } })
  expect(filled).toMatchObject([{ kind: 'form', address: ids.hendra }])
  expect(JSON.stringify(filled[0]?.content)).toContain(words('form-not-needed'))
})

test('that somebody has blocked the bot is noted however fast it comes', async () => {
  await later()
  for (let n = 0; n < 6; n++) await deliver(typed('status'))
  await deliver({ kind: 'reachable', reachable: false })
  const where = { channel: 'telegram', address: String(ids.siti) }
  expect(await agency.program.database.prisma.account.findFirst({ where })).toMatchObject({
    unreachableAt: expect.any(Date),
  })
})
