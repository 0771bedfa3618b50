import { z } from 'zod'
import { type AuditHead, readAuditHeads } from '../audit-heads.ts'
import type { PrismaClient } from '../generated/client.ts'

/** Something that was done to the trail other than adding to it. */
export type AuditFault =
  /** A line is not what was sealed, or not where: altered, put in, or moved. */
  | { fault: 'changed'; agencyId: number; sequence: number; entryId: number }
  /** A sealed line is gone. */
  | { fault: 'removed'; agencyId: number; sequence: number; entryId: number }
  /** Seals are gone, from the first to the last of these. */
  | { fault: 'gap'; agencyId: number; sequence: number; last: number }
  /** A line bears no seal: it was put in past the trigger, or its seal is gone. */
  | { fault: 'unsealed'; entryId: number }
  /** A seal noted before is not there any more: the end of the chain was cut off. */
  | { fault: 'cut'; agencyId: number; sequence: number }
  /** In its place is another: the chain was written anew. */
  | { fault: 'rewritten'; agencyId: number; sequence: number }

/** How a verification ended. */
export interface AuditVerdict {
  heads: readonly AuditHead[]
  /** Seals looked at. */
  lines: number
  /** How many there are. */
  found: number
  /** The first of them. */
  faults: readonly AuditFault[]
}

/** More than these would be no help, and might be millions. */
const mostFaults = 100

/** Lines a statement looks at: what is held in memory, and how long one snapshot of the database is kept. */
const batch = 10_000

/** Computes every chain anew, batch after batch, and compares it with heads noted before. */
export async function verifyAudit(
  prisma: PrismaClient,
  expected: readonly AuditHead[] = [],
): Promise<AuditVerdict> {
  const heads = await readAuditHeads(prisma)
  const faults: AuditFault[] = []
  let found = 0
  const note = (more: readonly AuditFault[]) => {
    found += more.length
    faults.push(...more.slice(0, mostFaults - faults.length))
  }
  let lines = 0
  for (const { agencyId } of heads)
    for await (const checked of checkedChain(prisma, agencyId)) {
      lines += checked.lines
      note(checked.faults)
    }
  for await (const unsealed of unsealedLines(prisma)) note(unsealed)
  for (const head of expected) note(await compare(prisma, head))
  return { heads, lines, found, faults }
}

const Id = z.coerce.number()
const Checked = z.tuple([
  z.object({
    lines: z.number(),
    last: Id.nullable(),
    faults: z.array(
      z.discriminatedUnion('fault', [
        z.object({ fault: z.literal(['changed', 'removed']), agencyId: Id, sequence: Id, entryId: Id }),
        z.object({ fault: z.literal('gap'), agencyId: Id, sequence: Id, last: Id }),
      ]),
    ),
  }),
])

/** Each seal is computed from the one before it as it stands, so that a fault is found where it is and not ever after. */
async function* checkedChain(prisma: PrismaClient, agencyId: number) {
  let after: number | null = 0
  while (after !== null) {
    const rows: unknown = await prisma.$queryRaw`
      WITH seal AS (
        SELECT s.*, lag(s.hash, 1, '') OVER chain AS previous_hash, lag(s.sequence, 1, 0::bigint) OVER chain AS previous
        FROM appraisal.audit_seal s
        WHERE s.agency_id = ${agencyId} AND s.sequence >= ${after}
        WINDOW chain AS (ORDER BY s.sequence)
        ORDER BY s.sequence LIMIT ${batch} + 1
      ), checked AS (
        SELECT s.sequence, s.entry_id, s.previous, CASE
          WHEN s.sequence <> s.previous + 1 THEN 'gap'
          WHEN e.id IS NULL THEN 'removed'
          WHEN coalesce(e.agency_id, 0) <> s.agency_id THEN 'changed'
          WHEN s.hash <> sha256(s.previous_hash || appraisal.audit_bytes(e)) THEN 'changed' END AS fault
        FROM seal s
        LEFT JOIN appraisal.audit_entry e ON e.id = s.entry_id
        WHERE s.sequence > ${after}
      )
      SELECT count(*)::int AS lines, max(sequence) AS last, coalesce(json_agg(CASE fault
          WHEN 'gap' THEN json_build_object('fault', fault, 'agencyId', ${agencyId}::int, 'sequence', previous + 1,
            'last', sequence - 1)
          ELSE json_build_object('fault', fault, 'agencyId', ${agencyId}::int, 'sequence', sequence,
            'entryId', entry_id) END ORDER BY sequence) FILTER (WHERE fault IS NOT NULL), '[]') AS faults
      FROM checked`
    const [checked]: z.output<typeof Checked> = Checked.parse(rows)
    yield checked
    after = checked.last
  }
}

const Unsealed = z.tuple([z.object({ last: Id.nullable(), entries: z.array(Id) })])

async function* unsealedLines(prisma: PrismaClient): AsyncGenerator<AuditFault[]> {
  let after: number | null = 0
  while (after !== null) {
    const rows: unknown = await prisma.$queryRaw`
      SELECT max(id) AS last, coalesce(json_agg(id ORDER BY id) FILTER (WHERE NOT sealed), '[]') AS entries
      FROM (
        SELECT e.id, EXISTS (SELECT FROM appraisal.audit_seal s WHERE s.entry_id = e.id) AS sealed
        FROM appraisal.audit_entry e WHERE e.id > ${after} ORDER BY e.id LIMIT ${batch}
      ) AS line`
    const [{ last, entries }]: z.output<typeof Unsealed> = Unsealed.parse(rows)
    yield entries.map((entryId) => ({ fault: 'unsealed', entryId }))
    after = last
  }
}

async function compare(prisma: PrismaClient, { agencyId, sequence, hash }: AuditHead): Promise<AuditFault[]> {
  const where = { agencyId_sequence: { agencyId, sequence: BigInt(sequence) } }
  const seal = await prisma.auditSeal.findUnique({ where })
  if (!seal) return [{ fault: 'cut', agencyId, sequence }]
  return Buffer.from(seal.hash).toString('hex') === hash ? [] : [{ fault: 'rewritten', agencyId, sequence }]
}
