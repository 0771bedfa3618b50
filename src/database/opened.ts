import { z } from 'zod'
import type { Address, Conversation, Delivery } from '#conversation/store.ts'
import { EmployeeRow } from './records/people.ts'
import type { Transaction } from './transaction.ts'

/** What a turn begins with. */
export type Opened = z.infer<typeof Opened>

export const AddressRow: z.ZodType<Address> = z.object({
  channel: z.enum(['telegram', 'slack']),
  address: z.string(),
})

export const ConversationRow: z.ZodType<Conversation> = z.object({
  id: z.number(),
  employeeId: z.number(),
  flow: z.string(),
  about: z.string(),
  state: z.enum(['active', 'parked', 'cancelled', 'ended']),
  turn: z.number(),
  stored: z.unknown(),
})

const Opened = z.object({
  person: EmployeeRow.nullable(),
  /** Where he can be reached, Telegram first. */
  addresses: z.array(AddressRow),
  /** The active one and those put aside, the latest first. */
  conversations: z.array(ConversationRow),
})

const Answer = z.tuple([z.object({ opened: Opened.nullable() })])

/** Claims a delivery, locks who sent it and reads where he stands, in one statement; null when it was claimed before. */
export async function openReceived(
  transaction: Transaction,
  { channel, key, address, now }: Delivery,
): Promise<Opened | null> {
  const rows =
    await transaction.$queryRaw`SELECT assistant.receive(${channel}, ${key}, ${address}, ${now}) AS opened`
  return Answer.parse(rows)[0].opened
}

/** Locks an employee and reads where he stands; null when he is gone. */
export async function openVisit(
  transaction: Transaction,
  employeeId: number,
  now: Date,
): Promise<Opened | null> {
  const rows = await transaction.$queryRaw`SELECT assistant.visit(${employeeId}::int, ${now}) AS opened`
  return Answer.parse(rows)[0].opened
}
