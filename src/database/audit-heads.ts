import { z } from 'zod'
import type { PrismaClient } from './generated/client.ts'

/** The last seal of a chain of the trail. */
export interface AuditHead {
  /** 0 for lines of no agency. */
  agencyId: number
  /** How many lines the chain has. */
  sequence: number
  /** Hexadecimal. */
  hash: string
}

const Heads: z.ZodType<AuditHead[]> = z.array(
  z.object({ agencyId: z.number(), sequence: z.coerce.number(), hash: z.string() }),
)

export async function readAuditHeads(prisma: PrismaClient): Promise<AuditHead[]> {
  const heads = await prisma.$queryRaw`
    SELECT agency_id AS "agencyId", sequence, encode(hash, 'hex') AS hash FROM appraisal.audit_heads()`
  return Heads.parse(heads)
}
