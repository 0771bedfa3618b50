import pg from 'pg'
import { Prisma, type PrismaClient } from '#database/generated/client.ts'
import { createStatementNames } from '#database/statement-names.ts'
import type { Transaction } from '#database/transaction.ts'

type Run = (text: TemplateStringsArray, ...values: unknown[]) => Promise<pg.QueryResult>

/** As many connections as the program has. */
export function openPool(connectionString: string): pg.Pool {
  return new pg.Pool({ connectionString, max: 10, types: { getTypeParser } })
}

/** An int8 is a bigint, as Prisma reads it. */
function getTypeParser(oid: number, format?: 'text' | 'binary') {
  if (oid === pg.types.builtins.INT8) return BigInt
  return pg.types.getTypeParser(oid, format as 'text') // its types know each format by an overload of its own
}

/** The few functions of Prisma's client that the statements of a turn are run by, over `pg` alone. */
export function plainClient(connection: pg.Pool | pg.PoolClient): PrismaClient & Transaction {
  const run: Run = (text, ...values) => {
    const statement = Prisma.sql(text, ...values)
    const name = nameOf({ sql: statement.text, args: statement.values })
    return connection.query({ name, text: statement.text, values: statement.values })
  }
  const client = {
    $queryRaw: async (...given: Parameters<Run>) => (await run(...given)).rows,
    $executeRaw: async (...given: Parameters<Run>) => (await run(...given)).rowCount,
  }
  return client as unknown as PrismaClient & Transaction // a turn that only talks asks for nothing else
}

const nameOf = createStatementNames()

/** Runs work in one transaction of a connection. */
export async function plainTransaction<T>(pool: pg.Pool, work: (transaction: Transaction) => Promise<T>) {
  const connection = await pool.connect()
  await connection.query('BEGIN')
  const result = await work(plainClient(connection))
  await connection.query('COMMIT')
  connection.release()
  return result
}
