import type { App, BlockAction, ViewClosedAction, ViewOutput } from '@slack/bolt'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { InputValue } from '#simulator/slack/desktop.ts'
import type { SlackServer } from '#simulator/slack/server.ts'
import { connectBolt, openWorkspace, siti } from './bolt.ts'
import { call } from './call.ts'

const plain = (text: string) => ({ type: 'plain_text' as const, text })
const options = ['1', '2', '3'].map((value) => ({ text: plain(`Pilihan ${value}`), value }))

function modal(more: object = {}) {
  return {
    type: 'modal' as const,
    callback_id: 'realisasi',
    title: plain('Realisasi'),
    submit: plain('Kirim'),
    private_metadata: 'rahasia',
    blocks: [input('jumlah', { type: 'plain_text_input' })],
    ...more,
  }
}

function input(id: string, element: object, more: object = {}) {
  return { type: 'input', block_id: id, label: plain(id), element: { action_id: 'isi', ...element }, ...more }
}

/** A workspace whose bot remembers the trigger of a command, as an application about to open a modal has it. */
async function triggered(arrange: (app: App) => void = () => undefined) {
  const triggers: string[] = []
  const server = await openWorkspace({ ackTimeout: 1000 })
  await connectBolt(server, (app) => {
    app.command('/buka', async ({ ack, command }) => {
      triggers.push(command.trigger_id)
      await ack()
    })
    arrange(app)
  })
  const newTrigger = async () => {
    await server.slash(siti.id, '/buka', '')
    return triggers.at(-1) ?? ''
  }
  const open = async (view: object) => call(server, 'views.open', { trigger_id: await newTrigger(), view })
  return { server, newTrigger, open }
}

function top(server: SlackServer) {
  const view = server.views(siti.id).at(-1)
  if (!view) throw new Error('No modal is open.')
  return view
}

test('a trigger opens one modal', async () => {
  const { server, newTrigger } = await triggered()
  const trigger = await newTrigger()
  const opened = await call(server, 'views.open', { trigger_id: trigger, view: modal() })
  expect(opened.view).toMatchObject({
    id: expect.stringMatching(/^V/),
    hash: expect.any(String),
    private_metadata: 'rahasia',
  })
  expect(server.views(siti.id)).toMatchObject([
    { callbackId: 'realisasi', title: 'Realisasi', submit: 'Kirim', values: {}, errors: {} },
  ])
  expect(await call(server, 'views.open', { trigger_id: trigger, view: modal() })).toMatchObject({
    error: 'exchanged_trigger_id',
  })
})

test('a trigger lives three seconds of the real clock', async () => {
  const { server, newTrigger } = await triggered()
  const trigger = await newTrigger()
  const now = performance.now()
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now + 3100)
  onTestFinished(() => clock.mockRestore())
  expect(await call(server, 'views.open', { trigger_id: trigger, view: modal() })).toMatchObject({
    error: 'expired_trigger_id',
  })
})

