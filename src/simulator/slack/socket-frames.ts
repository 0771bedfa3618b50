import { z } from 'zod'
import type { Envelope } from './envelopes.ts'
import { readJson } from './json.ts'

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() })

/** What the app sends: which envelope it has, and its answer if the envelope takes one. */
export function readAcknowledgement(frame: string): z.infer<typeof acknowledgement> | undefined {
  return acknowledgement.safeParse(readJson(frame)).data
}

export function hello(appId: string, connections: number): string {
  return JSON.stringify({
    type: 'hello',
    num_connections: connections,
    connection_info: { app_id: appId },
    debug_info: { host: 'applink-simulator', approximate_connection_time: 18060 },
  })
}

export function goodbye(reason: string): string {
  return JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'applink-simulator' } })
}

/** An envelope as it travels. Events say how often they were tried; what a person waits for takes an answer. */
export function encodeEnvelope(id: string, envelope: Envelope): string {
  const { type, payload } = envelope
  const isEvent = type === 'events_api'
  const { number, reason } = (isEvent && envelope.retry) || { number: 0, reason: '' }
  return JSON.stringify({
    envelope_id: id,
    payload,
    type,
    accepts_response_payload: !isEvent,
    ...(isEvent && { retry_attempt: number, retry_reason: reason }),
  })
}
