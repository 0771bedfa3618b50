import { once } from 'node:events'
import { createServer, request as httpRequest, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import type { HttpRoute } from '#channels/channel.ts'
import { type HttpParts, type HttpServer, startHttp } from '#operations/http.ts'
import { createLog } from '#operations/log.ts'

let servers: HttpServer[] = []

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  servers = []
})

async function start(parts: Partial<HttpParts> = {}) {
  const lines: string[] = []
  const server = await startHttp({
    host: '127.0.0.1',
    port: 0,
    routes: [],
    health: async () => ({ ready: true, parts: { database: true } }),
    log: createLog('info', { write: (line) => void lines.push(line) }),
    ...parts,
  })
  servers.push(server)
  return { ...server, lines }
}

const echo: HttpRoute = {
  path: '/telegram',
  handle: (request, response) => void response.end(`${request.method} ${request.url}`),
}

describe('health', () => {
  test('/healthz answers as long as the process does, whatever the state of its parts', async () => {
    const { url } = await start({ health: async () => ({ ready: false, parts: {} }) })
    const response = await fetch(`${url}/healthz`)
    expect([response.status, await response.json()]).toEqual([200, { alive: true }])
  })

  test.each([
    [true, 200],
    [false, 503],
  ])('/readyz tells each part; readiness %s is status %i', async (ready, status) => {
    const { url } = await start({
      health: async () => ({ ready, parts: { database: ready, telegram: true } }),
    })
    const response = await fetch(`${url}/readyz`)
    expect(response.status).toBe(status)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.json()).toEqual({ ready, parts: { database: ready, telegram: true } })
  })

  test('/readyz says "not ready" when finding out fails, and why only in the log', async () => {
    const { url, lines } = await start({ health: () => Promise.reject(new Error('RAHASIA')) })
    const response = await fetch(`${url}/readyz`)
    expect([response.status, await response.json()]).toEqual([503, { ready: false, parts: {} }])
    expect(lines.join()).toContain('readiness could not be found out')
    expect(lines.join()).not.toContain('RAHASIA')
  })

  test('is asked for, not sent to', async () => {
    const { url } = await start()
    const response = await fetch(`${url}/readyz`, { method: 'POST', body: 'x' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    expect((await fetch(`${url}/readyz`, { method: 'HEAD' })).status).toBe(200)
  })
})

describe('routes', () => {
  test('get the requests for their path, with whatever method and question', async () => {
    const { url } = await start({ routes: [echo] })
    const response = await fetch(`${url}/telegram?x=1`, { method: 'POST' })
    expect(await response.text()).toBe('POST /telegram?x=1')
  })

  test.each(['/', '/telegram/', '/TELEGRAM', '/telegram%2f', '/../telegram2'])(
    'are not found at %s',
    async (path) => {
      const { url } = await start({ routes: [echo] })
      expect((await fetch(url + path)).status).toBe(404)
    },
  )

  test('that throw are answered by 500 and logged, and the next request is served', async () => {
    const broken: HttpRoute = {
      path: '/slack',
      handle: () => {
        throw new Error('RAHASIA')
      },
    }
    const { url, lines } = await start({ routes: [echo, broken] })
    expect((await fetch(`${url}/slack`)).status).toBe(500)
    expect((await fetch(`${url}/telegram`)).status).toBe(200)
    expect(lines.join()).toContain('a request could not be handled')
    expect(lines.join()).not.toContain('RAHASIA')
  })
})

describe('limits', () => {
  test('headers beyond 16 kB are refused', async () => {
    const { url } = await start({ routes: [echo] })
    const response = await fetch(`${url}/telegram`, { headers: { 'x-long': 'x'.repeat(20_000) } })
    expect(response.status).toBe(431)
  })

  test('what is not HTTP is refused', async () => {
    const { url } = await start()
    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    socket.end('nonsense\r\n\r\n')
    const [answer] = await once(socket, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
  })
})

describe('starting and stopping', () => {
  test('a taken port rejects the start', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    other.close()
  })

  test('stopping waits for the answer under way and refuses what comes after', async () => {
    let answering: ServerResponse | undefined
    const arrived = Promise.withResolvers<void>()
    const slow: HttpRoute = {
      path: '/slow',
      handle: (_request, response) => {
        answering = response
        arrived.resolve()
      },
    }
    const { url, stop } = await start({ routes: [slow] })
    const response = fetch(`${url}/slow`)
    await arrived.promise
    const stopped = stop()
    await expect(fetch(`${url}/healthz`)).rejects.toThrow()
    const answered = performance.now()
    answering?.end('after all')
    expect(await (await response).text()).toBe('after all')
    await stopped
    expect(performance.now() - answered).toBeLessThan(3000)
  })

  test('an idle connection does not hold the stop up', async () => {
    const { url, stop } = await start({ routes: [echo] })
    const request = httpRequest(`${url}/telegram`, { headers: { connection: 'keep-alive' } }).end()
    const [response] = await once(request, 'response')
    response.resume()
    await once(response, 'end')
    const began = performance.now()
    await stop()
    expect(performance.now() - began).toBeLessThan(3000)
  })

  test('may be stopped twice', async () => {
    const { stop } = await start()
    await stop()
    await stop()
  })

  test('an IPv6 address is written in brackets', async () => {
    const { url } = await start({ host: '::1' })
    expect(url).toMatch(/^http:\/\/\[::1]:\d+$/)
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })
})
