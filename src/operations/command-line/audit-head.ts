import type { Agency } from '#database/administration/agencies.ts'
import type { AuditHead } from '#database/audit-heads.ts'
import { line } from '#texts/line.ts'
import { type Outcome, refused } from './outcome.ts'

/** Stands for the chain of lines of no agency. */
const none = '-'

/** A head as it is noted elsewhere and given again: `<agency>:<sequence>:<hash>`. */
export function writeHead(agencies: readonly Agency[], { agencyId, sequence, hash }: AuditHead): string {
  return `${chainName(agencies, agencyId)}:${sequence}:${hash}`
}

export function chainName(agencies: readonly Agency[], agencyId: number): string {
  return agencies.find(({ id }) => id === agencyId)?.code ?? (agencyId === 0 ? none : `#${agencyId}`)
}

export function readHead(agencies: readonly Agency[], text: string): AuditHead | Outcome {
  const [, name = '', sequence, hash = ''] = /^(.+):([1-9]\d{0,14}):([0-9a-f]{64})$/i.exec(text) ?? []
  const agency = agencies.find(({ code }) => code.toUpperCase() === name.toUpperCase())
  const agencyId = name === none ? 0 : agency?.id
  if (sequence === undefined || agencyId === undefined)
    return refused('unreadable-head', line('admin-audit-head-form', { given: text }))
  return { agencyId, sequence: Number(sequence), hash: hash.toLowerCase() }
}
