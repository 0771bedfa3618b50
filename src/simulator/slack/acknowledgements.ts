import type { Receipt } from './envelopes.ts'

/** Envelopes that are out and wait for the app. */
export interface Acknowledgements {
  /** Settles once the app answers, or when its time is over. */
  expect(envelopeId: string): Promise<Receipt>
  settle(envelopeId: string, payload: unknown): void
  /** Gives all up, at the end. */
  abandon(): void
}

/** @param timeout milliseconds an envelope waits */
export function createAcknowledgements(timeout: number): Acknowledgements {
  const waiting = new Map<string, (receipt: Receipt) => void>()
  return {
    expect: (id) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => waiting.get(id)?.(missed('operation_timeout')), timeout)
        waiting.set(id, (receipt) => {
          clearTimeout(timer)
          waiting.delete(id)
          resolve(receipt)
        })
      }),
    settle: (id, payload) => waiting.get(id)?.({ acknowledged: true, payload }),
    abandon() {
      for (const resolve of waiting.values()) resolve(missed('dispatch_failed'))
    },
  }
}

/** Socket Mode gives one reason for every retry. */
export function missed(code: 'operation_timeout' | 'dispatch_failed'): Receipt {
  return { acknowledged: false, code, reason: 'timeout' }
}
