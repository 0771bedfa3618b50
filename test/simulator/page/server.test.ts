import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bambang, openAgency, siti } from './agency.ts'

let agency: Awaited<ReturnType<typeof openAgency>>

beforeAll(async () => {
  agency = await openAgency()
})

afterAll(() => agency.close())

describe('what is served', () => {
  it('is the page with its import map as the only inline script that may run', async () => {
    const { status, headers, text } = await agency.get('/')
    const [, map = ''] = /<script type="importmap">([\s\S]*?)<\/script>/.exec(text) ?? []
    const hash = createHash('sha256').update(map).digest('base64')
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(text.match(/<script/g)).toHaveLength(2)
  })

  it.each(['/', '/browser/main.ts', '/nothing', '/api/nothing'])(
    'bears the headers of safety at %s',
    async (path) => {
      const { headers } = await agency.get(path)
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
    },
  )

  it('is every module that the page loads, as JavaScript', async () => {
    const seen = new Set<string>()
    const waiting = ['/browser/main.ts']
    for (const path of waiting) {
      const { status, headers, text } = await agency.get(path)
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/javascript; charset=utf-8'])
      seen.add(path)
      for (const next of importsOf(text, path)) if (!waiting.includes(next)) waiting.push(next)
    }
    expect(seen).toContain('/vendor/lit-html/lit-html.js')
    expect(seen).toContain('/vendor/fluent/index.js')
    expect(seen).toContain('/browser/modal.ts')
  })

  it('is every style sheet the page names', async () => {
    const { text } = await agency.get('/')
    const sheets = [...text.matchAll(/href="(\/styles\/[^"]+\.css)"/g)].map(([, path = '']) => path)
    expect(sheets.length).toBeGreaterThan(3)
    for (const sheet of sheets) {
      expect((await agency.get(sheet)).headers['content-type']).toBe('text/css; charset=utf-8')
    }
  })

  it('names no other host', async () => {
    const { text } = await agency.get('/')
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//)
  })

  it.each([
    '/server.ts',
    '/browser/tsconfig.json',
    '/browser/../server.ts',
    '/styles/../../../../package.json',
    '/vendor/lit-html/package.json',
    '/vendor/lit-html/../zod/package.json',
    '/%2e%2e/server.ts',
    '//example.org/',
  ])('is nothing at %s', async (path) => {
    expect((await agency.get(path)).status).toBe(404)
  })
})

