import type { Transaction } from '../transaction.ts'

/** More wrong codes than this within so long, from wherever, slow everyone down: many addresses guess together. */
const mostWrong = 30
const windowMs = 60_000

/** Whether so many wrong codes have just come that for a moment none is looked at. */
export async function isRush(transaction: Transaction, now: Date): Promise<boolean> {
  const wrong = await transaction.wrongCode.count({ where: { at: { gt: windowStart(now) } } })
  return wrong > mostWrong
}

/** Notes a wrong code; those that count no more are cleared on the way, a few at a time and none that others clear. */
export async function noteWrong(transaction: Transaction, now: Date): Promise<void> {
  await transaction.$executeRaw`
    WITH cleared AS (
      DELETE FROM assistant.wrong_code WHERE id IN (
        SELECT id FROM assistant.wrong_code WHERE at <= ${windowStart(now)} ORDER BY at LIMIT 10 FOR UPDATE SKIP LOCKED)
    )
    INSERT INTO assistant.wrong_code (at) VALUES (${now})`
}

function windowStart(now: Date): Date {
  return new Date(now.getTime() - windowMs)
}