test('a wrong view does not spend the trigger', async () => {
  const { server, newTrigger } = await triggered()
  const trigger_id = await newTrigger()
  expect(
    await call(server, 'views.open', { trigger_id, view: modal({ title: plain('x'.repeat(25)) }) }),
  ).toEqual({
    ok: false,
    error: 'invalid_arguments',
    response_metadata: {
      messages: [
        '[ERROR] failed to match all allowed schemas [json-pointer:/view]',
        '[ERROR] failed to match all allowed schemas [json-pointer:/view/title]',
        '[ERROR] must be less than 25 characters [json-pointer:/view/title/text]',
      ],
    },
  })
  expect(await call(server, 'views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true })
})

test.each([
  ['a trigger of nobody', { trigger_id: 'tidak.ada' }, 'invalid_trigger_id'],
  [
    'a view beyond 250 kB',
    { view: modal({ blocks: Array(99).fill({ type: 'section', text: plain('x'.repeat(2900)) }) }) },
    'view_too_large',
  ],
  ['no view at all', { view: undefined }, 'invalid_arguments'],
])('%s opens nothing', async (_, change, error) => {
  const { server, newTrigger } = await triggered()
  const given = { trigger_id: await newTrigger(), view: modal(), ...change }
  expect(await call(server, 'views.open', given)).toMatchObject({ ok: false, error })
  expect(server.views(siti.id)).toEqual([])
})

test('an external id names one view at a time', async () => {
  const { server, open } = await triggered()
  expect(await open(modal({ external_id: 'isian-1' }))).toMatchObject({ ok: true })
  expect(await open(modal({ external_id: 'isian-1' }))).toMatchObject({ error: 'duplicate_external_id' })
  expect(
    await call(server, 'views.update', { external_id: 'isian-1', view: modal({ title: plain('Baru') }) }),
  ).toMatchObject({ ok: true })
  expect(top(server).title).toBe('Baru')
})

test('an update with an old hash is refused', async () => {
  const { server, open } = await triggered()
  const { id, hash } = Object(await open(modal())).view
  const update = (given: object) => call(server, 'views.update', { view: modal(), ...given })
  expect(await update({ view_id: id, hash })).toMatchObject({ ok: true })
  expect(await update({ view_id: id, hash })).toMatchObject({ error: 'hash_conflict' })
  expect(await update({ view_id: id })).toMatchObject({ ok: true })
  expect(await update({ view_id: 'V0TIDAKADA' })).toMatchObject({ error: 'not_found' })
  expect(await update({ view_id: id, external_id: 'a' })).toMatchObject({
    response_metadata: { messages: ['[ERROR] Cannot provide both `view_id` and `external_id`'] },
  })
})

test('an update keeps what stands in inputs whose ids stay, and starts the others anew', async () => {
  const { server, open } = await triggered()
  const text = (id: string, initial: string) =>
    input(id, { type: 'plain_text_input', initial_value: initial })
  const { id } = Object(await open(modal({ blocks: [text('a', 'awal a'), text('b', 'awal b')] }))).view
  server.fill(siti.id, id, 'a', { text: 'diketik' })
  await call(server, 'views.update', {
    view_id: id,
    view: modal({ blocks: [text('a', 'baru'), text('c', 'baru')] }),
  })
  expect(top(server).values).toEqual({ a: { text: 'diketik' }, c: { text: 'baru' } })
})

test('a modal holds three views', async () => {
  const pushes: unknown[] = []
  const { server, open } = await triggered((app) => {
    app.action<BlockAction>('lagi', async ({ ack, body }) => {
      const { ok, error } = await call(server, 'views.push', { trigger_id: body.trigger_id, view: pushed })
      pushes.push(ok || error)
      await ack()
    })
  })
  const more = { type: 'actions', elements: [{ type: 'button', action_id: 'lagi', text: plain('Lagi') }] }
  const pushed = modal({ blocks: [more] })
  await open(pushed)
  for (const _ of [2, 3, 4]) await server.act(siti.id, { viewId: top(server).id }, 'lagi')
  expect(pushes).toEqual([true, true, 'push_limit_reached'])
  expect(server.views(siti.id)).toHaveLength(3)
})

test('a submission carries every input, the empty ones too', async () => {
  const submitted: ViewOutput[] = []
  const { server, open } = await triggered((app) =>
    app.view('realisasi', async ({ ack, view }) => {
      submitted.push(view)
      await ack()
    }),
  )
  const optional = { optional: true }
  await open(
    modal({
      blocks: [
        input('teks', { type: 'plain_text_input' }),
        input('angka', { type: 'number_input', is_decimal_allowed: false, initial_value: '7' }),
        input('pilih', { type: 'static_select', options }),
        input('beberapa', { type: 'checkboxes', options, initial_options: options.slice(0, 2) }),
        input('tanggal', { type: 'datepicker' }),
        input('berkas', { type: 'file_input' }),
        input('kosong', { type: 'plain_text_input' }, optional),
        input('satu', { type: 'radio_buttons', options }, optional),
      ],
    }),
  )
  const { id } = top(server)
  server.fill(siti.id, id, 'teks', { text: 'selesai' })
  server.fill(siti.id, id, 'pilih', { option: '3' })
  server.fill(siti.id, id, 'tanggal', { date: '2026-01-31' })
  server.fill(siti.id, id, 'berkas', {
    files: [{ name: 'bukti.pdf', mime: 'application/pdf', bytes: new Uint8Array(3) }],
  })
  expect(await server.submit(siti.id, id)).toEqual({ errors: {} })
  expect(submitted[0]).toMatchObject({
    id,
    callback_id: 'realisasi',
    private_metadata: 'rahasia',
    root_view_id: id,
  })
  expect(submitted[0]?.state.values).toMatchObject({
    teks: { isi: { type: 'plain_text_input', value: 'selesai' } },
    angka: { isi: { type: 'number_input', value: '7' } },
    pilih: { isi: { type: 'static_select', selected_option: { value: '3' } } },
    beberapa: { isi: { selected_options: [{ value: '1' }, { value: '2' }] } },
    tanggal: { isi: { selected_date: '2026-01-31' } },
    berkas: { isi: { files: [{ name: 'bukti.pdf', size: 3, url_private_download: expect.any(String) }] } },
    kosong: { isi: { value: null } },
    satu: { isi: { selected_option: null } },
  })
  expect(server.views(siti.id)).toEqual([])
})

test.each<[string, object, InputValue | undefined, string]>([
  ['nothing where something is required', { type: 'plain_text_input' }, undefined, 'required field'],
  ['spaces alone', { type: 'plain_text_input' }, { text: '  ' }, 'required field'],
  ['too short a text', { type: 'plain_text_input', min_length: 5 }, { text: 'abc' }, 'at least 5'],
  ['too long a text', { type: 'plain_text_input', max_length: 2 }, { text: 'abc' }, 'no more than 2'],
  [
    'letters for a number',
    { type: 'number_input', is_decimal_allowed: true },
    { text: 'tujuh' },
    'valid number',
  ],
  [
    'a fraction where none is allowed',
    { type: 'number_input', is_decimal_allowed: false },
    { text: '1.5' },
    'valid number',
  ],
  [
    'a number out of range',
    { type: 'number_input', is_decimal_allowed: false, max_value: '100' },
    { text: '101' },
    'range',
  ],
  ['no e-mail address', { type: 'email_text_input' }, { text: 'siti' }, 'email'],
  ['no address of a page', { type: 'url_text_input' }, { text: 'bukti saya' }, 'URL'],
  [
    'too many choices',
    { type: 'multi_static_select', options, max_selected_items: 1 },
    { options: ['1', '2'] },
    'no more than 1',
  ],
])('the client itself keeps back %s', async (_, element, value, complaint) => {
  const submitted: unknown[] = []
  const { server, open } = await triggered((app) =>
    app.view('realisasi', async ({ view }) => void submitted.push(view)),
  )
  await open(modal({ blocks: [input('isian', element)] }))
  const { id } = top(server)
  if (value) server.fill(siti.id, id, 'isian', value)
  const { errors } = await server.submit(siti.id, id)
  expect(errors.isian).toContain(complaint)
  expect(top(server).errors).toEqual(errors)
  expect(submitted).toEqual([])
})

/** A modal about to be submitted to an application that gives this answer, be it one that no typed application gives. */
async function submitted(answer: object | undefined) {
  const { server, open } = await triggered((app) =>
    app.view('realisasi', async ({ ack }) => ack(answer as never)),
  )
  await open(modal({ callback_id: 'bawah' }))
  const below = top(server).id
  await call(server, 'views.update', { view_id: below, view: modal() })
  server.fill(siti.id, below, 'jumlah', { text: '5' })
  return { server, id: below, submit: () => server.submit(siti.id, below) }
}

test('errors for its inputs keep the modal open and are shown', async () => {
  const { server, submit } = await submitted({
    response_action: 'errors',
    errors: { jumlah: 'Terlalu besar.' },
  })
  expect(await submit()).toEqual({ errors: { jumlah: 'Terlalu besar.' } })
  expect(top(server)).toMatchObject({
    errors: { jumlah: 'Terlalu besar.' },
    values: { jumlah: { text: '5' } },
  })
})

test('an update puts another view in the place of the one submitted', async () => {
  const { server, id, submit } = await submitted({
    response_action: 'update',
    view: modal({ title: plain('Langkah 2') }),
  })
  expect(await submit()).toEqual({ errors: {} })
  expect(server.views(siti.id)).toMatchObject([{ id, title: 'Langkah 2' }])
})

test('a push puts another view on top, and closing that shows the first again', async () => {
  const { server, id, submit } = await submitted({
    response_action: 'push',
    view: modal({ title: plain('Rincian') }),
  })
  await submit()
  expect(server.views(siti.id)).toMatchObject([{ id }, { title: 'Rincian' }])
  server.closeView(siti.id, top(server).id)
  expect(top(server).id).toBe(id)
})

test('clearing closes every view', async () => {
  const { server, submit } = await submitted({ response_action: 'clear' })
  await submit()
  expect(server.views(siti.id)).toEqual([])
})

test.each([
  ['a wrong view', { response_action: 'update', view: modal({ title: plain('x'.repeat(25)) }) }],
  ['errors for a block that is not there', { response_action: 'errors', errors: { lain: 'Salah.' } }],
  ['errors that name none', { response_action: 'errors', errors: {} }],
  ['an action Slack does not know', { response_action: 'replace' }],
])('%s in the answer fails before the person’s eyes, and the app does not hear of it', async (_, answer) => {
  const { server, id, submit } = await submitted(answer)
  await expect(submit()).rejects.toMatchObject({ code: 'invalid_response' })
  expect(top(server).id).toBe(id)
})

test('a submission nobody answers in time stays open', async () => {
  const { server, open } = await triggered((app) => app.view('realisasi', async () => undefined))
  await open(modal())
  server.fill(siti.id, top(server).id, 'jumlah', { text: '5' })
  await expect(server.submit(siti.id, top(server).id)).rejects.toMatchObject({ code: 'operation_timeout' })
  expect(server.views(siti.id)).toHaveLength(1)
})

test('an input tells the app of changes only when it is declared so', async () => {
  const heard: BlockAction[] = []
  const { server, open } = await triggered((app) =>
    app.action<BlockAction>('isi', async ({ ack, body }) => {
      heard.push(body)
      await ack()
    }),
  )
  await open(
    modal({
      blocks: [
        input('diam', { type: 'static_select', action_id: 'diam', options }),
        input('bicara', { type: 'static_select', options }, { dispatch_action: true }),
      ],
    }),
  )
  const { id } = top(server)
  await expect(server.act(siti.id, { viewId: id }, 'diam', { option: '1' })).rejects.toThrow('does not tell')
  server.fill(siti.id, id, 'diam', { option: '1' })
  await server.act(siti.id, { viewId: id }, 'isi', { option: '2' })
  expect(heard).toMatchObject([
    {
      container: { type: 'view', view_id: id },
      view: {
        id,
        state: {
          values: {
            diam: { diam: { selected_option: { value: '1' } } },
            bicara: { isi: { selected_option: { value: '2' } } },
          },
        },
      },
      actions: [{ type: 'static_select', block_id: 'bicara', selected_option: { value: '2' } }],
    },
  ])
  expect(heard[0]).not.toHaveProperty('response_url')
})

test('closing is told when the view asks for it, for all views when it clears them', async () => {
  const closed: ViewClosedAction[] = []
  const { server, open } = await triggered((app) => {
    app.view<ViewClosedAction>({ callback_id: 'realisasi', type: 'view_closed' }, async ({ ack, body }) => {
      closed.push(body)
      await ack()
    })
  })
  await open(modal())
  server.closeView(siti.id, top(server).id)
  await open(modal({ notify_on_close: true }))
  server.closeView(siti.id, top(server).id)
  await open(modal({ notify_on_close: true, clear_on_close: true }))
  server.closeView(siti.id, top(server).id)
  await vi.waitFor(() => expect(closed).toHaveLength(2))
  expect(closed.map(({ is_cleared: isCleared }) => isCleared)).toEqual([false, true])
  expect(server.views(siti.id)).toEqual([])
})

test('only the topmost view can be used', async () => {
  const { server, id, submit } = await submitted({ response_action: 'push', view: modal() })
  await submit()
  expect(() => server.fill(siti.id, id, 'jumlah', { text: '6' })).toThrow('not on this desktop')
})

test('a published Home tab is shown, and its buttons work', async () => {
  const heard: BlockAction[] = []
  const { server } = await triggered((app) =>
    app.action<BlockAction>('mulai', async ({ ack, body }) => {
      heard.push(body)
      await ack()
    }),
  )
  const blocks = [
    { type: 'actions', elements: [{ type: 'button', action_id: 'mulai', text: plain('Mulai') }] },
  ]
  expect(
    await call(server, 'views.publish', { user_id: siti.id, view: { type: 'home', blocks } }),
  ).toMatchObject({ ok: true })
  const home = server.home(siti.id)
  await server.act(siti.id, { viewId: home?.id ?? '' }, 'mulai')
  expect(heard).toMatchObject([{ view: { type: 'home' }, actions: [{ action_id: 'mulai' }] }])
  expect(await call(server, 'views.publish', { user_id: siti.id, view: modal() })).toMatchObject({
    error: 'invalid_arguments',
  })
})
