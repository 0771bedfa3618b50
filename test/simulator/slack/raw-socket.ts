import { once } from 'node:events'
import { onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { z } from 'zod'
import type { SlackServer } from '#simulator/slack/server.ts'
import { appToken } from './bolt.ts'
import { call } from './call.ts'

const frame = z.looseObject({
  type: z.string(),
  reason: z.string().optional(),
  envelope_id: z.string().optional(),
  retry_attempt: z.number().optional(),
  retry_reason: z.string().optional(),
  accepts_response_payload: z.boolean().optional(),
  payload: z
    .looseObject({ event_id: z.string().optional(), event: z.looseObject({ type: z.string() }).optional() })
    .optional(),
})

export type Frame = z.infer<typeof frame>

export interface RawSocket {
  socket: WebSocket
  /** All that came since the connection opened, `hello` first. */
  frames: readonly Frame[]
}

/**
 * A Socket Mode connection without a client library, to see what is on the wire.
 * @param answer the payload acknowledged with, for each envelope; `false` acknowledges nothing
 */
export async function openSocket(
  server: SlackServer,
  answer: (envelope: Frame) => object | undefined | false,
): Promise<RawSocket> {
  const { url = '' } = await call(server, 'apps.connections.open', {}, appToken)
  const socket = new WebSocket(url)
  const frames: Frame[] = []
  socket.on('message', (data) => {
    const received = frame.parse(JSON.parse(String(data)))
    frames.push(received)
    if (received.envelope_id === undefined) return
    const payload = answer(received)
    if (payload !== false) socket.send(JSON.stringify({ envelope_id: received.envelope_id, payload }))
  })
  onTestFinished(() => socket.close())
  await once(socket, 'message')
  return { socket, frames }
}

export function envelopes({ frames }: RawSocket): readonly Frame[] {
  return frames.filter(({ envelope_id: id }) => id !== undefined)
}