describe('who is let in', () => {
  it.each(['kinerja.example:80', 'localhost.example', '10.0.0.1:8080'])(
    'is nobody by the name %j',
    async (host) => {
      expect((await agency.get('/', { host })).status).toBe(403)
    },
  )

  it.each(['localhost:8080', '127.0.0.1', '[::1]:9'])('is whoever knows it as %s', async (host) => {
    expect((await agency.get('/', { host })).status).toBe(200)
  })

  it.each([
    ['another site', { origin: 'https://example.org' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a browser that says the request crosses sites', { 'sec-fetch-site': 'cross-site' }],
    ['a browser that says it comes from another port', { 'sec-fetch-site': 'same-site' }],
  ])('is not %s', async (_, headers) => {
    const { status } = await agency.post('telegram/say', { userId: siti, text: 'halo' }, headers)
    expect(status).toBe(403)
    expect(agency.telegram.chat(siti)).toEqual([])
  })

  it('is not another site that reads the events', async () => {
    expect((await agency.get('/api/events', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  it('is whoever follows a link to the page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await agency.get('/', headers)).status).toBe(200)
    expect((await agency.get('/browser/main.ts', headers)).status).toBe(403)
  })

  it('is not a form, which cannot send JSON', async () => {
    const { status } = await agency.post('clock/next-deadline', {}, { 'content-type': 'text/plain' })
    expect(status).toBe(415)
  })
})

describe('what people do', () => {
  it('is what they say on Telegram', async () => {
    expect(await agency.post('telegram/say', { userId: siti, text: '/status' })).toMatchObject({
      status: 200,
      text: 'null',
    })
    expect(agency.telegram.chat(siti).at(-1)).toMatchObject({ from: 'user', text: '/status' })
  })

  it('is a start link that they open', async () => {
    await agency.post('telegram/start', { userId: siti, parameter: 'ABCDE-23456' })
    expect(agency.telegram.chat(siti).at(-1)?.text).toBe('/start ABCDE-23456')
  })

  it('is a sample file they send, which can be opened', async () => {
    const body = { userId: siti, file: { sample: 'rekap.pdf' }, asPhoto: false, caption: 'Bukti' }
    expect((await agency.post('telegram/file', body)).status).toBe(200)
    const message = agency.telegram.chat(siti).at(-1)
    expect(message).toMatchObject({ text: 'Bukti', file: { name: 'rekap.pdf', size: 3, photo: false } })
    const { status, headers } = await agency.get(`/files/telegram/${message?.file?.fileId}`)
    expect(status).toBe(200)
    expect(headers['content-disposition']).toBe("attachment; filename*=UTF-8''rekap.pdf")
  })

  it('is a file of their own', async () => {
    const bytes = { 'content-type': 'application/octet-stream' }
    const uploaded = await agency.post('upload?name=catatan%20rapat.html&mime=text/html', '<script>', bytes)
    const { upload } = JSON.parse(uploaded.text)
    await agency.post('telegram/file', { userId: siti, file: { upload }, asPhoto: false, caption: '' })
    const file = agency.telegram.chat(siti).at(-1)?.file
    expect(file).toMatchObject({ name: 'catatan rapat.html', mime: 'text/html', size: 8 })
    const { headers } = await agency.get(`/files/telegram/${file?.fileId}`)
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-security-policy': "default-src 'none'; sandbox",
    })
  })

  it('is what they write and share on Slack', async () => {
    await agency.post('slack/say', { userId: bambang, text: 'halo' })
    await agency.post('slack/file', { userId: bambang, file: { sample: 'rekap.pdf' }, text: 'ini' })
    const [said, shared] = agency.slack.conversation(bambang).slice(-2)
    expect(said).toMatchObject({ from: 'user', text: 'halo' })
    expect(shared).toMatchObject({ text: 'ini', files: [{ name: 'rekap.pdf', size: 3 }] })
  })

  it('is a clock they move', async () => {
    const before = Date.parse(agency.now())
    await agency.post('clock/advance', { minutes: 60 })
    await agency.post('clock/next-working-day', {})
    await agency.post('clock/next-deadline', {})
    expect(Date.parse(agency.now()) - before).toBe((60 + 24 * 60 + 7 * 24 * 60) * 60_000)
  })

  it.each([
    ['a body that is no JSON', 'telegram/say', '{', 400],
    ['a person that is no number', 'telegram/say', { userId: 'siti', text: 'halo' }, 400],
    ['a text longer than Telegram takes', 'telegram/say', { userId: siti, text: 'a'.repeat(4097) }, 400],
    ['a field nobody asked for', 'clock/next-deadline', { now: 'x' }, 400],
    ['a clock that goes back', 'clock/advance', { minutes: -5 }, 400],
    ['a command without its slash', 'slack/slash', { userId: bambang, command: 'kinerja', text: '' }, 400],
    ['a modal that is not open', 'slack/submit', { userId: bambang, viewId: 'V0' }, 409],
    ['a file that is not there', 'slack/file', { userId: bambang, file: { sample: 'x' }, text: '' }, 409],
    ['a body without end', 'telegram/say', 'x'.repeat(300_000), 413],
    ['something else', 'telegram/fly', {}, 404],
  ])('is not %s', async (_, name, body, status) => {
    expect(await agency.post(name, body)).toMatchObject({ status, text: '' })
  })

  it('is not a file larger than twenty megabytes', async () => {
    const headers = { 'content-type': 'application/octet-stream' }
    expect((await agency.post('upload?name=x', new Uint8Array(20_000_000), headers)).status).toBe(200)
    const larger = agency.post('upload?name=x', new Uint8Array(20_000_001), headers)
    // The rest of the file is not read: the sender may see the connection end before the answer.
    await expect(
      larger.then(
        ({ status }) => status === 413,
        () => true,
      ),
    ).resolves.toBe(true)
  })
})

describe('what the page is told', () => {
  const open: { end(): Promise<void> }[] = []

  async function listen() {
    const events = await agency.listen()
    open.push(events)
    return events
  }

  afterEach(async () => {
    for (const events of open.splice(0)) await events.end()
  })

  it('begins with everything', async () => {
    const events = await listen()
    const state = await events.next()
    expect(events.type).toBe('text/event-stream')
    expect(state).toMatchObject({
      now: agency.now(),
      people: [{ name: 'Siti' }],
      guide: [{ step: 'connect', done: false }],
      journal: [],
      samples: [{ name: 'rekap.pdf', mime: 'application/pdf', size: 3 }],
      bots: { telegram: { username: 'kinerja_bot' }, slack: { userId: agency.slack.bot.userId } },
      blocked: [],
    })
    expect(state?.chats).toHaveProperty(String(siti))
    expect(state?.desktops).toHaveProperty(bambang)
  })

  it('is a changed chat and no other', async () => {
    const events = await listen()
    await events.next()
    agency.telegram.say(siti, 'selamat pagi')
    const change = await events.next()
    expect(Object.keys(change?.chats ?? {})).toEqual([String(siti)])
    expect(change?.chats?.[siti]?.at(-1)).toMatchObject({ text: 'selamat pagi', at: agency.now() })
    expect(change).toMatchObject({ desktops: {} })
    expect(change).not.toHaveProperty('people')
  })

  it('is a chat without what was deleted from it', async () => {
    const events = await listen()
    await events.next()
    agency.telegram.say(siti, 'rahasia')
    const said = (await events.next())?.chats?.[siti]?.at(-1)
    await agency.bot('deleteMessage', { chat_id: siti, message_id: said?.id ?? 0 })
    const change = await events.next()
    expect(said?.text).toBe('rahasia')
    expect(change?.chats?.[siti]?.map(({ id }) => id)).not.toContain(said?.id)
  })

  it('is a changed desktop, with the time as text', async () => {
    const events = await listen()
    await events.next()
    agency.slack.say(bambang, 'halo')
    const change = await events.next()
    expect(change?.desktops?.[bambang]?.messages.at(-1)).toMatchObject({ text: 'halo', from: 'user' })
  })

  it('is the moved clock', async () => {
    const events = await listen()
    await events.next()
    await agency.post('clock/advance', { minutes: 5 })
    expect(await events.next()).toMatchObject({ now: agency.now() })
  })

  it('is who has blocked the bot', async () => {
    const events = await listen()
    await events.next()
    await agency.post('telegram/block', { userId: siti, blocked: true })
    expect(await events.next()).toMatchObject({ blocked: [siti] })
    await agency.post('telegram/block', { userId: siti, blocked: false })
    expect(await events.next()).toMatchObject({ blocked: [] })
  })

  it('is what was recorded, and the step that was reached by it', async () => {
    const events = await listen()
    await events.next()
    const entry = {
      id: '1',
      at: agency.now(),
      kind: 'sent',
      channel: 'slack',
      to: 'Siti',
      state: 'sent',
      excerpt: 'Halo',
    } as const
    agency.record(entry)
    expect(await events.next()).toMatchObject({ journal: [entry], guide: [{ step: 'connect', done: true }] })
  })

  it('is one event for all changes of a moment', async () => {
    const events = await listen()
    await events.next()
    for (const text of ['satu', 'dua', 'tiga']) agency.telegram.say(siti, text)
    const change = await events.next()
    expect(change?.chats?.[siti]?.slice(-3).map(({ text }) => text)).toEqual(['satu', 'dua', 'tiga'])
  })

  it('ends when the page is stopped', async () => {
    const other = await openAgency()
    const events = await other.listen()
    await events.next()
    await other.close()
    await expect(events.next().catch(() => undefined)).resolves.toBeUndefined()
    await expect(fetch(other.url)).rejects.toThrow()
  })
})

function importsOf(source: string, from: string): readonly string[] {
  const named: Readonly<Record<string, string>> = {
    'lit-html': '/vendor/lit-html/lit-html.js',
    '@fluent/bundle': '/vendor/fluent/index.js',
  }
  return [...source.matchAll(/\b(?:from|import)\s*["']([^"']+)["']/g)].map(([, name = '']) => {
    if (named[name]) return named[name]
    if (name.startsWith('lit-html/')) return `/vendor/${name}`
    return new URL(name, `http://page${from}`).pathname
  })
}
