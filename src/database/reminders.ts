import type { Transaction } from './transaction.ts'

/** Notes that an employee is told of a duty at a moment; false when he was told before, by whomever. */
export async function noteReminder(
  transaction: Transaction,
  employeeId: number,
  { duty, about, moment }: { duty: string; about: string; moment: string },
  now: Date,
): Promise<boolean> {
  const noted = await transaction.$executeRaw`
    INSERT INTO assistant.reminder (employee_id, duty, about, moment, at)
    VALUES (${employeeId}, ${duty}, ${about}, ${moment}, ${now}) ON CONFLICT DO NOTHING`
  return noted === 1
}
