import type { z } from 'zod'
import { Prisma } from '#database/generated/client.ts'

/** Who acts in a transaction. */
export interface Acting {
  employeeId: number
  agencyId: number
}

/** One transaction, who acts in it and when; null is the clock, which surveys every agency and records nothing. */
export interface Session {
  transaction: Prisma.TransactionClient
  acting: Acting | null
  now: Date
}

/** An act without the right to it. Flows ask before they act, so this is a mistake in the program, or a forgery. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** Whoever acts. Throws NotAllowed for the clock. */
export function actor({ acting }: Pick<Session, 'acting'>): Acting {
  if (acting) return acting
  throw new NotAllowed('the clock records nothing')
}

/** Throws NotAllowed unless the statement of that act found the row it was allowed to change. */
export function requireFound(rows: number, act: string): void {
  if (rows === 0) throw new NotAllowed(`${act}: not there, or not this person's to do`)
}

/** A condition for Prisma: of the acting person's agency; any agency's for the clock. */
export function ofAgency({ acting }: Pick<Session, 'acting'>): { agencyId?: number } {
  return acting ? { agencyId: acting.agencyId } : {}
}

/** The same condition for SQL, on the column that holds the agency. */
export function withinAgency({ acting }: Pick<Session, 'acting'>, column: Prisma.Sql): Prisma.Sql {
  return only(column, acting?.agencyId ?? null)
}

/** A condition for SQL: that column is this; null does not narrow. */
export function only(column: Prisma.Sql, id: number | null): Prisma.Sql {
  return id === null ? Prisma.sql`true` : Prisma.sql`${column} = ${id}`
}

/** Runs one statement, and checks and reads each row of its answer. */
export async function select<Row>(
  { transaction }: Pick<Session, 'transaction'>,
  row: z.ZodType<Row>,
  statement: Prisma.Sql,
): Promise<Row[]> {
  const rows = await transaction.$queryRaw<unknown[]>(statement)
  return rows.map((each) => row.parse(each))
}

/** The first row of such an answer; null when there is none. */
export async function selectFirst<Row>(
  session: Session,
  row: z.ZodType<Row>,
  statement: Prisma.Sql,
): Promise<Row | null> {
  const [first] = await select(session, row, statement)
  return first ?? null
}

/** The row of an answer that always has one, such as an aggregate. Throws an Error when there is none. */
export async function selectOne<Row>(
  session: Session,
  row: z.ZodType<Row>,
  statement: Prisma.Sql,
): Promise<Row> {
  const [only] = await select(session, row, statement)
  if (only === undefined) throw new Error('a statement that always has an answer had none')
  return only
}
