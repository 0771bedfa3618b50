import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '#database/generated/client.ts'
import type { Acting } from '#database/records/session.ts'
import { type Archive, act, type Work } from './archive.ts'

/** How many statements, each a way to the database and back, that work takes. */
export async function countStatements(
  { url }: Archive,
  person: Acting,
  work: Work<unknown>,
): Promise<number> {
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, options: '-c TimeZone=UTC' }),
    log: [{ emit: 'event', level: 'query' }],
  })
  let statements = 0
  prisma.$on('query', () => void statements++)
  try {
    return await act(prisma, person, async (records) => {
      const before = statements
      await work(records)
      return statements - before
    })
  } finally {
    await prisma.$disconnect()
  }
}
