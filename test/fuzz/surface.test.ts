import { describe, expect, onTestFinished, test } from 'vitest'
import type { ChannelName } from '#channels/channel.ts'
import { doneSince, trailEnd, undelivered } from './aftermath.ts'
import { fuzz, type Outcome } from './fuzz.ts'
import { neighbourSums } from './neighbour.ts'
import { openStage } from './stage.ts'
import { wrongLines } from './trail-rules.ts'

const runs = Number(process.env.FUZZ_RUNS ?? 600)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000_000)
const minutes = Number(process.env.FUZZ_MINUTES ?? 60)
/** Far more than a run takes; a test that hangs is to end nevertheless. */
const patience = 120_000 + runs * 100

describe.for<ChannelName>(['telegram', 'slack'])('whatever arrives from %s', (channel) => {
  test.for([
    { isPaced: false, share: 0.9 },
    { isPaced: true, share: 0.1 },
  ])('is handled, its pace minded: $isPaced', { timeout: patience }, async ({ isPaced, share }) => {
    const stage = await openStage({ isPaced })
    onTestFinished(stage.close)
    await stage.subject.settle()
    const [beside, begun] = [await neighbourSums(stage), await trailEnd(stage)]
    const until = Date.now() + minutes * share * 60_000
    const part = { runs: Math.round(runs * share), until, isAnswerDue: !isPaced }
    const outcome = await fuzz(stage, { channel, seed, ...part })
    report({ channel, isPaced }, outcome, await doneSince(stage, begun))
    const played = outcome.statuses.values().reduce((sum, each) => sum + each, 0)
    expect.soft(outcome.statuses.get(200) ?? 0, 'most is taken').toBeGreaterThan(played / 2)
    expect.soft(outcome.findings.slice(0, 20), `FUZZ_SEED=${seed} repeats this`).toEqual([])
    expect.soft(await undelivered(stage)).toEqual([])
    expect.soft(await wrongLines(stage, begun)).toEqual([])
    expect.soft(await neighbourSums(stage)).toEqual(beside)
  })
})

function report(run: object, outcome: Outcome, done: Readonly<Record<string, number>>): void {
  const { findings, kinds, statuses, slowest, probes, memory } = outcome
  const tenth = Math.ceil(probes.length / 10)
  const told = {
    ...{ ...run, seed, runs, done },
    ...{ kinds: Object.fromEntries(kinds), statuses: Object.fromEntries(statuses) },
    ...{
      first: latency(probes.slice(0, tenth)),
      last: latency(probes.slice(-tenth)),
      memory,
      slowest,
      findings,
    },
  }
  process.stdout.write(`${JSON.stringify(told, null, 1)}\n`)
}

function latency(times: readonly number[]) {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number) => Math.round((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) * 10) / 10
  return { median: at(0.5), p99: at(0.99), worst: at(1) }
}
