import { format } from 'node:util'
import { afterAll, afterEach, expect } from 'vitest'

const METHODS = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const
const nextTurn = globalThis.setImmediate // before a test may put a false clock in its place

/** What was printed, or rejected with nobody to hear it, since the last look. */
const stray: string[] = []

for (const method of METHODS)
  console[method] = (...words: unknown[]) => void stray.push(`console.${method}: ${format(...words)}`)

process.on('unhandledRejection', (reason) => stray.push(format('unhandled rejection: %s', reason)))

async function expectNothingStray(): Promise<void> {
  await new Promise((resolve) => nextTurn(resolve)) // Node tells of a rejection only once the turn is over
  expect(stray.splice(0), 'stray console output or unhandled rejections').toEqual([])
}

afterEach(expectNothingStray)
afterAll(expectNothingStray)
