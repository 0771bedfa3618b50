import { type Delegable, delegable } from '#appraisal/delegation.ts'
import { line } from '#texts/line.ts'
import { type Outcome, refused } from '../command-line/outcome.ts'

/** What can be delegated, as it is written on the command line. */
const scopeWords: Readonly<Record<Delegable, string>> = {
  plan: 'rencana',
  report: 'penilaian',
  employee: 'umpan-balik',
  objection: 'keberatan',
}

export const everyScopeWord = writeScope(delegable)

/** Reads `rencana,penilaian`; everything when nothing is written. */
export function readScope(text: string = everyScopeWord): { scope: readonly Delegable[] } | Outcome {
  const words = new Set(text.split(',').map((word) => word.trim().toLowerCase()))
  const scope = delegable.filter((each) => words.delete(scopeWords[each]))
  const [unknown] = words
  if (unknown === undefined) return { scope }
  const says = line('admin-acting-unknown-scope', { scope: unknown, scopes: everyScopeWord })
  return refused('unknown-scope', says, { scopes: Object.values(scopeWords) })
}

export function writeScope(scope: readonly Delegable[]): string {
  return scope.map((each) => scopeWords[each]).join(',')
}
