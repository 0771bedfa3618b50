import { request } from 'node:http'
import type { PageEntry } from '#simulator/page/journal.ts'
import type { PageOptions } from '#simulator/page/options.ts'
import { startPage } from '#simulator/page/server.ts'
import type { PageState } from '#simulator/page/state.ts'
import { startSlackServer } from '#simulator/slack/server.ts'
import { startTelegramServer } from '#simulator/telegram/server.ts'

export const siti = 101
export const bambang = 'U0BAMBANG1'

const token = '7000000001:AA-token-of-the-tests'

const start = Date.parse('2026-11-23T01:00:00Z')

/** The page over both emulators, without a bot: enough for what people themselves do. */
export async function openAgency() {
  let now = start
  const clock = createSignal()
  const journal = createSignal()
  const entries: PageEntry[] = []
  const telegram = await startTelegramServer({
    token,
    botUsername: 'kinerja_bot',
    botName: 'Asisten',
    clock: () => new Date(now),
  })
  const slack = await startSlackServer({
    botToken: 'xoxb-tests',
    teamId: 'T0TESTS',
    teamName: 'Dinas',
    botName: 'Asisten',
    clock: () => new Date(now),
  })
  telegram.addUser({ id: siti, firstName: 'Siti' })
  slack.addUser({ id: bambang, name: 'Bambang', email: 'bambang@dinas.go.id' })
  const options: PageOptions = {
    host: '127.0.0.1',
    port: 0,
    telegram,
    slack,
    people: async () => [
      {
        id: 1,
        name: 'Siti',
        position: 'Penyuluh',
        unit: 'Layanan',
        zone: 'WIB',
        roles: ['employee'],
        telegram: { userId: siti },
      },
    ],
    clock: {
      now: () => new Date(now),
      nextWorkingDay: async () => move(24 * 60),
      nextDeadline: async () => move(7 * 24 * 60),
      advance: async (minutes) => move(minutes),
      onChange: clock.listen,
    },
    journal: { recent: async () => entries, onChange: journal.listen },
    guide: async () => [{ step: 'connect', done: entries.length > 0 }],
    samples: [{ name: 'rekap.pdf', mime: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }],
  }
  const page = await startPage(options)

  function move(minutes: number): void {
    now += minutes * 60_000
    clock.fire()
  }

  return {
    url: page.url,
    stopPage: page.stop,
    telegram,
    slack,
    now: () => new Date(now).toISOString(),
    record(entry: PageEntry) {
      entries.unshift(entry)
      journal.fire()
    },
    listen: () => listen(page.url),
    /** What a bot asks of Telegram. */
    bot: (method: string, parameters: Readonly<Record<string, unknown>>) =>
      fetch(`${telegram.apiRoot}/bot${token}/${method}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(parameters),
      }),
    /** Asks as the page itself does; headers may replace what a browser would send. */
    post: (name: string, body: unknown, headers: Record<string, string> = {}) =>
      ask(`${page.url}/api/${name}`, {
        method: 'POST',
        headers: { origin: page.url, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    get: (path: string, headers: Record<string, string> = {}) => ask(page.url, { path, headers }),
    async close() {
      await page.stop()
      await telegram.stop()
      await slack.stop()
    },
  }
}

export interface Answered {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  text: string
}

interface Asked {
  method?: string
  /** As it stands, dots and all, which `fetch` would tidy. */
  path?: string
  headers?: Record<string, string>
  body?: string | Uint8Array
}

function ask(url: string, { method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      { method, headers, ...(path === undefined ? {} : { path }) },
      async (answer) => {
        const pieces: Buffer[] = await answer.toArray()
        const text = Buffer.concat(pieces).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
      },
    )
    asked.on('error', reject).end(body)
  })
}

/** What the page is told, event by event. */
async function listen(url: string) {
  const response = await fetch(`${url}/api/events`)
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  return {
    type: response.headers.get('content-type'),
    /** The next event; undefined when the page's server has ended. */
    async next(): Promise<Partial<PageState> | undefined> {
      while (!text.includes('\n\n')) {
        const { value, done } = await reader.read()
        if (done) return undefined
        text += value
      }
      const [event = ''] = text.split('\n\n')
      text = text.slice(event.length + 2)
      return JSON.parse(event.replace('data: ', ''))
    },
    end: () => reader.cancel(),
  }
}

function createSignal() {
  const listeners = new Set<() => void>()
  return {
    listen(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    fire() {
      for (const listener of listeners) listener()
    },
  }
}
