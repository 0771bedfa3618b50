import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import type { Channel } from '#channels/channel.ts'
import { createSlackChannel, type SlackConfig } from '#channels/slack/channel.ts'
import type { SlackUser } from '#simulator/slack/desktop.ts'
import { type SlackServer, type SlackServerOptions, startSlackServer } from '#simulator/slack/server.ts'

export type Mode = SlackConfig['mode']

export const BOT_TOKEN = 'xoxb-ruang-latihan'
export const APP_TOKEN = 'xapp-ruang-latihan'
export const SIGNING_SECRET = 'rahasia ruang latihan'
export const TEAM = 'T0DINAS'
export const PATH = '/slack'

export const SITI: SlackUser = { id: 'U0SITI', name: 'Siti Aminah', email: 'siti@dinas.go.id' }
export const BUDI: SlackUser = { id: 'U0BUDI', name: 'Budi Santoso', email: 'budi@dinas.go.id' }

const TEXTS = {
  loading: 'Memuat…',
  fallbackTitle: 'Formulir',
  close: 'Tutup',
  choose: 'Pilih…',
  personal: 'Ada pesan pribadi',
}

export interface Workspace {
  slack: SlackServer
  channel: Channel
  /** Where Slack posts deliveries; only by HTTP. */
  requestUrl: string
  /** Attachments, by their id. */
  files: Map<string, Uint8Array>
  /** The log, one line an entry. */
  lines: string[]
  close(): Promise<void>
}

export interface WorkspaceOptions {
  server?: Partial<SlackServerOptions>
  channel?: Partial<SlackConfig>
}

/** An emulated workspace with Siti and Budi in it, and the real channel for it, not yet started. */
export async function openWorkspace(mode: Mode, options: WorkspaceOptions = {}): Promise<Workspace> {
  const slack = await openSlack(options.server)
  const files = new Map<string, Uint8Array>()
  const lines: string[] = []
  // A test changes only settings of its mode.
  const config = { ...configOf(mode, slack.apiUrl), ...options.channel } as SlackConfig
  const channel = createSlackChannel(config, {
    readFile: async (id) => files.get(id) ?? Promise.reject(new Error(`no file ${id}`)),
    log: pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) }),
  })
  const web = channel.route && (await serve(channel.route.handle))
  const requestUrl = web ? `${addressOf(web)}${PATH}` : ''
  if (web) slack.setRequestUrl(requestUrl)
  return {
    slack,
    channel,
    requestUrl,
    files,
    lines,
    close: async () => {
      web?.closeAllConnections()
      web?.close()
      await slack.stop()
    },
  }
}

async function openSlack(options: Partial<SlackServerOptions> = {}): Promise<SlackServer> {
  const slack = await startSlackServer({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    signingSecret: SIGNING_SECRET,
    teamId: TEAM,
    teamName: 'Dinas Contoh',
    botName: 'Asisten Kinerja',
    clock: () => new Date(),
    ...options,
  })
  for (const person of [SITI, BUDI]) slack.addUser(person)
  return slack
}

function configOf(mode: Mode, apiUrl: string): SlackConfig {
  const common = { botToken: BOT_TOKEN, apiUrl, texts: TEXTS }
  return mode === 'socket'
    ? { ...common, mode, appToken: APP_TOKEN }
    : { ...common, mode, signingSecret: SIGNING_SECRET, path: PATH }
}

async function serve(handle: NonNullable<Channel['route']>['handle']): Promise<Server> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

function addressOf(server: Server): string {
  // A server that listens on TCP has such an address.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
