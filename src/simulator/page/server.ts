import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PhoneFile } from '../telegram/phone.ts'
import { createActions } from './actions.ts'
import { loadAssets } from './assets.ts'
import { type Feed, startFeed } from './feed.ts'
import { isWelcome } from './front-door.ts'
import type { PageOptions } from './options.ts'
import { type Answer, answer, type Site } from './routes.ts'
import { securityHeaders } from './security.ts'
import { createSource } from './source.ts'
import { createUploads } from './uploads.ts'

/** Serves the page on loopback until stopped. The URL ends without a slash. */
export async function startPage(options: PageOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const site = await createSite(options)
  const feed = startFeed(options, createSource(options))
  const headers = new Headers(securityHeaders(site.assets.get('/')?.body ?? ''))
  const server = createServer((request, response) => {
    response.setHeaders(headers)
    if (!isWelcome(request, options.host)) write(response, { status: 403 })
    else if (request.url === '/api/events') feed.join(response)
    else respond(site, feed, request, response).catch(() => response.destroy())
  })
  server.listen(options.port, options.host)
  await once(server, 'listening')
  return {
    url: urlOf(options.host, server.address()),
    async stop() {
      feed.stop()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** Whatever was done may have changed what the page shows. */
async function respond(site: Site, feed: Feed, request: IncomingMessage, response: ServerResponse) {
  write(response, await answer(site, request))
  if (request.method === 'POST') feed.look()
}

async function createSite(options: PageOptions): Promise<Site> {
  const uploads = createUploads(options.samples)
  return {
    assets: await loadAssets(),
    uploads,
    actions: new Map(Object.entries(createActions(options, uploads))),
    openFile: (path) => openFile(options, path),
  }
}

function openFile({ telegram, slack }: PageOptions, path: string): PhoneFile | undefined {
  const [platform, id = ''] = path.split('/')
  return platform === 'telegram' ? telegram.openFile(id) : slack.openFile?.(id)
}

function write(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body)
}

function urlOf(host: string, address: AddressInfo | string | null): string {
  const port = typeof address === 'object' ? address?.port : undefined
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
