import { badRequest } from './refusal.ts'
import type { Sequence } from './sequence.ts'

/** What a person sees when the bot answers a press: a toast, or an alert to be closed. */
export interface Toast {
  text?: string
  alert?: boolean
}

/** Presses of buttons that wait for `answerCallbackQuery`. */
export interface Taps {
  open(): { id: string; toast: Promise<Toast> }
  /** @throws {Refusal} 400 when the query is unknown, answered or older than 30 seconds. */
  answer(id: string, toast: Toast): void
  stop(): void
}

interface Tap {
  at: number
  settle(toast: Toast): void
}

const PATIENCE = 30_000

export function createTaps(clock: () => Date, ids: Sequence): Taps {
  const taps = new Map<string, Tap>()

  function close(id: string, toast: Toast): void {
    const tap = taps.get(id)
    taps.delete(id)
    tap?.settle(toast)
  }

  return {
    open: () => {
      const id = String(ids.next())
      const { promise: toast, resolve } = Promise.withResolvers<Toast>()
      // The phone stops waiting by itself, whatever the clock of the simulation says.
      const timer = setTimeout(close, PATIENCE, id, {}).unref()
      const settle = (answer: Toast) => {
        clearTimeout(timer)
        resolve(answer)
      }
      taps.set(id, { at: clock().getTime(), settle })
      return { id, toast }
    },
    answer: (id, toast) => {
      const { at } = taps.get(id) ?? { at: Number.NEGATIVE_INFINITY }
      const late = clock().getTime() - at > PATIENCE
      close(id, late ? {} : toast)
      if (late) throw badRequest('query is too old and response timeout expired or query ID is invalid')
    },
    stop: () => {
      for (const id of taps.keys()) close(id, {})
    },
  }
}
