import { expect, test } from 'vitest'
import { openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'

test('a person’s profile tells e-mail, confirmation, workspace and time zone', async () => {
  const server = await openWorkspace({ clock: () => new Date('2026-01-31T03:00:00Z') })
  expect(await call(server, 'users.info', { user: siti.id })).toMatchObject({
    user: {
      id: siti.id,
      team_id: 'T0DINAS',
      name: 'siti',
      deleted: false,
      profile: { email: 'siti@dinas.go.id', real_name: 'Siti Aminah' },
      is_email_confirmed: true,
      is_restricted: false,
      is_ultra_restricted: false,
      is_bot: false,
      tz: 'Asia/Jakarta',
      tz_offset: 25_200,
    },
  })
})

test.each<[string, object, object]>([
  ['a guest', { guest: true }, { is_restricted: true, is_ultra_restricted: false }],
  ['a guest of one channel', { guest: 'single-channel' }, { is_restricted: true, is_ultra_restricted: true }],
  ['an unconfirmed address', { emailConfirmed: false }, { is_email_confirmed: false }],
  ['a deactivated account', { deleted: true }, { deleted: true }],
  ['a person of another workspace', { teamId: 'T0LAIN' }, { team_id: 'T0LAIN' }],
  ['a person in Jayapura', { timeZone: 'Asia/Jayapura' }, { tz: 'Asia/Jayapura', tz_offset: 32_400 }],
])('%s is told from the others', async (_, change, expected) => {
  const server = await openWorkspace()
  server.addUser({ ...siti, ...change })
  expect(await call(server, 'users.info', { user: siti.id })).toMatchObject({ user: expected })
})

test('people are found by e-mail, in capitals too, unless deactivated or of another workspace', async () => {
  const server = await openWorkspace()
  const find = (email: string) => call(server, 'users.lookupByEmail', { email })
  expect(await find('SITI@dinas.go.id')).toMatchObject({ user: { id: siti.id } })
  expect(await find('tidak@ada.id')).toMatchObject({ error: 'users_not_found' })
  server.addUser({ ...siti, deleted: true })
  expect(await find(siti.email)).toMatchObject({ error: 'users_not_found' })
  server.addUser({ ...siti, teamId: 'T0LAIN' })
  expect(await find(siti.email)).toMatchObject({ error: 'users_not_found' })
})

test('a person whose address changed is found by the new one only', async () => {
  const server = await openWorkspace()
  server.addUser({ ...siti, email: 'siti.aminah@dinas.go.id' })
  expect(await call(server, 'users.lookupByEmail', { email: siti.email })).toMatchObject({
    error: 'users_not_found',
  })
  expect(server.users().map(({ id }) => id)).toEqual([siti.id, 'U0BUDI'])
})

test('the bot is a user as well, and strangers are none', async () => {
  const server = await openWorkspace()
  expect(await call(server, 'users.info', { user: server.bot.userId })).toMatchObject({
    user: { is_bot: true },
  })
  expect(await call(server, 'users.info', { user: 'U0TIDAKADA' })).toMatchObject({ error: 'user_not_found' })
})

test('a direct message known from before a restart is still there', async () => {
  const { channel } = await call(await openWorkspace(), 'conversations.open', { users: siti.id })
  const restarted = await openWorkspace()
  const message = { channel: Object(channel).id, text: 'halo lagi' }
  expect(await call(restarted, 'chat.postMessage', message)).toMatchObject({ ok: true })
  expect(restarted.conversation(siti.id)).toMatchObject([{ text: 'halo lagi' }])
})

test('a conversation tells its kind and its members', async () => {
  const server = await openWorkspace()
  const { channel } = await call(server, 'conversations.open', { users: siti.id, return_im: true })
  expect(channel).toMatchObject({ is_im: true, user: siti.id })
  const { id } = Object(channel)
  expect(await call(server, 'conversations.info', { channel: id })).toMatchObject({
    channel: { id, is_im: true },
  })
  expect(await call(server, 'conversations.members', { channel: id })).toMatchObject({
    members: [siti.id, server.bot.userId],
  })
})

test.each([
  ['no one', {}, 'users_list_not_supplied'],
  ['a stranger', { users: 'U0TIDAKADA' }, 'user_not_found'],
  ['two people', { users: 'U0SITI,U0BUDI' }, 'method_not_supported_for_channel_type'],
  ['a conversation that is not there', { channel: 'D0TIDAKADA' }, 'channel_not_found'],
])('a conversation with %s cannot be opened', async (_, given, error) => {
  expect(await call(await openWorkspace(), 'conversations.open', given)).toMatchObject({ ok: false, error })
})
