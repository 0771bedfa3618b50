import { type Call, isFields, readJson, readString } from '../call.ts'
import { longerThan } from '../formatted-text.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from './method.ts'

const MAX_COMMANDS = 100

/** Each is kept by language and scope; a text or list that was never set is empty. */
export const setMyCommands: Method = (cloud, call) => {
  cloud.profile.set(keyOf('commands', call), readCommands(call))
  return true
}

export const deleteMyCommands: Method = (cloud, call) => {
  cloud.profile.delete(keyOf('commands', call))
  return true
}

export const getMyCommands: Method = (cloud, call) => cloud.profile.get(keyOf('commands', call)) ?? []

export const setMyName = setText('name', 64)
export const getMyName = getText('name')
export const setMyDescription = setText('description', 512)
export const getMyDescription = getText('description')
export const setMyShortDescription = setText('short_description', 120)
export const getMyShortDescription = getText('short_description')

export const setChatMenuButton: Method = (cloud, call) => {
  cloud.profile.set(menuKey(call), readJson(call, 'menu_button', 'menu button'))
  return true
}

export const getChatMenuButton: Method = (cloud, call) =>
  cloud.profile.get(menuKey(call)) ?? { type: 'default' }

function setText(name: string, limit: number): Method {
  return (cloud, call) => {
    const text = readString(call, name)
    if (longerThan(text, limit)) throw badRequest(`${name.toUpperCase()}_TOO_LONG`)
    cloud.profile.set(keyOf(name, call), text)
    return true
  }
}

function getText(name: string): Method {
  return (cloud, call) => ({ [name]: cloud.profile.get(keyOf(name, call)) ?? '' })
}

function readCommands(call: Call): readonly unknown[] {
  const commands = readJson(call, 'commands', 'commands') ?? []
  if (!Array.isArray(commands)) throw badRequest('expected an Array of BotCommand')
  if (commands.length > MAX_COMMANDS) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  return commands.map(readCommand)
}

function readCommand(item: unknown): { command: string; description: string } {
  if (!isFields(item)) throw badRequest("can't parse BotCommand: expected an Object")
  const command = String(item.command ?? '').replace(/^\//, '')
  const description = String(item.description ?? '').trim()
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description === '' || longerThan(description, 256)) throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  return { command, description }
}

function keyOf(name: string, call: Call): string {
  const scope = readJson(call, 'scope', 'BotCommandScope') ?? { type: 'default' }
  return JSON.stringify([name, readString(call, 'language_code'), scope])
}

function menuKey(call: Call): string {
  return JSON.stringify(['menu_button', readString(call, 'chat_id')])
}
