import { addresses } from './agency.ts'
import type { Lap } from './lap.ts'
import type { Options } from './options.ts'
import type { System } from './systems.ts'

/** One system at one level: the medians of its rounds. */
export interface Point extends Lap {
  system: System['name']
  people: number
  /** What its process holds after the lap, in MB. */
  memory: number
  /** Milliseconds of a processor that its process takes for a turn. */
  work: number
}

const warmUpSeconds = 2

/** Measures the systems by turns, so that what else the machine does meets all of them. */
export async function measure(
  systems: readonly System[],
  { seconds, people, rounds }: Options,
  onProgress: (point: Point) => void,
): Promise<Point[]> {
  const laps: Point[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const level of people) {
      for (const system of systems) {
        const lap = await measureLap(system, level, seconds)
        laps.push(lap)
        onProgress(lap)
      }
    }
  }
  const points = Map.groupBy(laps, ({ system, people: level }) => `${level} ${system}`)
  return [...points.values()].map(medianOf).sort((one, other) => one.people - other.people)
}

async function measureLap(system: System, level: number, seconds: number): Promise<Point> {
  const who = addresses(level)
  await system.play(who, Math.min(warmUpSeconds, seconds))
  const before = await system.cost()
  const lap = await system.play(who, seconds)
  const after = await system.cost()
  const work = (after.microseconds - before.microseconds) / 1000 / lap.turns
  return { ...lap, system: system.name, people: level, memory: after.bytes / 2 ** 20, work }
}

function medianOf(laps: readonly Point[]): Point {
  const [first] = laps
  if (!first) throw new Error('nothing was measured')
  const middle = (of: 'turns' | 'perSecond' | 'p50' | 'p99' | 'memory' | 'work') =>
    median(laps.map((lap) => lap[of]))
  return {
    ...first,
    turns: middle('turns'),
    perSecond: middle('perSecond'),
    p50: middle('p50'),
    p99: middle('p99'),
    memory: middle('memory'),
    work: middle('work'),
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]]
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2
}
