import type { Session } from './session.ts'

/** Whose rows of which table are shown, by the key the trail has of them. */
interface Shown {
  id: number
  employeeId: number
}

/** Notes in the trail what the acting person is shown of others, each thing once in a transaction. */
export interface Reads {
  one<T extends Shown>(table: string, row: T | null): Promise<T | null>
  /** Rows about one employee. */
  all<T extends Shown>(table: string, rows: T[]): Promise<T[]>
}

/** Nothing is noted of what is one's own, nor for the clock. */
export function createReads({ transaction, acting }: Pick<Session, 'transaction' | 'acting'>): Reads {
  const noted = new Set<string>()
  const note = async (table: string, rows: readonly Shown[]) => {
    const unnoted = rows.filter(({ id, employeeId }) => {
      return acting !== null && employeeId !== acting.employeeId && !noted.has(`${table}/${id}`)
    })
    const [first] = unnoted
    if (!first) return
    for (const { id } of unnoted) noted.add(`${table}/${id}`)
    const keys = unnoted.map(({ id }) => String(id))
    await transaction.$executeRaw`SELECT appraisal.note_read(${table}, ${keys}, ${first.employeeId}::int)`
  }
  return {
    one: async (table, row) => {
      if (row) await note(table, [row])
      return row
    },
    all: async (table, rows) => {
      await note(table, rows)
      return rows
    },
  }
}
