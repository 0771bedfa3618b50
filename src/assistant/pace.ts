/** How fast a person may send: so many deliveries within so many milliseconds. */
export interface PaceLimit {
  deliveries: number
  within: number
}

/**
 * Judges a delivery by how many came from the same address before it. `overrun` is said once, of the first that came
 * too fast; `overrunning` of those after it, until the address has slowed down.
 */
export type Pace = (address: string, now: Date) => 'fine' | 'overrun' | 'overrunning'

/** No person answers questions or fills a form this fast; two albums of ten photos still are not too fast. */
const human: PaceLimit = { deliveries: 20, within: 10_000 }

/** More addresses than this are not remembered; whoever sent longest ago is forgotten first. */
const mostAddresses = 10_000

interface Seen {
  /** When the latest came, as many as are allowed, in milliseconds. */
  times: readonly number[]
  isOverrunning: boolean
}

/** A pace that counts what comes too fast as well, so that it is fine again only after slowing down. */
export function createPace({ deliveries, within }: PaceLimit = human): Pace {
  const addresses = new Map<string, Seen>()
  return (address, now) => {
    const { times, isOverrunning } = addresses.get(address) ?? { times: [], isOverrunning: false }
    const recent = times.filter((time) => Math.abs(now.getTime() - time) < within)
    const isTooFast = recent.length >= deliveries
    addresses.delete(address)
    addresses.set(address, { times: [...recent, now.getTime()].slice(-deliveries), isOverrunning: isTooFast })
    forgetOldest(addresses)
    if (!isTooFast) return 'fine'
    return isOverrunning ? 'overrunning' : 'overrun'
  }
}

function forgetOldest(addresses: Map<string, Seen>): void {
  const [oldest] = addresses.keys()
  if (addresses.size > mostAddresses && oldest !== undefined) addresses.delete(oldest)
}

/** Where many are played by one program: nothing is too fast. */
export const anyPace: Pace = () => 'fine'
