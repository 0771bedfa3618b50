import type { Logger } from 'pino'

/** Where the database's own happenings are told to the operator. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>
