import type { Update } from 'grammy/types'
import type { HttpRoute } from '#channels/channel.ts'

/** Hands an update over; false when it was not recorded and must come again. It never rejects. */
export type Take = (update: Update) => Promise<boolean>

/** The way by which updates come: the bot asks for them, or Telegram posts them. */
export interface Transport {
  /** Where Telegram posts them, if it does. */
  readonly route?: HttpRoute
  /** Tells Telegram of this way and begins to take updates. */
  open(take: Take): Promise<void>
  /** Takes nothing new; resolves when what was taken is done. */
  close(): Promise<void>
}
