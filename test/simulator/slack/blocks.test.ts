import { expect, test } from 'vitest'
import { messageBlocks } from '#simulator/slack/blocks.ts'
import { explain } from '#simulator/slack/refusals.ts'
import { modalDefinition } from '#simulator/slack/view-definitions.ts'
import { openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'

const letters = (count: number) => 'x'.repeat(count)
const plain = (text: string) => ({ type: 'plain_text', text })
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text })
const section = (more: object) => ({ type: 'section', text: mrkdwn('teks'), ...more })
const option = (value: string, label = value) => ({ text: plain(label), value })
const options = (count: number) => Array.from({ length: count }, (_, index) => option(String(index)))
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Ya'), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('Label'),
  element: { action_id: 'a', ...element },
  ...more,
})
const richText = (...elements: object[]) => ({ type: 'rich_text', elements })
const dividers = (count: number) => Array.from({ length: count }, () => ({ type: 'divider' }))

const allElements = [
  {
    type: 'plain_text_input',
    multiline: true,
    min_length: 0,
    max_length: 3000,
    placeholder: plain(letters(150)),
  },
  { type: 'number_input', is_decimal_allowed: true, min_value: '0', max_value: '100.5' },
  { type: 'email_text_input' },
  { type: 'url_text_input' },
  { type: 'static_select', options: options(100), initial_option: option('99') },
  { type: 'multi_static_select', options: options(3), initial_options: [option('0'), option('2')] },
  { type: 'radio_buttons', options: options(10) },
  { type: 'checkboxes', options: [{ ...option('a'), description: mrkdwn('*tebal*') }] },
  { type: 'datepicker', initial_date: '2026-01-31' },
  { type: 'file_input', filetypes: ['pdf'], max_files: 10 },
]

test.each<[string, object]>([
  ['a section of 3,000 characters', section({ text: mrkdwn(letters(3000)) })],
  ['ten fields of 2,000 characters', { type: 'section', fields: Array(10).fill(mrkdwn(letters(2000))) }],
  ['a header of 150 characters', { type: 'header', text: plain(letters(150)) }],
  ['ten elements in a context', { type: 'context', elements: Array(10).fill(mrkdwn('a')) }],
  ['an image', { type: 'image', image_url: 'https://contoh.go.id/a.png', alt_text: 'grafik' }],
  ['25 buttons', actions(...Array.from({ length: 25 }, (_, index) => button({ action_id: String(index) })))],
  [
    'a button of 75 characters with a value of 2,000',
    actions(button({ text: plain(letters(75)), value: letters(2000) })),
  ],
  ['an overflow menu', section({ accessory: { type: 'overflow', action_id: 'a', options: options(5) } })],
  [
    'groups of options',
    section({
      accessory: {
        type: 'static_select',
        action_id: 'a',
        option_groups: [{ label: plain('Triwulan'), options: options(4) }],
      },
    }),
  ],
  [
    'a rich text with list, quote and styles',
    richText(
      {
        type: 'rich_text_section',
        elements: [
          { type: 'text', text: 'tebal', style: { bold: true, italic: true } },
          { type: 'link', url: 'https://bkn.go.id', text: 'BKN' },
        ],
      },
      {
        type: 'rich_text_list',
        style: 'ordered',
        indent: 8,
        elements: [{ type: 'rich_text_section', elements: [{ type: 'emoji', name: 'tada' }] }],
      },
      { type: 'rich_text_quote', elements: [{ type: 'user', user_id: 'U0SITI' }] },
    ),
  ],
  ...allElements.map((element): [string, object] => [`an input of ${element.type}`, input(element)]),
])('%s is accepted', (_, block) => {
  const read = messageBlocks.safeParse([block])
  expect(read.success ? [] : explain(read.error, [block], '/blocks')).toEqual([])
})

test('blocks and elements without ids are given some', () => {
  const [first] = messageBlocks.parse([actions({ type: 'button', text: plain('Ya') })])
  expect(first).toMatchObject({ block_id: expect.any(String), elements: [{ action_id: expect.any(String) }] })
})

