import type { Inbound, Received } from '#channels/channel.ts'

/** What was delivered, before it is known who the person is. */
export type Arrival = Omit<Inbound, 'channel' | 'profile'>

/** Hands one arrival over to the assistant; rejects when it was not taken. */
export type Hand = (arrival: Arrival) => Promise<Received>
