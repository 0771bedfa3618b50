import type { Message, Update } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import type { Content } from '#channels/channel.ts'
import { senderOf, toInbound } from '#channels/telegram/inbound.ts'
import {
  BOT,
  editOf,
  GROUP,
  inGroup,
  inPrivate,
  membershipOf,
  pressOf,
  type Content as Sent,
  typed,
} from './updates.ts'

const FORWARDED: Sent = {
  forward_origin: { type: 'hidden_user', sender_user_name: 'Atasan', date: 1 },
}
const FILE = { file_id: 'id', file_unique_id: 'unik', file_size: 1234 }
const PLACE = { latitude: -6.2, longitude: 106.8 }
const REPLY_TO_BOT: Sent = {
  // The type of a replied message asks for a property that must not be there.
  reply_to_message: {
    message_id: 1,
    date: 1,
    chat: GROUP,
    from: { id: BOT.id, is_bot: true, first_name: 'Asisten' },
  } as Message['reply_to_message'] & object,
}

describe('a private message', () => {
  test('carries the update as its key and the chat as its address', () => {
    expect(toInbound(inPrivate(typed('halo')), BOT)).toEqual({
      channel: 'telegram',
      key: 'update:500',
      address: '11',
      deletable: '11:1',
      content: { kind: 'text', text: 'halo' },
    })
  })

  test.each<[string, Sent, Content]>([
    ['a command', typed('/progres'), { kind: 'command', command: 'progres', argument: '' }],
    ['a start link', typed('/start AB_c-1'), { kind: 'command', command: 'start', argument: 'AB_c-1' }],
    [
      'a command with the name of the bot and an argument',
      typed('/Progres@asistenkinerjabot  bulan Juli\n70 %'),
      { kind: 'command', command: 'progres', argument: 'bulan Juli\n70 %' },
    ],
    ['a command inside a sentence', typed('ketik /progres'), { kind: 'text', text: 'ketik /progres' }],
    ['a command for another bot', typed('/progres@LainBot'), { kind: 'text', text: '/progres@LainBot' }],
    ['a slash that is no command', { text: '/' }, { kind: 'text', text: '/' }],
    [
      'a forwarded command',
      { ...typed('/progres'), ...FORWARDED },
      { kind: 'text', text: '/progres', forwarded: true },
    ],
    [
      'a forwarded text',
      { ...typed('Nilai saya Baik'), ...FORWARDED },
      { kind: 'text', text: 'Nilai saya Baik', forwarded: true },
    ],
    [
      'a document',
      { document: { ...FILE, file_name: 'bukti.pdf', mime_type: 'application/pdf' }, caption: 'Bukti' },
      {
        kind: 'file',
        file: { id: 'id', name: 'bukti.pdf', mime: 'application/pdf', size: 1234 },
        caption: 'Bukti',
      },
    ],
    [
      'a document without name and type',
      { document: { file_id: 'id', file_unique_id: 'unik' } },
      {
        kind: 'file',
        file: { id: 'id', name: 'dokumen-unik', mime: 'application/octet-stream', size: 0 },
        caption: '',
      },
    ],
    [
      'a photo, of which the largest counts',
      {
        photo: [
          { file_id: 'kecil', file_unique_id: 'a', width: 90, height: 60, file_size: 9 },
          { file_id: 'besar', file_unique_id: 'b', width: 1280, height: 960, file_size: 99 },
        ],
      },
      { kind: 'file', file: { id: 'besar', name: 'foto-b.jpg', mime: 'image/jpeg', size: 99 }, caption: '' },
    ],
    [
      'a video',
      { video: { ...FILE, width: 1, height: 1, duration: 1 } },
      {
        kind: 'file',
        file: { id: 'id', name: 'video-unik.mp4', mime: 'video/mp4', size: 1234 },
        caption: '',
      },
    ],
    ['a voice message', { voice: { ...FILE, duration: 3 } }, { kind: 'unreadable', what: 'voice' }],
    ['music', { audio: { ...FILE, duration: 3 } }, { kind: 'unreadable', what: 'audio' }],
    [
      'an animation, which Telegram also calls a document',
      { animation: { ...FILE, width: 1, height: 1, duration: 1 }, document: FILE },
      { kind: 'unreadable', what: 'animation' },
    ],
    ['a place', { location: PLACE }, { kind: 'unreadable', what: 'location' }],
    [
      'a venue, which Telegram also calls a place',
      { location: PLACE, venue: { location: PLACE, title: 'Kantor', address: 'Jakarta' } },
      { kind: 'unreadable', what: 'venue' },
    ],
    [
      'a contact',
      { contact: { phone_number: '+62', first_name: 'Budi' } },
      { kind: 'unreadable', what: 'contact' },
    ],
    ['a die', { dice: { emoji: '🎲', value: 6 } }, { kind: 'unreadable', what: 'dice' }],
  ])('%s', (_, content, expected) => {
    expect(toInbound(inPrivate(content), BOT)?.content).toEqual(expected)
  })

  test('a text longer than Telegram allows is cut', () => {
    const { content } = toInbound(inPrivate({ text: 'a'.repeat(9_000) }), BOT) ?? {}
    expect(content).toEqual({ kind: 'text', text: 'a'.repeat(4_096) })
  })

  test('a notice of Telegram itself is nothing', () => {
    expect(
      toInbound(inPrivate({ message_auto_delete_timer_changed: { message_auto_delete_time: 60 } }), BOT),
    ).toBeNull()
  })
})

