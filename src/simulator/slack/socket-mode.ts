import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { WebSocket, WebSocketServer } from 'ws'
import { createAcknowledgements, missed } from './acknowledgements.ts'
import type { Send } from './envelopes.ts'
import { newSecret } from './identifiers.ts'
import { encodeEnvelope, goodbye, hello, readAcknowledgement } from './socket-frames.ts'

const mostConnections = 10
const pingEvery = 10_000
const closeAfterWarning = 10_000

export interface SocketMode {
  /** A WebSocket URL for one connection, as `apps.connections.open` gives it. */
  issueUrl(): string
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void
  send: Send
  connections(): number
  disconnect(reason: 'warning' | 'refresh_requested' | 'drop'): void
  stop(): void
}

/**
 * The server side of Socket Mode: envelopes go to any of the live connections and wait for their acknowledgement.
 * @param origin such as `ws://127.0.0.1:40123`
 * @param ackTimeout milliseconds an envelope waits
 */
export function createSocketMode(appId: string, origin: string, ackTimeout: number): SocketMode {
  const server = new WebSocketServer({ noServer: true })
  const acknowledgements = createAcknowledgements(ackTimeout)
  const tickets = new Set<string>()
  const live = new Set<WebSocket>()
  const heartbeat = setInterval(() => {
    for (const socket of live) socket.ping()
  }, pingEvery).unref()

  const welcome = (socket: WebSocket) => {
    if (live.size >= mostConnections) return turnAway(socket, 'too_many_websockets')
    live.add(socket)
    socket.on('close', () => live.delete(socket))
    socket.on('error', () => socket.terminate())
    socket.on('message', (data) => {
      const read = readAcknowledgement(String(data))
      if (read) acknowledgements.settle(read.envelope_id, read.payload)
    })
    socket.send(hello(appId, live.size))
  }

  return {
    issueUrl() {
      const ticket = newSecret()
      tickets.add(ticket)
      return `${origin}/link/?ticket=${ticket}&app_id=${appId}`
    },
    accept(request, socket, head) {
      const ticket = new URL(request.url ?? '/', origin).searchParams.get('ticket') ?? ''
      if (!tickets.delete(ticket)) return void socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
      server.handleUpgrade(request, socket, head, welcome)
    },
    async send(envelope) {
      const socket = anyOf([...live].filter(({ readyState }) => readyState === WebSocket.OPEN))
      if (!socket) return missed('dispatch_failed')
      const id = randomUUID()
      socket.send(encodeEnvelope(id, envelope))
      return acknowledgements.expect(id)
    },
    connections: () => live.size,
    disconnect(reason) {
      for (const socket of live) {
        live.delete(socket)
        if (reason === 'drop') socket.terminate()
        else turnAway(socket, reason)
      }
    },
    stop() {
      clearInterval(heartbeat)
      acknowledgements.abandon()
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

/** Announces the end; a warned connection may live on for ten seconds, yet gets nothing more. */
function turnAway(socket: WebSocket, reason: string): void {
  socket.send(goodbye(reason))
  setTimeout(() => socket.close(), reason === 'warning' ? closeAfterWarning : 0).unref()
}

function anyOf<Item>(items: readonly Item[]): Item | undefined {
  return items[Math.floor(Math.random() * items.length)]
}
