import type { ChannelName } from '#channels/channel.ts'
import { signedHeaders } from '#simulator/slack/signature.ts'
import type { Move } from './move.ts'
import { type Stage, secrets } from './stage.ts'

/** What the program answered over HTTP, and in how many milliseconds; status 0 where it did not. */
export interface Answer {
  status: number
  body: string
  took: number
}

/** In milliseconds; Slack itself waits three seconds, Telegram sixty. */
const patience = 30_000

/** In bytes: what the program reads of one delivery. */
const most = 1024 * 1024

/** Delivers as the platform does. */
export async function post(
  stage: Stage,
  { who, what, signed }: Pick<Move, 'who' | 'what' | 'signed'>,
  update: unknown,
): Promise<Answer> {
  const { body, type } = encoded(who.channel, what, update)
  const headers = { 'content-type': type, ...signature(who.channel, body, signed) }
  const begun = performance.now()
  try {
    const signal = AbortSignal.timeout(patience)
    const response = await fetch(stage.urls[who.channel], { method: 'POST', headers, body, signal })
    return { status: response.status, body: await response.text(), took: performance.now() - begun }
  } catch (error) {
    // Told that it is too large, and the connection closed, while it is still being written.
    const status = body.length > most ? 413 : 0
    return { status, body: String(error), took: performance.now() - begun }
  }
}

/** Slack posts commands as a form, interactions as JSON in a form, everything else as JSON. */
function encoded(channel: ChannelName, what: string, update: unknown): { body: string; type: string } {
  const json = JSON.stringify(update) ?? 'null'
  const form = 'application/x-www-form-urlencoded'
  if (channel === 'telegram') return { body: json, type: 'application/json' }
  if (what === 'slash command' || what === 'ssl check')
    return { body: String(new URLSearchParams(flat(update))), type: form }
  const isInteraction = ['press', 'submission', 'draft', 'closed', 'shortcut', 'suggestion'].includes(what)
  if (isInteraction) return { body: String(new URLSearchParams({ payload: json })), type: form }
  return { body: json, type: 'application/json' }
}

function flat(update: unknown): Record<string, string> {
  if (typeof update !== 'object' || update === null) return { text: String(update) }
  const entries = Object.entries(update).map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  ])
  return Object.fromEntries(entries)
}

function signature(channel: ChannelName, body: string, signed: Move['signed']): Record<string, string> {
  const secret = signed === 'well' ? secrets[channel] : 'rahasia orang lain'
  if (channel === 'telegram') return { 'x-telegram-bot-api-secret-token': secret }
  return signedHeaders(secret, body, new Date())
}