test.each<[string, object | object[], string]>([
  ['51 blocks', dividers(51), 'no more than 50 items allowed [json-pointer:/blocks]'],
  [
    'a section of 3,001 characters',
    section({ text: mrkdwn(letters(3001)) }),
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'an empty text',
    section({ text: mrkdwn('') }),
    'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a section of nothing',
    { type: 'section' },
    'must define either `text` or `fields` [json-pointer:/blocks/0]',
  ],
  [
    'a text that is no object',
    section({ text: 'teks' }),
    'must provide an object [json-pointer:/blocks/0/text]',
  ],
  [
    'emoji in a formatted text',
    section({ text: { ...mrkdwn('a'), emoji: true } }),
    'invalid additional property: emoji [json-pointer:/blocks/0/text]',
  ],
  [
    'eleven fields',
    { type: 'section', fields: Array(11).fill(mrkdwn('a')) },
    'no more than 10 items allowed [json-pointer:/blocks/0/fields]',
  ],
  [
    'a field of 2,001 characters',
    { type: 'section', fields: [mrkdwn(letters(2001))] },
    'must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]',
  ],
  [
    'a header of 151 characters',
    { type: 'header', text: plain(letters(151)) },
    'must be less than 151 characters [json-pointer:/blocks/0/text/text]',
  ],
  [
    'a formatted header',
    { type: 'header', text: mrkdwn('a') },
    'unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]',
  ],
  ['an unknown block', { type: 'sections' }, 'unsupported type: sections [json-pointer:/blocks/0/type]'],
  ['a block without a type', {}, 'missing required field: type [json-pointer:/blocks/0]'],
  [
    'an additional property',
    { type: 'divider', text: 'a' },
    'invalid additional property: text [json-pointer:/blocks/0]',
  ],
  [
    '26 buttons',
    actions(...Array.from({ length: 26 }, (_, index) => button({ action_id: String(index) }))),
    'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'eleven elements in a context',
    { type: 'context', elements: Array(11).fill(mrkdwn('a')) },
    'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
  ],
  [
    'a button of 76 characters',
    actions(button({ text: plain(letters(76)) })),
    'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
  ],
  [
    'a button’s value of 2,001 characters',
    actions(button({ value: letters(2001) })),
    'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
  ],
  [
    'a button’s address that is none',
    actions(button({ url: 'bkn' })),
    'invalid url [json-pointer:/blocks/0/elements/0/url]',
  ],
  [
    'an unknown style',
    actions(button({ style: 'success' })),
    'must be a valid enum value [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'a style that is null',
    actions(button({ style: null })),
    'must provide a string [json-pointer:/blocks/0/elements/0/style]',
  ],
  [
    'one action id twice in a block',
    actions(button(), button()),
    '`action_id` "a" already exists [json-pointer:/blocks/0/elements/1/action_id]',
  ],
  [
    'one block id twice',
    [
      { type: 'divider', block_id: 'b' },
      { type: 'divider', block_id: 'b' },
    ],
    '`block_id` "b" already exists [json-pointer:/blocks/1/block_id]',
  ],
  [
    'a block id of 256 characters',
    { type: 'divider', block_id: letters(256) },
    'must be less than 256 characters [json-pointer:/blocks/0/block_id]',
  ],
  [
    'an action id of 256 characters',
    actions(button({ action_id: letters(256) })),
    'must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]',
  ],
  [
    'a multi-select among actions',
    actions({ type: 'multi_static_select', action_id: 'a', options: options(2) }),
    'unsupported type: multi_static_select [json-pointer:/blocks/0/elements/0/type]',
  ],
  [
    '101 options',
    section({ accessory: { type: 'static_select', action_id: 'a', options: options(101) } }),
    'no more than 100 items allowed [json-pointer:/blocks/0/accessory/options]',
  ],
  [
    'eleven radio buttons',
    input({ type: 'radio_buttons', options: options(11) }),
    'no more than 10 items allowed [json-pointer:/blocks/0/element/options]',
  ],
  [
    'an option’s label of 76 characters',
    input({ type: 'static_select', options: [option('a', letters(76))] }),
    'must be less than 76 characters [json-pointer:/blocks/0/element/options/0/text/text]',
  ],
  [
    'an option’s value of 76 characters',
    input({ type: 'static_select', options: [option(letters(76), 'a')] }),
    'must be less than 76 characters [json-pointer:/blocks/0/element/options/0/value]',
  ],
  [
    'a formatted option in a menu',
    input({ type: 'static_select', options: [{ text: mrkdwn('a'), value: 'a' }] }),
    'unsupported type: mrkdwn [json-pointer:/blocks/0/element/options/0/text/type]',
  ],
  [
    'a menu without options',
    input({ type: 'static_select' }),
    'must define either `options` or `option_groups` [json-pointer:/blocks/0/element]',
  ],
  [
    'an initial option that is not offered',
    input({ type: 'static_select', options: options(2), initial_option: option('9') }),
    'must be one of the provided options [json-pointer:/blocks/0/element/initial_option]',
  ],
  [
    'an initial option with another label',
    input({ type: 'radio_buttons', options: options(2), initial_option: option('1', 'satu') }),
    'must be one of the provided options [json-pointer:/blocks/0/element/initial_option]',
  ],
  [
    'an empty list of initial options',
    input({ type: 'checkboxes', options: options(2), initial_options: [] }),
    'must be one of the provided options [json-pointer:/blocks/0/element/initial_options]',
  ],
  [
    'a placeholder of 151 characters',
    input({ type: 'plain_text_input', placeholder: plain(letters(151)) }),
    'must be less than 151 characters [json-pointer:/blocks/0/element/placeholder/text]',
  ],
  [
    'a label of 2,001 characters',
    input({ type: 'plain_text_input' }, { label: plain(letters(2001)) }),
    'must be less than 2001 characters [json-pointer:/blocks/0/label/text]',
  ],
  [
    'a hint of 2,001 characters',
    input({ type: 'plain_text_input' }, { hint: plain(letters(2001)) }),
    'must be less than 2001 characters [json-pointer:/blocks/0/hint/text]',
  ],
  [
    'an input longer than 3,000 characters',
    input({ type: 'plain_text_input', max_length: 3001 }),
    'must be less than 3001 [json-pointer:/blocks/0/element/max_length]',
  ],
  [
    'a shortest length above the longest',
    input({ type: 'plain_text_input', min_length: 5, max_length: 4 }),
    '`min_length` must be at most `max_length` [json-pointer:/blocks/0/element/min_length]',
  ],
  [
    'an initial value above the longest length',
    input({ type: 'plain_text_input', initial_value: 'panjang', max_length: 4 }),
    'must be less than 5 characters [json-pointer:/blocks/0/element/initial_value]',
  ],
  [
    'a number input that does not say whether decimals count',
    input({ type: 'number_input' }),
    'missing required field: is_decimal_allowed [json-pointer:/blocks/0/element]',
  ],
  [
    'an initial date that is none',
    input({ type: 'datepicker', initial_date: '2026-02-30' }),
    'invalid format [json-pointer:/blocks/0/element/initial_date]',
  ],
  [
    'a file input for eleven files',
    input({ type: 'file_input', max_files: 11 }),
    'must be less than 11 [json-pointer:/blocks/0/element/max_files]',
  ],
  [
    'an image without a description',
    { type: 'image', image_url: 'https://contoh.go.id/a.png' },
    'missing required field: alt_text [json-pointer:/blocks/0]',
  ],
  [
    'an empty run of rich text',
    richText({ type: 'rich_text_section', elements: [{ type: 'text', text: '' }] }),
    'must be more than 0 characters [json-pointer:/blocks/0/elements/0/elements/0/text]',
  ],
  [
    'an unknown style of rich text',
    richText({ type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { tebal: true } }] }),
    'invalid additional property: tebal [json-pointer:/blocks/0/elements/0/elements/0/style]',
  ],
])('%s is refused', (_, blocks, message) => {
  const given = Array.isArray(blocks) ? blocks : [blocks]
  const read = messageBlocks.safeParse(given)
  expect(read.success ? [] : explain(read.error, given, '/blocks')).toContain(message)
})

