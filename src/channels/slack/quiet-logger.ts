import { type Logger as BoltLogger, LogLevel } from '@slack/bolt'
import type { Logger } from 'pino'

/** The logger Slack's libraries get: only warnings, and of these only words, no objects, for those hold payloads. */
export function createQuietLogger(log: Logger): BoltLogger {
  const warn = (...said: unknown[]) => log.warn({ library: wordsOf(said) }, "a warning of Slack's library")
  return {
    debug: () => undefined,
    info: () => undefined,
    warn,
    error: warn,
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}

/** What the library quotes may be a file's name. */
function wordsOf(said: readonly unknown[]): string {
  const words = said.filter((part) => typeof part === 'string').join(' ')
  return words.replaceAll(/'.*'|".*"/gs, '…')
}
