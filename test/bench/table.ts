import type { Point } from './measure.ts'

/** A point as it is reported, with its rate as a share of the slower floor's at its level. */
export interface Row extends Point {
  share: number
}

export function rowsOf(points: readonly Point[]): Row[] {
  return points.map((point) => ({ ...point, share: point.perSecond / slowerFloor(points, point.people) }))
}

function slowerFloor(points: readonly Point[], people: number): number {
  const floors = points.filter((each) => each.people === people && each.system !== 'program')
  return Math.min(...floors.map(({ perSecond }) => perSecond))
}

const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['people', ({ people }) => String(people)],
  ['system', ({ system }) => system],
  ['turns/s', ({ perSecond }) => perSecond.toFixed(0)],
  ['of slower floor', ({ share }) => share.toFixed(2)],
  ['p50 ms', ({ p50 }) => p50.toFixed(1)],
  ['p99 ms', ({ p99 }) => p99.toFixed(1)],
  ['CPU ms/turn', ({ work }) => work.toFixed(2)],
  ['RSS MB', ({ memory }) => memory.toFixed(0)],
]

/** The rows under their heads, each column as wide as it must be. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [columns.map(([head]) => head), ...rows.map((row) => columns.map(([, show]) => show(row)))]
  const widths = columns.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  return cells
    .map((line) => line.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('   '))
    .join('\n')
}
