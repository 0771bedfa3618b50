import { App, HTTPReceiver, type Logger, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { WebClientOptions } from '@slack/web-api'
import { onTestFinished } from 'vitest'
import type { SlackUser } from '#simulator/slack/desktop.ts'
import { type SlackServer, type SlackServerOptions, startSlackServer } from '#simulator/slack/server.ts'

export const botToken = 'xoxb-simulator'
export const appToken = 'xapp-simulator'
export const signingSecret = 'secret-of-the-practice-room'

export const siti: SlackUser = { id: 'U0SITI', name: 'Siti Aminah', email: 'siti@dinas.go.id' }
export const budi: SlackUser = { id: 'U0BUDI', name: 'Budi Santoso', email: 'budi@dinas.go.id' }

const silent: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => LogLevel.ERROR,
  setName: () => undefined,
}

/** Starts a workspace with Siti and Budi in it, stopped after the test. */
export async function openWorkspace(options: Partial<SlackServerOptions> = {}): Promise<SlackServer> {
  const server = await startSlackServer({
    botToken,
    appToken,
    signingSecret,
    teamId: 'T0DINAS',
    teamName: 'Dinas Contoh',
    botName: 'Asisten',
    clock: () => new Date(),
    ...options,
  })
  onTestFinished(() => server.stop())
  for (const person of [siti, budi]) server.addUser(person)
  return server
}

export function clientOptions(server: SlackServer): WebClientOptions {
  return {
    slackApiUrl: server.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: silent,
  }
}

/** Connects the real Bolt by Socket Mode, as an application would. */
export async function connectBolt(server: SlackServer, arrange: (app: App) => void): Promise<App> {
  const app = new App({
    token: botToken,
    appToken,
    socketMode: true,
    clientOptions: clientOptions(server),
    logger: silent,
  })
  return start(app, arrange)
}

/** As {@link connectBolt}, but coming back 20 ms instead of five seconds after a lost connection. */
export async function connectQuickBolt(server: SlackServer, arrange: (app: App) => void): Promise<App> {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: silent,
    clientPingTimeout: 20,
    installerOptions: { clientOptions: clientOptions(server) },
  })
  return start(
    new App({ token: botToken, receiver, clientOptions: clientOptions(server), logger: silent }),
    arrange,
  )
}

/** Starts the real Bolt behind HTTP and tells the workspace its request URL. */
export async function serveBolt(
  server: SlackServer,
  arrange: (app: App) => void,
  secret = signingSecret,
): Promise<App> {
  const receiver = new HTTPReceiver({ signingSecret: secret, logger: silent })
  const app = new App({ token: botToken, receiver, clientOptions: clientOptions(server), logger: silent })
  arrange(app)
  const http = await receiver.start(0)
  onTestFinished(() => receiver.stop())
  const address = http.address()
  if (typeof address !== 'object' || !address) throw new Error('The receiver does not listen.')
  server.setRequestUrl(`http://127.0.0.1:${address.port}/slack/events`)
  return app
}

async function start(app: App, arrange: (app: App) => void): Promise<App> {
  arrange(app)
  await app.start()
  onTestFinished(async () => void (await app.stop()))
  return app
}
