import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Button, Channel, Message, Outgoing, Sent } from '#channels/channel.ts'
import type { Outbox, OutboxMessage, OutboxRow, Settled } from '#conversation/store.ts'

/** Sends what is in the outbox of one platform, in order per address and within the platform's rates. */
export interface Sender {
  /** Something was put into the outbox. */
  wake(): void
  /** Takes nothing new and waits for what is being sent. */
  stop(): Promise<void>
  /** Resolves once nothing that may go now is left. */
  drained(): Promise<void>
}

interface SenderParts {
  outbox: Outbox
  channel: Channel
  clock: () => Date
  log: Logger
  /** How many messages a second the platform takes in all. */
  perSecond: number
}

/** At most this many rows are under way at once. */
const batch = 30
/** Without a call, the outbox is looked at this often: another process may have filled it. */
const idleMs = 1000
const mostAttempts = 8

export function startSender(parts: SenderParts): Sender {
  const stopping = new AbortController()
  let alarm = Promise.withResolvers<void>()
  let quiet = Promise.withResolvers<void>()
  let woken = true
  let pausedUntil = 0

  async function run(): Promise<void> {
    await parts.outbox.recover(parts.channel.name, parts.clock())
    while (!stopping.signal.aborted) {
      woken = false
      const sent = await sendSome().catch(outage)
      if (sent === 0 && !woken) {
        quiet.resolve()
        await rest(await untilNext())
      }
    }
    quiet.resolve()
  }

  async function sendSome(): Promise<number> {
    await pauseFor(pausedUntil - Date.now())
    const rows = await parts.outbox.take(parts.channel.name, Math.min(batch, parts.perSecond), parts.clock())
    if (rows.length === 0) return 0
    const started = Date.now()
    const settled = await Promise.all(rows.map((row) => sendRow(row)))
    await parts.outbox.settle(settled, parts.clock())
    // The rate holds over any stretch: a batch takes at least its share of a second.
    pausedUntil = Math.max(pausedUntil, started + (rows.length / parts.perSecond) * 1000)
    return rows.length
  }

  async function sendRow(row: OutboxRow): Promise<Settled> {
    const outgoing = toOutgoing(row)
    if (!outgoing) return { id: row.id, state: 'refused', reason: 'the message to edit was never sent' }
    const sent = await parts.channel.send(outgoing).catch((error: unknown): Sent => {
      parts.log.error({ err: error, outbox: row.id }, 'a channel failed while sending')
      return { outcome: 'failed', reason: 'fault' }
    })
    if (sent.outcome === 'limited' && sent.scope === 'channel') pausedUntil = Date.now() + sent.retryAfterMs
    return settle(row, sent, parts.clock())
  }

  async function untilNext(): Promise<number> {
    const next = await parts.outbox.nextAt(parts.channel.name).catch(() => null)
    return next === null ? idleMs : Math.min(idleMs, Math.max(0, next.getTime() - parts.clock().getTime()))
  }

  async function outage(error: unknown): Promise<number> {
    parts.log.warn({ err: error, channel: parts.channel.name }, 'the outbox is out of reach; trying again')
    await pauseFor(idleMs)
    return 0
  }

  async function rest(milliseconds: number): Promise<void> {
    alarm = Promise.withResolvers<void>()
    if (woken) return
    await Promise.race([pauseFor(milliseconds), alarm.promise])
  }

  async function pauseFor(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => {})
  }

  const running = run().catch((error: unknown) => parts.log.fatal({ err: error }, 'the sender stopped'))

  return {
    wake: () => {
      woken = true
      quiet = Promise.withResolvers<void>()
      alarm.resolve()
    },
    stop: async () => {
      stopping.abort()
      alarm.resolve()
      await running
    },
    drained: () => quiet.promise,
  }
}

/** A row as the channel sends it; null for an edit of what was never sent. */
function toOutgoing({ address, token, what }: OutboxRow): Outgoing | null {
  if (what.kind === 'form') {
    const { step: _, ...form } = what.form
    return { kind: 'form', address, view: what.view, form: { ...form, token } }
  }
  const message = withTokens(what.message, token)
  if (what.kind === 'send') return { kind: 'send', address, message }
  return what.platformId === null ? null : { kind: 'edit', address, platformId: what.platformId, message }
}

/** Gives each button its token: the row's own and the button's place. */
function withTokens({ buttons, ...message }: OutboxMessage, token: string): Message {
  if (!buttons) return message
  let place = 0
  const tokened = buttons.map((row) =>
    row.map(({ action: _, ...rest }): Button => ({ ...rest, token: `${token}:${place++}` })),
  )
  return { ...message, buttons: tokened }
}

function settle({ id, attempts }: OutboxRow, sent: Sent, now: Date): Settled {
  switch (sent.outcome) {
    case 'sent':
      return { id, state: 'sent', platformId: sent.platformId }
    case 'unreachable':
    case 'refused':
      return { id, state: sent.outcome, reason: sent.reason }
    case 'limited':
      return {
        id,
        state: 'queued',
        nextTryAt: new Date(now.getTime() + sent.retryAfterMs),
        reason: 'limited',
      }
    case 'failed':
      if (attempts >= mostAttempts) return { id, state: 'failed', reason: sent.reason }
      return {
        id,
        state: 'queued',
        nextTryAt: new Date(now.getTime() + backoffMs(attempts)),
        reason: sent.reason,
      }
  }
}

/** Twice as long each time, up to a minute, spread so that many rows do not come back at once. */
function backoffMs(attempts: number): number {
  return Math.min(60_000, 500 * 2 ** attempts) * (0.5 + Math.random() / 2)
}
