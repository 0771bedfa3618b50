import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http'
import { verifySlackRequest } from '@slack/bolt'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openWorkspace, serveBolt, signingSecret, siti } from './bolt.ts'

interface Received {
  headers: IncomingHttpHeaders
  body: string
}

/** An application of its own making, to see what is on the wire. */
async function serve(answer: RequestListener): Promise<{ url: string; received: readonly Received[] }> {
  const received: Received[] = []
  const http = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    received.push({ headers: request.headers, body: String(Buffer.concat(chunks)) })
    answer(request, response)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => http.closeAllConnections())
  onTestFinished(() => void http.close())
  const address = http.address()
  if (typeof address !== 'object' || !address) throw new Error('The application does not listen.')
  return { url: `http://127.0.0.1:${address.port}/slack/events`, received }
}

test('Bolt takes the signed events, and the person sees its answer', async () => {
  const server = await openWorkspace()
  await serveBolt(server, (app) => {
    app.message('halo', async ({ say }) => {
      await say('Halo juga')
    })
  })
  server.say(siti.id, 'halo')
  await vi.waitFor(() =>
    expect(server.conversation(siti.id).map(({ text }) => text)).toEqual(['halo', 'Halo juga']),
  )
})

test('Bolt with another signing secret refuses everything', async () => {
  const server = await openWorkspace()
  const heard: string[] = []
  await serveBolt(
    server,
    (app) => app.command('/kinerja', async () => void heard.push('heard')),
    'another secret',
  )
  await expect(server.slash(siti.id, '/kinerja', '')).rejects.toMatchObject({ code: 'dispatch_failed' })
  expect(heard).toEqual([])
})

test('Bolt repeats the challenge of its request URL', async () => {
  const server = await openWorkspace()
  await serveBolt(server, () => undefined)
  expect(await server.verifyRequestUrl()).toBe(true)
})

test('an application that does not repeat the challenge is not verified', async () => {
  const { url } = await serve((_, response) => response.end('ok'))
  const server = await openWorkspace({ requestUrl: url })
  expect(await server.verifyRequestUrl()).toBe(false)
})

test('deliveries bear a signature and a timestamp that verify', async () => {
  const { url, received } = await serve((_, response) => response.end())
  const server = await openWorkspace({ requestUrl: url })
  server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(received).toHaveLength(1))
  const [{ headers, body } = { headers: {}, body: '' }] = received
  expect(headers['content-type']).toBe('application/json')
  verifySlackRequest({
    signingSecret,
    body,
    headers: {
      'x-slack-signature': String(headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
    },
  })
})

test('an event that fails comes three times more, each with its number and the reason', async () => {
  const { url, received } = await serve((_, response) => response.writeHead(500).end())
  const server = await openWorkspace({ requestUrl: url, retryDelays: [0, 10, 20] })
  server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(received).toHaveLength(4))
  expect(received.map(({ headers }) => headers['x-slack-retry-num'])).toEqual([undefined, '1', '2', '3'])
  expect(received[1]?.headers['x-slack-retry-reason']).toBe('http_error')
})

test('an application that asks for no retries gets none', async () => {
  const { url, received } = await serve((_, response) =>
    response.writeHead(500, { 'x-slack-no-retry': '1' }).end(),
  )
  const server = await openWorkspace({ requestUrl: url, retryDelays: [0, 10] })
  server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(received).toHaveLength(1))
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(received).toHaveLength(1)
})

test('an answer that comes too late is a timeout', async () => {
  const { url, received } = await serve((_, response) => void setTimeout(() => response.end(), 200))
  const server = await openWorkspace({ requestUrl: url, ackTimeout: 50, retryDelays: [0] })
  server.say(siti.id, 'halo')
  await vi.waitFor(() => expect(received).toHaveLength(2))
  expect(received[1]?.headers['x-slack-retry-reason']).toBe('http_timeout')
  await expect(server.slash(siti.id, '/kinerja', '')).rejects.toMatchObject({ code: 'operation_timeout' })
})

test('an application that is down fails the person’s command at once', async () => {
  const server = await openWorkspace({ requestUrl: 'http://127.0.0.1:9/slack/events' })
  await expect(server.slash(siti.id, '/kinerja', 'status')).rejects.toMatchObject({ code: 'dispatch_failed' })
})

test('a command and its answer travel by HTTP', async () => {
  const server = await openWorkspace()
  await serveBolt(server, (app) =>
    app.command('/kinerja', async ({ command, ack }) => ack(`Perintah: ${command.text}`)),
  )
  expect(await server.slash(siti.id, '/kinerja', 'status')).toEqual({ text: 'Perintah: status' })
  expect(server.conversation(siti.id)).toMatchObject([
    { from: 'bot', ephemeral: true, text: 'Perintah: status' },
  ])
})

test('a button and a modal travel by HTTP, with the errors of the submission', async () => {
  const server = await openWorkspace()
  const app = await serveBolt(server, (bolt) => {
    bolt.action('isi', async ({ ack, body, client }) => {
      await ack()
      if (!('trigger_id' in body)) return
      await client.views.open({
        trigger_id: body.trigger_id,
        view: {
          type: 'modal',
          callback_id: 'realisasi',
          title: { type: 'plain_text', text: 'Realisasi' },
          submit: { type: 'plain_text', text: 'Kirim' },
          blocks: [
            {
              type: 'input',
              block_id: 'jumlah',
              label: { type: 'plain_text', text: 'Jumlah' },
              element: { type: 'plain_text_input', action_id: 'nilai' },
            },
          ],
        },
      })
    })
    bolt.view('realisasi', async ({ ack, view }) => {
      const isNumber = /^\d+$/.test(view.state.values.jumlah?.nilai?.value ?? '')
      if (isNumber) await ack()
      else await ack({ response_action: 'errors', errors: { jumlah: 'Isi dengan angka.' } })
    })
  })
  const { ts = '' } = await app.client.chat.postMessage({
    channel: siti.id,
    text: 'Isi realisasi',
    blocks: [
      {
        type: 'actions',
        elements: [{ type: 'button', action_id: 'isi', text: { type: 'plain_text', text: 'Isi' } }],
      },
    ],
  })
  await server.act(siti.id, { messageTs: ts }, 'isi')
  await vi.waitFor(() => expect(server.views(siti.id)).toHaveLength(1))
  const id = server.views(siti.id)[0]?.id ?? ''
  server.fill(siti.id, id, 'jumlah', { text: 'banyak' })
  expect(await server.submit(siti.id, id)).toEqual({ errors: { jumlah: 'Isi dengan angka.' } })
  expect(server.views(siti.id)[0]?.errors).toEqual({ jumlah: 'Isi dengan angka.' })
  server.fill(siti.id, id, 'jumlah', { text: '12' })
  expect(await server.submit(siti.id, id)).toEqual({ errors: {} })
  expect(server.views(siti.id)).toEqual([])
})
