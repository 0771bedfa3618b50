import type { Context } from '#conversation/context.ts'
import { type Line, line } from '#texts/line.ts'

interface Signed {
  /** Whose it was to do. */
  principalId: number
  /** Who did it in his place; null where he did himself. */
  actedById: number | null
  at: Date
}

/** Who gave a decision, as it is signed: the superior, or "a.n." him whoever acted for him then. */
export async function signature(
  { records }: Pick<Context, 'records'>,
  { principalId, actedById, at }: Signed,
): Promise<Line> {
  const principal = (await records.employee(principalId))?.name ?? '—'
  if (actedById === null) return line('signed', { name: principal })
  const name = (await records.employee(actedById))?.name ?? '—'
  const deputy = await records.deputyOf(principalId, at)
  return line('signed-acting', {
    principal,
    name,
    kind: deputy?.actingId === actedById ? deputy.kind : 'none',
  })
}
