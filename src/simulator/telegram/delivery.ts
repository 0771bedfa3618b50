import { Agent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import { createFifo, type Fifo } from './fifo.ts'
import type { Update, UpdateQueue } from './updates.ts'
import { type Failed, postUpdate, type Reply, type WebhookAddress } from './webhook-post.ts'

export interface WebhookSettings extends WebhookAddress {
  /** How many updates may be under way at once. */
  maxConnections: number
}

export interface Delivery {
  settings: WebhookSettings
  add(update: Update): void
  stop(): void
}

/** Updates that keep their order among themselves: the next goes once the first was taken. */
interface Lane {
  key: string
  waiting: Fifo<Update>
  /** Seconds to wait after the next failure. */
  delay: number
}

const MAX_DELAY = 60
const MAX_RETRY_AFTER = 3600

/**
 * Sends updates to a webhook: lane after lane in order, lanes beside each other, failures again after a growing pause.
 * @param note is told what went wrong, as `getWebhookInfo` shows it.
 */
export function startDelivery(
  settings: WebhookSettings,
  queue: UpdateQueue,
  reply: Reply,
  note: (error: string) => void,
): Delivery {
  const lanes = new Map<string, Lane>()
  const ready = createFifo<Lane>()
  const agent = agentFor(settings)
  let connections = 0
  let stopped = false

  function add(update: Update): void {
    const lane = lanes.get(update.lane)
    if (lane) lane.waiting.push(update)
    else resume(open(update))
  }

  function open(update: Update): Lane {
    const lane: Lane = { key: update.lane, waiting: createFifo(), delay: 0 }
    lane.waiting.push(update)
    lanes.set(lane.key, lane)
    return lane
  }

  function resume(lane: Lane): void {
    ready.push(lane)
    pump()
  }

  function pump(): void {
    while (!stopped && connections < settings.maxConnections) {
      const lane = ready.shift()
      const update = lane?.waiting.peek()
      if (!lane || !update) return
      connections += 1
      void send(lane, update)
    }
  }

  async function send(lane: Lane, update: Update): Promise<void> {
    update.again = false
    const posted = await postUpdate(settings, agent, update.body, reply)
    connections -= 1
    if (!posted.taken) retry(lane, update, posted)
    else if (queue.settle(update)) advance(lane)
    else resume(lane)
    pump()
  }

  function retry(lane: Lane, update: Update, failed: Failed): void {
    if (stopped) return
    note(failed.error)
    if (queue.isExpired(update)) {
      queue.drop(update)
      advance(lane)
    } else {
      setTimeout(resume, pauseOf(lane, failed), lane).unref()
    }
  }

  function advance(lane: Lane): void {
    lane.waiting.shift()
    lane.delay = 0
    if (lane.waiting.peek()) resume(lane)
    else lanes.delete(lane.key)
  }

  function stop(): void {
    stopped = true
  }

  return { settings, add, stop }
}

/** Milliseconds to wait: what the bot asked for, or nothing at first, then 2, 4, 8 … seconds. */
function pauseOf(lane: Lane, { retryAfter }: Failed): number {
  const seconds = retryAfter > 0 ? Math.min(retryAfter, MAX_RETRY_AFTER) : lane.delay
  lane.delay = Math.min(MAX_DELAY, Math.max(1, lane.delay) * 2)
  return seconds * 1000
}

function agentFor({ url, maxConnections }: WebhookSettings): Agent {
  const options = { keepAlive: true, maxSockets: maxConnections }
  return url.startsWith('https:') ? new SecureAgent(options) : new Agent(options)
}
