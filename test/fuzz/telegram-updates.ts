import fc from 'fast-check'
import type { Move } from './move.ts'
import type { Person } from './people.ts'
import { type Ledger, tokens } from './tokens.ts'
import { commandNames, names, texts } from './words.ts'

type Said = Pick<Move, 'what' | 'expects'> & { update: (identity: number) => object; forged?: boolean }

const botName = 'asisten_kinerja_bot'

/** What this person's phone may bring about, as Telegram would tell of it. */
export function telegramUpdates(ledger: Ledger, who: Person): fc.Arbitrary<Said> {
  const user = { id: Number(who.address), is_bot: false, first_name: 'Pegawai', language_code: 'id' }
  const chat = { id: user.id, type: 'private', first_name: 'Pegawai' }
  const group = { id: -1_001_234, type: 'supergroup', title: 'Bidang Layanan' }
  const base = (identity: number) => ({ message_id: identity, date: 1_795_000_000, from: user, chat })
  const message = (what: string, fields: object, expects: Said['expects'] = 'answer'): Said => ({
    what,
    expects,
    update: (identity) => ({ update_id: identity, message: { ...base(identity), ...fields } }),
  })
  const other = (what: string, fields: (identity: number) => object): Said => ({
    what,
    expects: 'nothing',
    update: (identity) => ({ update_id: identity, ...fields(identity) }),
  })

  const said = texts.map((text) => message('text', { text }, text === '' ? 'perhaps' : 'answer'))
  const command = fc.tuple(commandNames, fc.option(texts, { freq: 4, nil: '' })).map(([name, argument]) => {
    const entities = [{ type: 'bot_command', offset: 0, length: name.length + 1 }]
    return message('command', { text: `/${name} ${argument}`, entities })
  })
  const marked = fc
    .tuple(texts, entities())
    .map(([text, all]) => message('entities', { text, entities: all }, 'perhaps'))
  const forwarded = texts.map((text) =>
    message(
      'forwarded',
      { text, forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } },
      'perhaps',
    ),
  )
  const file = fc
    .tuple(names, fc.constantFrom('application/pdf', 'text/csv', 'x', ''), fc.integer(), texts)
    .map(([name, mime, size, caption]) => {
      const document = {
        file_id: 'BQ',
        file_unique_id: 'u',
        file_name: name,
        mime_type: mime,
        file_size: size,
      }
      return message('document', { document, caption })
    })
  const photo = fc.nat(30_000_000).map((size) =>
    message('photo', {
      photo: [{ file_id: 'AQ', file_unique_id: 'p', width: 90, height: 90, file_size: size }],
    }),
  )
  const unreadable = fc
    .constantFrom(
      { sticker: { file_id: 's', file_unique_id: 's', type: 'regular', width: 1, height: 1 } },
      { contact: { phone_number: '+62', first_name: 'x' } },
      { location: { latitude: -3.3, longitude: 114.6 } },
      { voice: { file_id: 'v', file_unique_id: 'v', duration: 3 } },
      { poll: { id: '1', question: '?', options: [] } },
      { dice: { emoji: '🎲', value: 3 } },
      { video_note: { file_id: 'n', file_unique_id: 'n', length: 1, duration: 1 } },
    )
    .map((fields) => message('unreadable', fields))
  const press = tokens(ledger, who, 'button').map(({ token, forged }) => ({
    what: 'press',
    expects: 'answer' as const,
    forged,
    update: (identity: number) => ({
      update_id: identity,
      callback_query: {
        ...{ id: String(identity), from: user, chat_instance: '1', data: token },
        message: { message_id: 1, date: 1_795_000_000, chat },
      },
    }),
  }))
  const service = fc
    .constantFrom(
      { pinned_message: base(1) },
      { message_auto_delete_timer_changed: { message_auto_delete_time: 5 } },
    )
    .map((fields) => message('service', fields, 'nothing'))
  const elsewhere = texts.map((text) =>
    other('group', (identity) => ({ message: { ...base(identity), chat: group, text } })),
  )
  const mention = texts.map((text): Said => {
    const entities = [{ type: 'mention', offset: 0, length: botName.length + 1 }]
    const words = { text: `@${botName} ${text}`, entities, chat: group }
    return { ...message('mention', words, 'nothing') }
  })
  const unheard = fc
    .tuple(
      texts,
      fc.constantFrom(
        'edited_message',
        'channel_post',
        'inline_query',
        'poll_answer',
        'shipping_query',
        'chat_member',
      ),
    )
    .map(([text, kind]) =>
      other(kind, (identity) => ({ [kind]: { ...base(identity), id: '1', text, query: text } })),
    )
  const membership = fc.constantFrom('member', 'kicked', 'left').map((status) =>
    other('membership', () => ({
      my_chat_member: {
        ...{ chat, from: user, date: 1 },
        old_chat_member: { status: 'member', user },
        new_chat_member: { status: 'member', was: status, user },
      },
    })),
  )
  return fc.oneof(
    { weight: 24, arbitrary: said },
    { weight: 14, arbitrary: command },
    { weight: 40, arbitrary: press },
    { weight: 4, arbitrary: file },
    { weight: 2, arbitrary: photo },
    { weight: 3, arbitrary: unreadable },
    { weight: 3, arbitrary: marked },
    ...[forwarded, service, elsewhere, mention, unheard, membership].map((arbitrary) => ({
      weight: 1,
      arbitrary,
    })),
  )
}

function entities() {
  const type = fc.constantFrom(
    'bold',
    'bot_command',
    'mention',
    'text_mention',
    'url',
    'email',
    'phone_number',
  )
  return fc.array(fc.record({ type, offset: fc.integer(), length: fc.integer() }), { maxLength: 20 })
}
