import { mostWrongPins, pinLockMs, pinWeakness, provedForMs } from '#appraisal/pin.ts'
import type { Pin, PinChecked, PinChosen } from '#conversation/pin.ts'
import type { Address } from '#conversation/store.ts'
import type { Transaction } from '../transaction.ts'
import { hashPin, matchPin } from './pin-hash.ts'

interface Place {
  transaction: Transaction
  employeeId: number
  /** Null for a turn that no account began, in which nothing is ever proved. */
  from: Address | null
  now: Date
}

/**
 * The PIN of one person. Turns of one person follow one another, so no two tries are counted as one; a hash takes some
 * tenths of a second, in which only he waits.
 */
export function createPin(place: Place): Pin {
  return {
    isSet: async () => (await read(place))?.hash != null,
    isFresh: () => isFresh(place),
    lockedUntil: async () => lockOf(await read(place), place.now),
    check: (digits) => check(place, digits),
    choose: (digits) => choose(place, digits),
    repeat: (digits) => repeat(place, digits),
  }
}

/** Forgets a person's PIN and everything proved by it: he makes a new one when he next needs it. */
export async function clearPin(transaction: Transaction, employeeId: number): Promise<boolean> {
  await transaction.account.updateMany({
    where: { employeeId, provedUntil: { not: null } },
    data: { provedUntil: null },
  })
  const { count } = await transaction.pin.deleteMany({ where: { employeeId } })
  return count > 0
}

type Row = NonNullable<Awaited<ReturnType<typeof read>>>

function read({ transaction, employeeId }: Place) {
  return transaction.pin.findUnique({ where: { employeeId } })
}

function lockOf(row: Row | null, now: Date): Date | null {
  return row?.lockedUntil && row.lockedUntil > now ? row.lockedUntil : null
}

async function isFresh({ transaction, employeeId, from, now }: Place): Promise<boolean> {
  if (!from) return false
  const { channel, address } = from
  const proved = { employeeId, channel, address, revokedAt: null, provedUntil: { gt: now } }
  return (await transaction.account.count({ where: proved })) > 0
}

async function check(place: Place, digits: string): Promise<PinChecked> {
  const row = await read(place)
  if (row?.hash == null) return { is: 'none' }
  const until = lockOf(row, place.now)
  if (until) return { is: 'locked', until, now: false }
  const { matches, isOutdated } = await matchPin(digits, row.hash)
  if (!matches) return countWrong(place, row)
  await update(place, {
    ...{ wrong: 0, locks: 0, lockedUntil: null },
    ...(isOutdated ? { hash: await hashPin(digits) } : {}),
  })
  await prove(place)
  return { is: 'right' }
}

async function countWrong(place: Place, { wrong, locks }: Row): Promise<PinChecked> {
  const left = mostWrongPins - (wrong + 1)
  if (left > 0) {
    await update(place, { wrong: wrong + 1 })
    return { is: 'wrong', left }
  }
  const until = new Date(place.now.getTime() + pinLockMs(locks))
  await update(place, { wrong: 0, locks: locks + 1, lockedUntil: until })
  return { is: 'locked', until, now: true }
}

async function choose(place: Place, digits: string): Promise<PinChosen> {
  const { transaction, employeeId } = place
  if (!(await mayChoose(place))) return { kept: false, why: 'not-proved' }
  const { employeeNumber } = await transaction.employee.findUniqueOrThrow({
    select: { employeeNumber: true },
    where: { id: employeeId },
  })
  const why = pinWeakness(digits, employeeNumber)
  if (why) return { kept: false, why }
  const pending = await hashPin(digits)
  await transaction.pin.upsert({
    where: { employeeId },
    create: { employeeId, pending },
    update: { pending },
  })
  return { kept: true }
}

async function repeat(place: Place, digits: string): Promise<boolean> {
  const row = await read(place)
  if (row?.pending == null || !(await mayChoose(place))) return false
  const { matches } = await matchPin(digits, row.pending)
  const made = { hash: row.pending, setAt: place.now, wrong: 0, locks: 0, lockedUntil: null }
  await update(place, { pending: null, ...(matches ? made : {}) })
  if (matches) await prove(place)
  return matches
}

/** Whoever has none makes one; a new one in place of another only who has just given that. */
async function mayChoose(place: Place): Promise<boolean> {
  return (await read(place))?.hash == null || isFresh(place)
}

async function update({ transaction, employeeId }: Place, data: Partial<Omit<Row, 'employeeId'>>) {
  await transaction.pin.update({ where: { employeeId }, data })
}

/** Notes the proof for the account the turn comes from, and for no other of his. */
async function prove({ transaction, employeeId, from, now }: Place): Promise<void> {
  if (!from) return
  const { channel, address } = from
  await transaction.account.updateMany({
    where: { employeeId, channel, address, revokedAt: null },
    data: { provedUntil: new Date(now.getTime() + provedForMs) },
  })
}
