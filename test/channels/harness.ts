import type { Channel } from '#channels/channel.ts'

/**
 * What the contract needs from a platform: the real channel, connected to an emulation of its platform over
 * HTTP, and two people who sit at the platform's other end. A harness starts the emulator (and, where the
 * platform delivers by HTTP, a server for `channel.route`), but not the channel: the contract does.
 */
export interface ChannelHarness {
  channel: Channel
  siti: Participant
  budi: Participant
  /** What `readFile` gives the channel for an attachment with this `fileId`. */
  keepFile(fileId: string, bytes: Uint8Array): void
  /** What the platform does to the next message the channel asks it to send (or edit), once. */
  spoilNextSend(how: SendFault): void
  /** Lets the platform repeat now what it would repeat after a wait of its own; nothing where it does not wait. */
  hurryRepeats(): void | Promise<void>
  /** A well-formed platform id of a message that this participant does not have. */
  missingMessage(participant: Participant): string
  /** Stops what the harness started. The channel is already stopped. */
  close(): Promise<void>
}

/** `limited`: asks to wait 2 s. `broken`: answers as a server in trouble. `answer lost`: carries it out, then cuts the line. */
export type SendFault = 'limited' | 'broken' | 'answer lost'

/** A person at the platform, as the emulator plays her. */
export interface Participant {
  /** Where the channel reaches her: `Outgoing.address`, and `Inbound.address` of what she does. */
  address: string
  say(text: string): unknown
  sendFile(file: { name: string; mime: string; bytes: Uint8Array }): unknown
  /** Presses the button so labelled on the newest message that has it, without waiting for the answer. */
  press(label: string): unknown
  /** Everything the bot has sent her, oldest first, as it looks now. */
  screen(): readonly Shown[]
  /** From now on nothing can be sent to her (blocked, deactivated). */
  leave(): unknown
}

/** One message of the bot, as it looks to the person: no markup, no escapes. */
export interface Shown {
  text: string
  buttons: readonly string[]
  file?: { name: string; bytes: Uint8Array }
}
