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
const most = 30
/** Without a call, the outbox is looked at this often: another process may have filled it. */
const idleMs = 1000
const mostAttempts = 8

/** Sends what is taken side by side: no reply waits for another one to be sent, or to be noted as sent. */
export function startSender(parts: SenderParts): Sender {
  const stopping = new AbortController()
  const underWay = new Set<Promise<void>>()
  const note = createNoting(untilNoted)
  let alarm = Promise.withResolvers<void>()
  let quiet = Promise.withResolvers<void>()
  let isQuiet = false
  let woken = true
  let pausedUntil = 0

  async function run(): Promise<void> {
    await parts.outbox.recover(parts.channel.name, parts.clock())
    while (!stopping.signal.aborted) {
      woken = false
      const isAll = await takeSome().catch(outage)
      if (isAll && !woken) await rest()
    }
    await Promise.all(underWay)
    quiet.resolve()
  }

  /** Answers whether this was all that may go now. */
  async function takeSome(): Promise<boolean> {
    await pauseFor(pausedUntil - Date.now())
    if (underWay.size >= most) await Promise.race(underWay)
    if (stopping.signal.aborted) return true
    const limit = Math.min(most - underWay.size, parts.perSecond)
    const rows = await parts.outbox.take(parts.channel.name, limit, parts.clock())
    for (const row of rows) carryOut(row)
    // The rate holds over any stretch: what is taken takes at least its share of a second.
    pausedUntil = Math.max(pausedUntil, Date.now() + (rows.length / parts.perSecond) * 1000)
    return rows.length < limit
  }

  function carryOut(row: OutboxRow): void {
    const carried = sendRow(row)
      .then(note)
      .finally(() => {
        underWay.delete(carried)
        // What waited for this row may go now; when nothing is under way, `rest` looks whether there is any.
        if (underWay.size > 0) stir()
        else alarm.resolve()
      })
    underWay.add(carried)
  }

  async function sendRow(row: OutboxRow): Promise<Settled> {
    const outgoing = toOutgoing(row)
    if (!outgoing) return { id: row.id, state: 'refused', reason: 'the message it is about was never sent' }
    const sent = await parts.channel.send(outgoing).catch((error: unknown): Sent => {
      parts.log.error({ err: error, outbox: row.id }, 'a channel failed while sending')
      return { outcome: 'failed', reason: 'fault' }
    })
    if (sent.outcome === 'limited' && sent.scope === 'channel') pausedUntil = Date.now() + sent.retryAfterMs
    return settle(row, sent, parts.clock())
  }

  /** What is not noted when the sender stops is recovered by the next one, and sent again. */
  async function untilNoted(results: readonly Settled[]): Promise<void> {
    let isNoted = false
    do {
      isNoted = await parts.outbox.settle(results, parts.clock()).then(() => true, outage)
    } while (!isNoted && !stopping.signal.aborted)
  }

  /** Until something is put into the outbox, or may go after all. */
  async function rest(): Promise<void> {
    if (underWay.size > 0) await sleep(idleMs)
    const patience = await untilNext()
    if (woken) return
    if (underWay.size === 0 && patience > 0) becomeQuiet()
    await sleep(patience)
  }

  async function sleep(milliseconds: number): Promise<void> {
    if (woken || stopping.signal.aborted) return
    alarm = Promise.withResolvers<void>()
    const timer = setTimeout(alarm.resolve, milliseconds)
    await alarm.promise
    clearTimeout(timer)
  }

  async function untilNext(): Promise<number> {
    if (woken) return 0
    const next = await parts.outbox.nextAt(parts.channel.name).catch(() => null)
    return next === null ? idleMs : Math.min(idleMs, Math.max(0, next.getTime() - parts.clock().getTime()))
  }

  async function outage(error: unknown): Promise<false> {
    parts.log.warn({ err: error, channel: parts.channel.name }, 'the outbox is out of reach; trying again')
    await pauseFor(idleMs)
    return false
  }

  async function pauseFor(milliseconds: number): Promise<void> {
    if (milliseconds > 0) await pause(milliseconds, undefined, { signal: stopping.signal }).catch(() => {})
  }

  function stir(): void {
    woken = true
    alarm.resolve()
  }

  function becomeQuiet(): void {
    isQuiet = true
    quiet.resolve()
  }

  const running = run().catch((error: unknown) => parts.log.fatal({ err: error }, 'the sender stopped'))

  return {
    wake: () => {
      if (isQuiet) quiet = Promise.withResolvers<void>()
      isQuiet = false
      stir()
    },
    stop: async () => {
      stopping.abort()
      alarm.resolve()
      await running
    },
    drained: () => quiet.promise,
  }
}

/** Notes results one call after the other: those that come while one is under way go together into the next. */
function createNoting(
  write: (results: readonly Settled[]) => Promise<void>,
): (result: Settled) => Promise<void> {
  let gathered: Settled[] = []
  let writing = Promise.resolve()
  return (result) => {
    gathered.push(result)
    if (gathered.length === 1) {
      writing = writing.then(() => {
        const results = gathered
        gathered = []
        return write(results)
      })
    }
    return writing
  }
}

/** A row as the channel sends it; null for an edit or the deletion of what was never sent. */
function toOutgoing({ address, token, what }: OutboxRow): Outgoing | null {
  if (what.kind === 'form') {
    const { step: _, ...form } = what.form
    return { kind: 'form', address, view: what.view, form: { ...form, token } }
  }
  if (what.kind === 'delete') {
    return what.platformId === null ? null : { kind: 'delete', address, platformId: what.platformId }
  }
  const message = withTokens(what.message, token)
  if (what.kind === 'send') return { kind: 'send', address, message }
  return what.platformId === null ? null : { kind: 'edit', address, platformId: what.platformId, message }
}

/** Gives each button its token: the row's own and the button's place. */
function withTokens({ buttons, reopens: _, ...message }: OutboxMessage, token: string): Message {
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
