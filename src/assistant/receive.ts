import type { Inbound, Receive, Received } from '#channels/channel.ts'
import { isOutage } from '#conversation/outage.ts'
import { type Post, priorities } from '#conversation/store.ts'
import { line } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import type { Parts } from './parts.ts'
import { slowDown } from './slow-down.ts'
import { takeTurn } from './take-turn.ts'

/**
 * Receives what a channel delivers. Resolves once it is recorded, so that the channel may acknowledge it; rejects
 * only when nothing could be recorded (the database is out of reach), so that the platform delivers it again. What
 * comes faster than people send is answered before the database is asked.
 */
export function createReceive(parts: Parts, concern: (employees: readonly number[]) => void): Receive {
  return (inbound) => receive(parts, concern, inbound)
}

/** Channels hand over one person's deliveries in order; the lock on the person keeps two platforms apart. */
async function receive(
  parts: Parts,
  concern: (employees: readonly number[]) => void,
  inbound: Inbound,
): Promise<Received> {
  const delivery = {
    channel: inbound.channel,
    key: inbound.key,
    address: inbound.address,
    now: parts.clock(),
  }
  // That somebody is gone, or back, is no word of his.
  const judged = inbound.content.kind === 'reachable' ? 'fine' : parts.pace(addressOf(inbound), delivery.now)
  if (judged !== 'fine') return slowDown(parts, inbound, delivery, judged)
  try {
    const done = await parts.store.receive(delivery, (turn) => takeTurn(parts, turn, inbound, delivery.now))
    if (done.repeated) return {}
    parts.wake()
    concern(done.result.concerns)
    return done.result.received
  } catch (error) {
    if (isOutage(error)) throw error
    parts.log.error(
      { err: error, channel: inbound.channel, key: inbound.key },
      'a delivery could not be handled',
    )
    await parts.store.fail(delivery, [apology(parts, inbound)])
    parts.wake()
    return { notice: plain(parts.say(line('apology-short'), 'WIB')) }
  }
}

function addressOf({ channel, address }: Inbound): string {
  return `${channel}:${address}`
}

function apology(parts: Parts, inbound: Inbound): Post {
  return {
    channel: inbound.channel,
    address: inbound.address,
    employeeId: null,
    priority: priorities.reply,
    what: { kind: 'send', message: { text: parts.say(line('apology'), 'WIB') } },
  }
}
