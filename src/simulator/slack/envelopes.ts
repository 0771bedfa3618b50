/** Something for the app, on its way by Socket Mode or to the request URL. */
export type Envelope =
  | { type: 'events_api'; payload: object; retry?: { number: number; reason: string } }
  | { type: 'interactive'; payload: object }
  | { type: 'slash_commands'; payload: Readonly<Record<string, string>> }

/** What became of it. `payload` is what the app answered, `undefined` when nothing. */
export type Receipt =
  | { acknowledged: true; payload: unknown }
  | {
      acknowledged: false
      /** What the person is shown. */
      code: 'operation_timeout' | 'dispatch_failed'
      /** What a retried event says of the failed try. */
      reason: string
      /** The app asked not to be tried again. */
      final?: boolean
    }

export type Send = (envelope: Envelope) => Promise<Receipt>
