import { pino } from 'pino'
import { anyPace, createPace } from '#assistant/pace.ts'
import { startProgram } from '#program.ts'
import type { Order, Report } from './subject.ts'

// The program under test, in a process of its own: whatever becomes of it is seen from outside.
const tell = (report: Report) => void process.send?.(report)
let job: (order: Order) => Promise<void> = start

async function start(order: Order): Promise<void> {
  if (order.do !== 'start') return
  const { aheadMs, isPaced, ...options } = order.given
  const program = await startProgram({
    ...options,
    clock: () => new Date(Date.now() + aheadMs),
    log: pino({ level: 'warn' }, { write: (line: string) => tell({ kind: 'log', line }) }),
    perSecond: 100_000,
    pace: isPaced ? createPace() : anyPace,
    fileKeys: [{ id: 'fuzz', key: new Uint8Array(32) }],
  })
  await program.assistant.tick()
  job = async ({ do: what }) => {
    if (what === 'settle') await program.settled()
    if (what === 'stop') await program.stop()
    tell({ kind: 'done', rss: process.memoryUsage.rss(), heap: await heapInUse() })
  }
  tell({ kind: 'done', rss: process.memoryUsage.rss(), heap: await heapInUse() })
}

/** After collecting, where the process was started with `--expose-gc`. */
async function heapInUse(): Promise<number> {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

process.on('unhandledRejection', (reason) => {
  const what = reason instanceof Error ? reason.stack : String(reason)
  tell({ kind: 'log', line: JSON.stringify({ level: 60, msg: `unhandled rejection: ${what}` }) })
})
process.on('message', (order: Order) => job(order))
process.once('disconnect', () => process.exit())
