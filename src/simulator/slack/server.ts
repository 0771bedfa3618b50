import { createServer, type Server } from 'node:http'
import { type Keeper, type Memory, recall, startKeeper } from '../memory.ts'
import { createAppMethods } from './app-methods.ts'
import { chatMethods } from './chat-methods.ts'
import { createDeliveries, slackRetryDelays } from './deliveries.ts'
import type { SlackDesktops } from './desktop.ts'
import { createDesktops } from './desktops.ts'
import type { Send } from './envelopes.ts'
import { createFaults, type Fault } from './faults.ts'
import { filesMethods } from './files-methods.ts'
import { createHistory } from './history.ts'
import { createIdentity, type Identity } from './identity.ts'
import { type Kept, kept, snapshotOf } from './kept.ts'
import { peopleMethods } from './people-methods.ts'
import { createRates } from './rates.ts'
import { createRequestUrl } from './request-url.ts'
import { createRoutes } from './routes.ts'
import { createSocketMode, type SocketMode } from './socket-mode.ts'
import { viewsMethods } from './views-methods.ts'
import type { CallRecord, WebApiOptions } from './web-api.ts'
import { createWorkspace, type Workspace } from './workspace.ts'

const keptCalls = 10_000

export interface SlackServerOptions {
  botToken: string
  /** For Socket Mode. */
  appToken?: string
  signingSecret?: string
  /** Where events, interactivity and commands are POSTed; while one is set, Socket Mode is off. May be set later. */
  requestUrl?: string
  teamId: string
  teamName: string
  botName: string
  /** The time messages and events bear. Triggers, signatures and rates go by the real clock. */
  clock: () => Date
  port?: number
  /** Where conversations and events without an answer are kept for the next run; without it nothing is. */
  memory?: Memory | undefined
  /** Refuses calls above the published rates with 429. */
  enforceRates?: boolean
  /** Milliseconds before each new try of an event that was not acknowledged; Slack's own when absent. */
  retryDelays?: readonly number[]
  /** Milliseconds the app has to acknowledge; Slack's three seconds when absent. */
  ackTimeout?: number
}

export interface SlackFaults {
  next(fault: Fault): void
  disconnectSockets(reason: 'warning' | 'refresh_requested' | 'drop'): void
  clear(): void
}

export interface SlackServer extends SlackDesktops {
  /** The Web API's address, `http://127.0.0.1:<port>/api/`. */
  apiUrl: string
  bot: { userId: string; botId: string; appId: string }
  faults: SlackFaults
  stop(): Promise<void>
  setRequestUrl(url: string): void
  /** Whether the request URL repeats a signed challenge, as Slack asks when it is entered in the settings. */
  verifyRequestUrl(): Promise<boolean>
  /** Sends the last events again, marked as retries. */
  redeliver(count: number): void
  /** Event deliveries the app has not answered yet. */
  pendingDeliveries(): number
  /** The last calls to the Web API, oldest first, without their contents. */
  calls(): readonly CallRecord[]
  /** Live Socket Mode connections. */
  connections(): number
}

/** Starts an emulation of Slack on loopback that the vendor's own client libraries talk to. Not for production. */
export async function startSlackServer(options: SlackServerOptions): Promise<SlackServer> {
  const http = createServer({ keepAliveTimeout: 60_000 })
  const port = await listen(http, options.port ?? 0)
  const identity = createIdentity(options, `http://127.0.0.1:${port}`)
  const known = recall(options.memory, kept)
  const keeper = startKeeper(options.memory, () => snapshotOf(workspace, deliveries))
  const { socketMode, requestUrl, deliveries, send } = createTransport(options, identity, keeper, known)
  const listeners = new Set<(userId: string) => void>([keeper.changed])
  const workspace = createWorkspace(
    {
      identity,
      clock: options.clock,
      publish: deliveries.publish,
      announce: (userId) => {
        for (const listener of listeners) listener(userId)
      },
    },
    known,
  )
  const api = createApi(options, workspace, socketMode)
  http.on('upgrade', socketMode.accept).on('request', createRoutes(api))
  return {
    ...createDesktops(workspace, send, listeners),
    apiUrl: `${identity.origin}/api/`,
    bot: { userId: identity.botUserId, botId: identity.botId, appId: identity.appId },
    faults: { next: api.faults.next, clear: api.faults.clear, disconnectSockets: socketMode.disconnect },
    setRequestUrl: requestUrl.set,
    verifyRequestUrl: requestUrl.verify,
    redeliver: deliveries.redeliver,
    pendingDeliveries: deliveries.pending,
    calls: () => api.calls.last(),
    connections: socketMode.connections,
    async stop() {
      deliveries.stop()
      socketMode.stop()
      await close(http)
      keeper.stop()
    },
  }
}

/** How things reach the app: to its request URL while one is set, else by Socket Mode. */
function createTransport(
  options: SlackServerOptions,
  { appId, origin, verificationToken }: Identity,
  { changed }: Keeper,
  known?: Kept,
) {
  const { requestUrl: url, signingSecret, ackTimeout = 3000, retryDelays = slackRetryDelays } = options
  const socketMode = createSocketMode(appId, origin.replace('http', 'ws'), ackTimeout)
  const requestUrl = createRequestUrl({ url, signingSecret, verificationToken, ackTimeout })
  const send: Send = (envelope) =>
    requestUrl.isSet() ? requestUrl.send(envelope) : socketMode.send(envelope)
  const deliveries = createDeliveries(send, retryDelays, changed, known?.events)
  return { socketMode, requestUrl, send, deliveries }
}

function createApi(
  options: SlackServerOptions,
  workspace: Workspace,
  { issueUrl }: SocketMode,
): WebApiOptions {
  return {
    workspace,
    methods: {
      ...createAppMethods(issueUrl),
      ...peopleMethods,
      ...chatMethods,
      ...viewsMethods,
      ...filesMethods,
    },
    tokens: { bot: options.botToken, app: options.appToken },
    faults: createFaults(),
    calls: createHistory<CallRecord>(keptCalls),
    rates: options.enforceRates ? createRates() : undefined,
  }
}

function listen(http: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, '127.0.0.1', () => {
      const address = http.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function close(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve())
    http.closeAllConnections()
  })
}
