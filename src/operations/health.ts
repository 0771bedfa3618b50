import type { ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import type { HttpRoute } from '#channels/channel.ts'

/** Whether the program can do its work now, and which of its parts can. */
export interface Readiness {
  ready: boolean
  parts: Readonly<Record<string, boolean>>
}

/** `/healthz`: the process answers. `/readyz`: it can do its work (200), or not (503). */
export function healthRoutes(health: () => Promise<Readiness>, log: Logger): readonly HttpRoute[] {
  return [
    { path: '/healthz', handle: asked((_request, response) => tell(response, 200, { alive: true })) },
    { path: '/readyz', handle: asked((_request, response) => tellReadiness(response, health, log)) },
  ]
}

function asked(handle: HttpRoute['handle']): HttpRoute['handle'] {
  return (request, response) => {
    if (request.method === 'GET' || request.method === 'HEAD') handle(request, response)
    else response.writeHead(405, { allow: 'GET, HEAD' }).end()
  }
}

/** A check that fails says that the program is not ready, not that it is broken. */
function tellReadiness(response: ServerResponse, health: () => Promise<Readiness>, log: Logger): void {
  health().then(
    (readiness) => tell(response, readiness.ready ? 200 : 503, readiness),
    (error) => {
      log.warn({ err: error }, 'readiness could not be found out')
      tell(response, 503, { ready: false, parts: {} })
    },
  )
}

function tell(response: ServerResponse, status: number, what: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(JSON.stringify(what))
}
