import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { pino } from 'pino'
import { anyPace } from '#assistant/pace.ts'
import { startProgram } from '#program.ts'

// A process of its own for tests to kill: takes what it runs with as a line of JSON, tells when it is up, stays.
const orders = createInterface(process.stdin).on('close', () => process.exit()) // whoever started it is gone
const [given] = await once(orders, 'line')
const { aheadMs, ...options } = JSON.parse(given)
const program = await startProgram({
  ...options,
  clock: () => new Date(Date.now() + aheadMs),
  log: pino({ level: 'silent' }),
  perSecond: 1000,
  pace: anyPace,
  fileKeys: [{ id: 'mortal', key: new Uint8Array(32) }],
})
await program.assistant.tick() // what the clock does within a minute, so that no test waits for one
process.stdout.write('up\n')
