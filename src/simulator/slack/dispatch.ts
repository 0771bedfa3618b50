import type { Envelope, Send } from './envelopes.ts'

/** What a person is shown when the app does not answer in time, cannot be reached, or answers what Slack cannot use. */
export class DispatchError extends Error {
  override readonly name = 'DispatchError'
  readonly code: 'operation_timeout' | 'dispatch_failed' | 'invalid_response'

  constructor(code: DispatchError['code']) {
    super(`The app failed with the error '${code}'.`)
    this.code = code
  }
}

/** Delivers what a person waits for, once; resolves with the app's answer. Such deliveries are never tried again. */
export async function dispatch(send: Send, envelope: Envelope): Promise<unknown> {
  const receipt = await send(envelope)
  if (!receipt.acknowledged) throw new DispatchError(receipt.code)
  return receipt.payload
}
