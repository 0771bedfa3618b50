import type { Logger } from 'pino'
import { type Sender, startSender } from '#assistant/deliver.ts'
import type { Channel, ChannelName, Receive } from '#channels/channel.ts'
import type { Outbox } from '#conversation/store.ts'
import type { Election } from '#database/elect.ts'

/** One platform's line in this process: its channel, and its sender while this process is elected to send. */
export interface Line {
  name: ChannelName
  /** Resolves once the channel is connected, or waits to be elected where only one may be. */
  start(): Promise<void>
  isUp(): boolean
  wake(): void
  /** Resolves when nothing that may go now is left to send. */
  drained(): Promise<void>
  stop(): Promise<void>
}

interface LineParts {
  channel: Channel
  election: Election
  outbox: Outbox
  receive: Receive
  clock: () => Date
  log: Logger
  perSecond: number
}

export function createLine({ channel, election, outbox, receive, clock, log, perSecond }: LineParts): Line {
  let sender: Sender | null = null
  let isUp = false
  let stopped = false

  async function connect(): Promise<void> {
    await channel.start(receive)
    isUp = true
  }

  /** Sends while elected. An exclusive channel is connected by the first election and stays: a repeat is harmless. */
  async function serve(): Promise<void> {
    while (!stopped) {
      await election.whenElected()
      if (stopped) return
      if (channel.exclusive && !isUp) await connect()
      const lost = Promise.withResolvers<void>()
      election.onLost(lost.resolve)
      sender = startSender({ outbox, channel, clock, log, perSecond })
      await lost.promise
      await sender.stop()
      sender = null
    }
  }

  return {
    name: channel.name,
    start: async () => {
      const serving = serve().catch((error: unknown) =>
        log.fatal({ err: error, channel: channel.name }, 'the line is down'),
      )
      if (!channel.exclusive) await connect()
      else await Promise.race([serving, election.whenElected()])
    },
    isUp: () => isUp,
    wake: () => sender?.wake(),
    drained: async () => sender?.drained(),
    stop: async () => {
      stopped = true
      await channel.stop()
      await sender?.stop()
      await election.resign()
    },
  }
}
