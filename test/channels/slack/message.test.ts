import type { types } from '@slack/bolt'
import { describe, expect, test } from 'vitest'
import { mentionArrival, messageArrivals } from '#channels/slack/message.ts'

const said = {
  type: 'message',
  subtype: undefined,
  channel: 'D0SITI',
  channel_type: 'im',
  user: 'U0SITI',
  text: 'sudah selesai',
  ts: '1790000000.000100',
  event_ts: '1790000000.000100',
} satisfies types.GenericMessageEvent

function contentsOf(event: object) {
  // Slack sends fewer fields than the library's types list.
  return messageArrivals({ ...said, ...event } as types.AllMessageEvents).map(({ content }) => content)
}

describe('a message to the bot', () => {
  test('arrives under its conversation and timestamp', () => {
    expect(messageArrivals(said)).toEqual([
      {
        key: 'msg:D0SITI:1790000000.000100',
        address: 'U0SITI',
        content: { kind: 'text', text: 'sudah selesai' },
      },
    ])
  })

  test('with several files arrives once a file, each with its own key and the words as caption', () => {
    const files = [
      { id: 'F1', name: 'foto.png', mimetype: 'image/png', size: 10 },
      { id: 'F2', name: 'surat.pdf', mimetype: 'application/pdf', size: 20 },
    ]
    // Slack sends fewer fields than the library's types list.
    const shared = { ...said, subtype: 'file_share', text: 'bukti &amp; surat', files } as unknown
    const arrivals = messageArrivals(shared as types.FileShareMessageEvent)
    expect(arrivals.map(({ key }) => key)).toEqual([
      'msg:D0SITI:1790000000.000100:0',
      'msg:D0SITI:1790000000.000100:1',
    ])
    expect(arrivals.map(({ content }) => content)).toEqual([
      {
        kind: 'file',
        caption: 'bukti & surat',
        file: { id: 'F1', name: 'foto.png', mime: 'image/png', size: 10 },
      },
      {
        kind: 'file',
        caption: 'bukti & surat',
        file: { id: 'F2', name: 'surat.pdf', mime: 'application/pdf', size: 20 },
      },
    ])
  })

  test('with a file of which Slack tells only the id arrives all the same', () => {
    const files = [{ id: 'F1', file_access: 'check_file_info' }]
    expect(contentsOf({ subtype: 'file_share', files })).toMatchObject([
      { file: { id: 'F1', name: 'F1', mime: 'application/octet-stream', size: 0 } },
    ])
  })

  test('that begins with a slash is a command', () => {
    expect(contentsOf({ text: '/status Juli' })).toEqual([
      { kind: 'command', command: 'status', argument: 'Juli' },
    ])
  })

  test.each(['thread_broadcast', 'me_message'])('counts when it is a %s', (subtype) => {
    expect(contentsOf({ subtype })).toEqual([{ kind: 'text', text: 'sudah selesai' }])
  })

  test('without words cannot be read', () => {
    expect(contentsOf({ text: '', attachments: [{ is_share: true }] })).toEqual([
      { kind: 'unreadable', what: 'message' },
    ])
  })

  test.each([
    ['an edit', { subtype: 'message_changed', user: undefined }],
    ['a deletion', { subtype: 'message_deleted', user: undefined }],
    ['a message of a bot', { bot_id: 'B1' }],
    ['a message of an old bot', { subtype: 'bot_message' }],
    ['somebody joining', { subtype: 'channel_join' }],
    ['a message in a channel', { channel_type: 'channel' }],
    ['a message in a group', { channel_type: 'mpim' }],
  ])('is not what %s is', (_what, event) => {
    expect(contentsOf(event)).toEqual([])
  })
})

describe('a mention', () => {
  const mention = {
    type: 'app_mention',
    channel: 'C0UMUM',
    user: 'U0SITI',
    text: '<@U0BOT> apa statusku?',
    ts: '1790000000.000100',
    event_ts: '1790000000.000100',
  } satisfies types.AppMentionEvent

  test('arrives from its channel, the words without the mention', () => {
    expect(mentionArrival(mention, 'U0BOT')).toEqual({
      key: 'msg:C0UMUM:1790000000.000100',
      address: 'U0SITI',
      group: 'C0UMUM',
      content: { kind: 'text', text: 'apa statusku?' },
    })
  })

  test('in a private conversation is left to the message itself', () => {
    expect(mentionArrival({ ...mention, channel: 'D0SITI' }, 'U0BOT')).toBeUndefined()
  })

  test('by nobody known is left out', () => {
    const { user: _user, ...nobody } = mention
    expect(mentionArrival(nobody, 'U0BOT')).toBeUndefined()
  })
})
