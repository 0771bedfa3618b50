import type { SlashCommand } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { slashCommandArrival } from '#channels/slack/slash-command.ts'

const given: SlashCommand = {
  token: '',
  command: '/kinerja',
  text: 'status Juli &amp; Agustus',
  response_url: '',
  trigger_id: '111.222.abc',
  user_id: 'U0SITI',
  user_name: 'siti',
  team_id: 'T0DINAS',
  team_domain: 'dinas',
  channel_id: 'D0SITI',
  channel_name: 'directmessage',
  api_app_id: 'A1',
}

describe('a slash command', () => {
  test('in a private conversation is a command of its person', () => {
    expect(slashCommandArrival(given)).toEqual({
      key: 'cmd:111.222.abc',
      address: 'U0SITI',
      content: { kind: 'command', command: 'status', argument: 'Juli & Agustus' },
    })
  })

  test('of another name is the command of that name', () => {
    expect(slashCommandArrival({ ...given, command: '/status', text: '' })?.content).toEqual({
      kind: 'command',
      command: 'status',
      argument: '',
    })
  })

  test('in a channel names the channel', () => {
    expect(slashCommandArrival({ ...given, channel_id: 'C0UMUM' })?.group).toBe('C0UMUM')
  })
})
