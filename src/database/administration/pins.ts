import { clearPin } from '../accounts/pin.ts'
import type { PrismaClient } from '../generated/client.ts'
import { recorded } from './recorded.ts'

export interface PinReset {
  agencyId: number
  actorId: number
  /** Whose it is, 18 digits. */
  number: string
  now: Date
}

/** Forgets the PIN of someone who forgot it himself; he makes a new one when it is next asked for. */
export function resetPin(prisma: PrismaClient, reset: PinReset): Promise<'reset' | 'none' | 'nobody'> {
  return recorded(prisma, reset, async (transaction) => {
    const { agencyId, number } = reset
    const employee = await transaction.employee.findFirst({
      select: { id: true },
      where: { agencyId, employeeNumber: number, active: true },
    })
    if (!employee) return 'nobody'
    return (await clearPin(transaction, employee.id)) ? 'reset' : 'none'
  })
}
