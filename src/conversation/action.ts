import { z } from 'zod'

/** What a button does when pressed. Kept on our side; the platform only carries an opaque token. */
export const Action = z.discriminatedUnion('do', [
  /** Answers the question at hand with one of its choices. */
  z.object({ do: z.literal('answer'), value: z.json() }),
  /** Says whether this doubtful reading was meant. */
  z.object({ do: z.literal('confirm'), meant: z.boolean(), value: z.json() }),
  z.object({ do: z.literal('skip') }),
  z.object({ do: z.literal('done') }),
  z.object({ do: z.literal('back') }),
  z.object({ do: z.literal('later') }),
  z.object({ do: z.literal('cancel') }),
  /** Asks one answer of a reviewed form again: a field, or all fields of an item. */
  z.object({ do: z.literal('edit'), name: z.string() }),
  z.object({ do: z.literal('submit') }),
  /** Opens the form of this step, for as long as the conversation is at it. */
  z.object({ do: z.literal('form'), step: z.string() }),
  /** Starts a flow about something, or goes on with it where it was left. */
  z.object({ do: z.literal('start'), flow: z.string(), about: z.string() }),
  /** Goes on with a parked or just cancelled conversation. */
  z.object({ do: z.literal('resume'), conversation: z.number() }),
  /** A stranger agrees that this address is linked as he asked for, or does not. */
  z.object({ do: z.literal('link'), request: z.number(), agreed: z.boolean() }),
])
export type Action = z.infer<typeof Action>