describe('a message in a group', () => {
  test('that names the bot goes to its sender, with the group beside', () => {
    expect(toInbound(inGroup(typed('tolong @asistenkinerjabot nilai saya?')), BOT)).toMatchObject({
      address: '11',
      group: '-1001',
      content: { kind: 'text' },
    })
  })

  test.each<[string, Sent]>([
    ['a command', typed('/progres')],
    ['a command with its name', typed('/progres@AsistenKinerjaBot')],
    ['a reply to it', { text: 'sudah', ...REPLY_TO_BOT }],
    [
      'a picture whose caption names it',
      {
        photo: [{ ...FILE, width: 1, height: 1 }],
        caption: '@AsistenKinerjaBot ini',
        caption_entities: [{ type: 'mention', offset: 0, length: 18 }],
      },
    ],
    [
      'a mention by link',
      {
        text: 'Asisten, tolong',
        entities: [
          { type: 'text_mention', offset: 0, length: 7, user: { id: BOT.id, is_bot: true, first_name: 'A' } },
        ],
      },
    ],
  ])('%s addresses the bot', (_, content) => {
    expect(toInbound(inGroup(content), BOT)).toMatchObject({ address: '11', group: '-1001' })
  })

  test.each<[string, Sent]>([
    ['talk of others', typed('besok rapat')],
    ['a mention of somebody else', typed('@budi besok rapat')],
    ['a command for another bot', typed('/progres@LainBot')],
    ['a message in the name of the group', { ...typed('/progres'), sender_chat: GROUP }],
    [
      'a message of another bot',
      {
        ...typed('/progres'),
        from: { id: 9, is_bot: true, first_name: 'Lain' },
      },
    ],
  ])('%s is nothing', (_, content) => {
    expect(toInbound(inGroup(content), BOT)).toBeNull()
  })
})

describe('other updates', () => {
  test('a press carries the token of its button', () => {
    expect(toInbound(pressOf('tok_1'), BOT)).toEqual({
      channel: 'telegram',
      key: 'update:500',
      address: '11',
      content: { kind: 'press', token: 'tok_1' },
    })
  })

  test('a press in a group goes to whoever pressed', () => {
    expect(toInbound(pressOf('tok_1', GROUP), BOT)).toMatchObject({ address: '11', group: '-1001' })
  })

  test.each([
    ['kicked', false],
    ['member', true],
  ] as const)('a person for whom the bot is %s is reachable: %s', (status, reachable) => {
    expect(toInbound(membershipOf(status), BOT)).toMatchObject({
      address: '11',
      content: { kind: 'reachable', reachable },
    })
  })

  test.each<[string, Update]>([
    ['a press without data', pressOf(undefined)],
    ['a group that took the bot in', membershipOf('member', GROUP)],
    ['an edited message', editOf('halo')],
  ])('%s is nothing', (_, update) => {
    expect(toInbound(update, BOT)).toBeNull()
  })

  test('messages, presses and blocks of one person have one sender', () => {
    const updates = [inPrivate(typed('a')), inGroup(typed('a')), pressOf('tok_1'), membershipOf('kicked')]
    expect(new Set(updates.map(senderOf))).toEqual(new Set([11]))
  })
})
