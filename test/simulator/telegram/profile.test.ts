import type { Api } from 'grammy'
import { expect, test } from 'vitest'
import { badRequest, openStage, refusalOf } from './stage.ts'

const commands = [{ command: 'progres', description: 'Catat progres bulanan' }]

test('commands are kept by language', async () => {
  const { api } = await openStage()
  await api.setMyCommands(commands, { language_code: 'id' })
  expect(await api.getMyCommands({ language_code: 'id' })).toEqual(commands)
  expect(await api.getMyCommands()).toEqual([])
  await api.deleteMyCommands({ language_code: 'id' })
  expect(await api.getMyCommands({ language_code: 'id' })).toEqual([])
})

test('name, descriptions and menu are kept', async () => {
  const { api } = await openStage()
  expect(await api.getMyDescription()).toEqual({ description: '' })
  await api.setMyName('Asisten')
  await api.setMyDescription('Membantu penilaian kinerja')
  await api.setMyShortDescription('Kinerja')
  await api.setChatMenuButton({ menu_button: { type: 'commands' } })
  expect(await api.getMyName()).toEqual({ name: 'Asisten' })
  expect(await api.getMyDescription()).toEqual({ description: 'Membantu penilaian kinerja' })
  expect(await api.getMyShortDescription()).toEqual({ short_description: 'Kinerja' })
  expect(await api.getChatMenuButton()).toEqual({ type: 'commands' })
  expect(await api.getChatMenuButton({ chat_id: 5 })).toEqual({ type: 'default' })
})

const command = (name: string, description = 'x') => [{ command: name, description }]

test.each<[string, (api: Api) => Promise<unknown>, string]>([
  ['a command in capitals', (api) => api.setMyCommands(command('Progres')), 'BOT_COMMAND_INVALID'],
  ['a command of 33 letters', (api) => api.setMyCommands(command('a'.repeat(33))), 'BOT_COMMAND_INVALID'],
  [
    'a command without a description',
    (api) => api.setMyCommands(command('progres', ' ')),
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ],
  [
    'a long description of a command',
    (api) => api.setMyCommands(command('progres', 'x'.repeat(257))),
    'BOT_COMMAND_DESCRIPTION_INVALID',
  ],
  [
    'more than a hundred commands',
    (api) => api.setMyCommands(Array.from({ length: 101 }, () => command('progres')).flat()),
    'BOT_COMMANDS_TOO_MUCH',
  ],
  ['a long description', (api) => api.setMyDescription('x'.repeat(513)), 'DESCRIPTION_TOO_LONG'],
  [
    'a long short description',
    (api) => api.setMyShortDescription('x'.repeat(121)),
    'SHORT_DESCRIPTION_TOO_LONG',
  ],
  ['a long name', (api) => api.setMyName('x'.repeat(65)), 'NAME_TOO_LONG'],
])('refuses %s', async (_, call, description) => {
  const { api } = await openStage()
  expect(await refusalOf(call(api))).toMatchObject(badRequest(description))
})