test.each<[string, object, string]>([
  ['no title', { title: undefined }, 'missing required field: title [json-pointer:/view]'],
  [
    'a title of 25 characters',
    { title: plain(letters(25)) },
    'must be less than 25 characters [json-pointer:/view/title/text]',
  ],
  [
    'a submit button of 25 characters',
    { submit: plain(letters(25)) },
    'must be less than 25 characters [json-pointer:/view/submit/text]',
  ],
  [
    'a close button of 25 characters',
    { close: plain(letters(25)) },
    'must be less than 25 characters [json-pointer:/view/close/text]',
  ],
  [
    '3,001 characters of private metadata',
    { private_metadata: letters(3001) },
    'must be less than 3001 characters [json-pointer:/view/private_metadata]',
  ],
  [
    'a callback id of 256 characters',
    { callback_id: letters(256) },
    'must be less than 256 characters [json-pointer:/view/callback_id]',
  ],
  ['101 blocks', { blocks: dividers(101) }, 'no more than 100 items allowed [json-pointer:/view/blocks]'],
  [
    'an input and no submit button',
    { blocks: [input({ type: 'plain_text_input' })] },
    'must define `submit` to use `input` block [json-pointer:/view/blocks/0/input]',
  ],
  [
    'an unknown property',
    { submit_disabled: true },
    'invalid additional property: submit_disabled [json-pointer:/view]',
  ],
])('a modal with %s is refused', (_, change, message) => {
  const view = { type: 'modal', title: plain('Judul'), blocks: dividers(1), ...change }
  const read = modalDefinition.safeParse(view)
  expect(read.success ? [] : explain(read.error, view, '/view')).toContain(message)
})

test('a refused message is answered in the words of the service', async () => {
  const server = await openWorkspace()
  const blocks = [section({ text: mrkdwn(letters(3001)) })]
  const messages = [
    'failed to match all allowed schemas [json-pointer:/blocks/0/text]',
    'must be less than 3001 characters [json-pointer:/blocks/0/text/text]',
  ]
  expect(await call(server, 'chat.postMessage', { channel: siti.id, blocks })).toEqual({
    ok: false,
    error: 'invalid_blocks',
    errors: messages,
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  })
  expect(server.conversation(siti.id)).toEqual([])
})

test.each([
  [13_200, undefined],
  [13_201, 'msg_blocks_too_long'],
])('the texts of a message may have 13,200 characters in all: %i', async (length, error) => {
  const server = await openWorkspace()
  const parts = [3000, 3000, 3000, 3000, length - 12_000]
  const blocks = parts.map((part) => section({ text: mrkdwn(letters(part)) }))
  const answer = await call(server, 'chat.postMessage', { channel: siti.id, text: 'ringkas', blocks })
  expect(answer.error).toBe(error)
})
