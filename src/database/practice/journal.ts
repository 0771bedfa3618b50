import { z } from 'zod'
import type { PrismaClient } from '../generated/client.ts'

/** A change of the appraisal data, as the trail has it. */
export interface Recorded {
  id: string
  at: string
  kind: 'recorded'
  table: string
  operation: string
  fields: readonly { name: string; before: string | null; after: string | null }[]
  by: string | null
}

/** Something in the outbox, with how far it has come. */
export interface SentEntry {
  id: string
  at: string
  kind: 'sent'
  channel: string
  to: string
  state: string
  excerpt: string
}

/** Seed of the practice room's journal: what was recorded and what was sent, the newest first. Shows contents. */
export async function readJournal(
  prisma: PrismaClient,
  limit: number,
): Promise<readonly (Recorded | SentEntry)[]> {
  const [recorded, sent] = await Promise.all([recordedEntries(prisma, limit), sentEntries(prisma, limit)])
  return [...recorded, ...sent].sort((one, other) => other.at.localeCompare(one.at)).slice(0, limit)
}

async function recordedEntries(prisma: PrismaClient, limit: number): Promise<Recorded[]> {
  const entries = await prisma.auditEntry.findMany({ orderBy: { id: 'desc' }, take: limit })
  const names = await namesOf(
    prisma,
    entries.map((entry) => entry.actorId),
  )
  return entries.map((entry) => ({
    id: `audit-${entry.id}`,
    at: entry.at.toISOString(),
    kind: 'recorded',
    table: entry.tableName,
    operation: entry.operation,
    fields: changedFields(entry.before, entry.after),
    by: entry.actorId === null ? null : (names.get(entry.actorId) ?? null),
  }))
}

async function sentEntries(prisma: PrismaClient, limit: number): Promise<SentEntry[]> {
  const rows = await prisma.outbox.findMany({ orderBy: { id: 'desc' }, take: limit })
  const addresses = rows.map((row) => row.address)
  const accounts = await prisma.account.findMany({
    where: { address: { in: addresses } },
    orderBy: { id: 'asc' },
  })
  // What went to an address before it was linked is shown under the name it has now.
  const holders = new Map(accounts.map((account) => [account.address, account.employeeId]))
  const employeeOf = (row: (typeof rows)[number]) => row.employeeId ?? holders.get(row.address) ?? null
  const names = await namesOf(prisma, rows.map(employeeOf))
  return rows.map((row) => ({
    id: `outbox-${row.id}-${row.state}`,
    at: row.createdAt.toISOString(),
    kind: 'sent',
    channel: row.channel,
    to: names.get(employeeOf(row) ?? 0) ?? row.address,
    state: row.state,
    excerpt: excerpt(row.content),
  }))
}

async function namesOf(
  prisma: PrismaClient,
  ids: readonly (number | null)[],
): Promise<ReadonlyMap<number, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  const people = await prisma.employee.findMany({
    where: { id: { in: wanted } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

const Row = z.record(z.string(), z.unknown()).nullable()

function changedFields(before: unknown, after: unknown): Recorded['fields'] {
  const [old, now] = [Row.parse(before) ?? {}, Row.parse(after) ?? {}]
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])]
  return names
    .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
    .map((name) => ({ name, before: shown(old[name]), after: shown(now[name]) }))
}

function shown(value: unknown): string | null {
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const Content = z.object({
  text: z.array(z.object({ text: z.string() })).default([]),
  title: z.string().optional(),
})
const longest = 160

function excerpt(content: unknown): string {
  const parsed = Content.safeParse(content)
  if (!parsed.success) return ''
  const text = parsed.data.title ?? parsed.data.text.map((span) => span.text).join('')
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
