import { createSequence, type Sequence } from './sequence.ts'

/** What Telegram counts; the bot keeps these numbers, so none is ever given twice. */
export interface Numbers {
  message: Sequence
  file: Sequence
  tap: Sequence
  update: Sequence
}

/** The last number given of each. */
export type LastNumbers = Record<keyof Numbers, number>

const before: LastNumbers = { message: 0, file: 0, tap: 4_300_000_000_000_000, update: 100_000_000 }

/** More than a program that was killed may have given out after it saved for the last time. */
const passedOver = 1000

/** @param kept the last numbers an earlier run saved */
export function createNumbers(kept?: LastNumbers, firstUpdateId = before.update + 1): Numbers {
  const after = (name: keyof Numbers) => (kept ? kept[name] + passedOver : before[name])
  return {
    message: createSequence(after('message')),
    file: createSequence(after('file')),
    tap: createSequence(after('tap')),
    update: createSequence(kept ? Math.max(after('update'), firstUpdateId - 1) : firstUpdateId - 1),
  }
}
