import fc from 'fast-check'
import type { Move } from './move.ts'
import type { Person } from './people.ts'
import { type Field, type Ledger, tokens } from './tokens.ts'
import { commandNames, names, texts } from './words.ts'

type Said = Pick<Move, 'what' | 'expects'> & { update: (identity: number) => object; forged?: boolean }

const team = 'T0NUSARAYA'
/** What every payload of this app carries. */
const app = { token: 'legacy', team_id: team, api_app_id: 'A0' }

/** What this person's desktop may bring about, as Slack would tell of it. */
export function slackDeliveries(ledger: Ledger, who: Person): fc.Arbitrary<Said> {
  const channel = `D${who.address.slice(1)}`
  const user = { id: who.address, name: 'pegawai', team_id: team }
  const event = (what: string, fields: object, expects: Said['expects'] = 'answer'): Said => ({
    what,
    expects,
    update: (identity) => {
      const ts = stamp(identity)
      const inner = {
        type: 'message',
        user: who.address,
        channel,
        channel_type: 'im',
        ts,
        event_ts: ts,
        team,
        ...fields,
      }
      return {
        ...app,
        type: 'event_callback',
        event_id: `Ev${identity}`,
        event_time: 1_795_000_000,
        event: inner,
      }
    },
  })

  const said = texts.map((text) => event('message', { text }))
  const typedCommand = commandNames.map((name) => event('typed command', { text: `/${name}` }))
  const shared = fc.tuple(names, fc.integer(), texts).map(([name, size, text]) => {
    const file = { id: 'F0', name, mimetype: 'application/pdf', size }
    return event('file', { subtype: 'file_share', files: [file], text })
  })
  const odd = fc
    .tuple(
      texts,
      fc.constantFrom(
        'message_changed',
        'message_deleted',
        'bot_message',
        'channel_join',
        'channel_topic',
        'tombstone',
      ),
    )
    .map(([text, subtype]) => event(subtype, { text, subtype, message: { text } }, 'nothing'))
  const ofBot = texts.map((text) => event('of a bot', { text, bot_id: 'B0LAIN' }, 'nothing'))
  const mention = texts.map((text) =>
    event('mention', { type: 'app_mention', channel: 'C0UMUM', channel_type: 'channel', text }, 'nothing'),
  )
  const elsewhere = texts.map((text) =>
    event('channel', { text, channel: 'C0UMUM', channel_type: 'channel' }, 'nothing'),
  )
  const unheard = fc
    .constantFrom('app_home_opened', 'team_join', 'reaction_added', 'something_new', 'tokens_revoked')
    .map((type) => event(type, { type }, 'nothing'))
  const slash = fc.tuple(commandNames, texts).map(
    ([name, text]): Said => ({
      what: 'slash command',
      expects: 'answer',
      update: (identity) => ({
        ...{
          ...app,
          command: '/kinerja',
          text: `${name} ${text}`,
          user_id: who.address,
          channel_id: channel,
        },
        ...{ trigger_id: `tr.${identity}`, response_url: 'https://hooks.slack.com/x' },
      }),
    }),
  )
  const press = fc
    .tuple(tokens(ledger, who, 'button'), fc.constantFrom('press:0:0', 'press:0:0', 'form:0:0'))
    .map(
      ([{ token, forged }, actionId]): Said => ({
        what: 'press',
        expects: 'answer',
        forged,
        update: (identity) => ({
          ...{ ...app, type: 'block_actions', user, trigger_id: `tr.${identity}`, team: { id: team } },
          channel: { id: channel, name: 'directmessage' },
          container: { type: 'message', message_ts: stamp(1), channel_id: channel },
          message: { ts: stamp(1), text: '' },
          actions: [
            { type: 'button', action_id: actionId, block_id: 'b', value: token, action_ts: stamp(identity) },
          ],
        }),
      }),
    )
  const view = (identity: number, token: string, values: object) => ({
    ...{ id: `V${identity}`, hash: `${identity}.x`, type: 'modal', team_id: team, private_metadata: token },
    ...{ callback_id: '', state: { values } },
    blocks: Object.keys(values).map((name) => ({ type: 'input', block_id: name })),
  })
  const form = tokens(ledger, who, 'form').chain(({ token, forged, fields }) =>
    valuesOf(fields).map((values) => ({ token, forged, values })),
  )
  const submission = form.map(
    ({ token, forged, values }): Said => ({
      what: 'submission',
      expects: 'answer',
      forged,
      update: (identity) => ({
        ...{ ...app, type: 'view_submission', user, trigger_id: `tr.${identity}`, team: { id: team } },
        view: view(identity, token, values),
        response_urls: [],
      }),
    }),
  )
  const draft = form.map(
    ({ token, forged, values }): Said => ({
      what: 'draft',
      expects: 'nothing',
      forged,
      update: (identity) => ({
        ...{ ...app, type: 'block_actions', user, trigger_id: `tr.${identity}`, team: { id: team } },
        view: view(identity, token, values),
        actions: [{ type: 'radio_buttons', action_id: 'x', block_id: 'x', action_ts: stamp(identity) }],
      }),
    }),
  )
  const other = (what: string, fields: object): Said => ({
    what,
    expects: 'nothing',
    update: (identity) => ({ ...app, user, trigger_id: `tr.${identity}`, ...fields }),
  })
  const plain = fc.constantFrom(
    other('closed', { type: 'view_closed', view: view(1, 'x', {}), is_cleared: false }),
    other('challenge', { type: 'url_verification', challenge: 'abc' }),
    other('shortcut', { type: 'shortcut', callback_id: 'x' }),
    other('suggestion', { type: 'block_suggestion', value: 'x', action_id: 'x', block_id: 'x' }),
    other('ssl check', { ssl_check: '1' }),
  )
  return fc.oneof(
    { weight: 22, arbitrary: said },
    { weight: 6, arbitrary: typedCommand },
    { weight: 8, arbitrary: slash },
    { weight: 34, arbitrary: press },
    { weight: 12, arbitrary: submission },
    { weight: 4, arbitrary: draft },
    { weight: 4, arbitrary: shared },
    ...[odd, ofBot, mention, elsewhere, unheard, plain].map((arbitrary) => ({ weight: 1, arbitrary })),
  )
}

function stamp(identity: number): string {
  return `1795000000.${String(identity).padStart(6, '0')}`
}

/** A form filled in, field by field, as Slack puts it. */
function valuesOf(fields: readonly Field[]): fc.Arbitrary<Record<string, object>> {
  return fc.tuple(...fields.map(stateOf)).map((states) => {
    return Object.fromEntries(fields.map(({ name }, at) => [name, { [name]: states[at] ?? {} }]))
  })
}

function stateOf({ kind, options }: Field): fc.Arbitrary<object> {
  const [first = 'x', ...others] = options
  switch (kind) {
    case 'text':
      return texts.map((value) => ({ type: 'plain_text_input', value }))
    case 'choice':
      return fc.constantFrom(first, ...others, 'x').map((value) => ({
        type: 'radio_buttons',
        selected_option: { value, text: { type: 'plain_text', text: value } },
      }))
    case 'file':
      return fc.array(names, { maxLength: 3 }).map((all) => ({
        type: 'file_input',
        files: all.map((name, at) => ({ id: `F${at}`, name, mimetype: 'application/pdf', size: 10 })),
      }))
  }
}
