import type { Case } from './ways.ts'

/** These words are to be read in his chat. */
export const hears = (words: (played: Case) => string) => async (played: Case) =>
  played.actor.device.heard().includes(words(played))
export const hearsSecret = hears(({ subject }) => subject.secret)

/** A line of the trail. */
interface Line {
  rowKey: string
  operation: string
  before: unknown
  after: unknown
}

/** The trail has a line by this person about this employee since the case began. */
export function records(table: string, fits: (line: Line, played: Case) => boolean = () => true) {
  return async (played: Case) => {
    const lines = await linesBy(played, table, { subjectId: played.subject.employee.id })
    return lines.some((each) => fits(each, played))
  }
}

/** The same of what is about nobody alone. */
export function recordsFor(table: string, fits: (line: Line, played: Case) => boolean = () => true) {
  return async (played: Case) => (await linesBy(played, table, {})).some((each) => fits(each, played))
}

function linesBy({ stage, actor, before }: Case, tableName: string, about: { subjectId?: number }) {
  return stage.agency.program.database.prisma.auditEntry.findMany({
    select: { rowKey: true, operation: true, before: true, after: true },
    where: { id: { gt: before }, actorId: actor.id, tableName, operation: { not: 'read' }, ...about },
  })
}

/** What stands in that column of a row in the trail. */
export const column = (row: unknown, name: string): unknown => new Map(Object.entries(row ?? {})).get(name)
export const isInserted = ({ operation }: Line) => operation === 'insert'
