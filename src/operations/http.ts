import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Logger } from 'pino'
import type { HttpRoute } from '#channels/channel.ts'
import { healthRoutes, type Readiness } from './health.ts'

export interface HttpParts {
  host: string
  /** 0 takes a free one. */
  port: number
  /** The channels' own; each says itself which methods it takes. */
  routes: readonly HttpRoute[]
  health: () => Promise<Readiness>
  log: Logger
}

export interface HttpServer {
  /** Without a slash at its end. */
  url: string
  /** Takes no new connection and waits for the answers under way, five seconds at the longest. */
  stop(): Promise<void>
}

/** Platforms send small headers and bodies and answer to nobody's patience; whoever dawdles is cut off. */
const LIMITS = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the minute for which proxies keep a connection, so that none sends into one just closed.
  keepAliveTimeout: 65_000,
}
const PATIENCE_MS = 5_000

/**
 * Serves the channels' routes and, for whoever watches over the program, `GET /healthz` and `GET /readyz`.
 * Rejects when the address cannot be taken.
 */
export async function startHttp({ host, port, routes, health, log }: HttpParts): Promise<HttpServer> {
  const all = [...routes, ...healthRoutes(health, log)]
  const table = new Map(all.map((route) => [route.path, route]))
  const server = createServer(LIMITS, (request, response) => {
    response.once('close', () => server.listening || server.closeIdleConnections()) // a stop waits for this one
    answer(table.get(pathOf(request)), request, response, log)
  })
  server.listen(port, host)
  await once(server, 'listening')
  return { url: addressOf(server, host), stop: () => stop(server) }
}

function answer(
  route: HttpRoute | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): void {
  if (!route) return void response.writeHead(404).end()
  try {
    route.handle(request, response)
  } catch (error) {
    log.error({ err: error, path: route.path }, 'a request could not be handled')
    if (response.headersSent) response.destroy()
    else response.writeHead(500).end()
  }
}

function pathOf({ url = '/' }: IncomingMessage): string {
  const [path = '/'] = url.split('?', 1)
  return path
}

async function stop(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  const deadline = setTimeout(() => server.closeAllConnections(), PATIENCE_MS)
  await closed
  clearTimeout(deadline)
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo // a string for pipes only
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
