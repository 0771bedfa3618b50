import type { Aspect } from './plan.ts'

/** Whether more than the target is the better result (kondisi normal) or less is (kondisi khusus). */
export type Direction = 'higher' | 'lower'

/** Achievement in percent of the target with at most two decimals, 0 to 120, and whether the cap cut it. */
export interface Achievement {
  percent: number
  capped: boolean
}

/** PP 30/2019 Ps. 29(6): the realization may be any, the achievement counts to here. */
export const achievementCap = 120

/**
 * The direction assumed where an indicator does not state its own. Time is taken as a duration and cost as money spent,
 * so that less is better; an indicator such as "percent delivered on time" needs `higher`.
 */
export const usualDirection: Record<Aspect, Direction> = {
  quantity: 'higher',
  quality: 'higher',
  time: 'lower',
  cost: 'lower',
}

/**
 * Sets a realization against its target, both in the target's unit and neither negative (else a RangeError).
 * Formulas: lampiran PermenPANRB 8/2021, Bab VI.A.1, the last ones published; PermenPANRB 6/2022 gives none.
 *
 * A target of zero met by zero is 100; anything beyond it is as good (`higher`) or bad (`lower`) as can be.
 */
export function achievement(realization: number, target: number, better: Direction): Achievement {
  if (!(realization >= 0 && target >= 0)) throw new RangeError('realization and target must be 0 or more')
  const share = realization === target ? 1 : realization / target
  const percent = toTwoDecimals(100 * (better === 'higher' ? share : 2 - share))
  return { percent: Math.min(Math.max(percent, 0), achievementCap), capped: percent > achievementCap }
}

/** Also keeps the noise of binary fractions from looking like more than the cap. */
function toTwoDecimals(value: number): number {
  return Math.round(value * 100) / 100
}
