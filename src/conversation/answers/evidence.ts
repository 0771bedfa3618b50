import { z } from 'zod'
import type { EvidenceDraft } from '#appraisal/progress.ts'
import { type Line, line } from '#texts/line.ts'
import type { FileRef } from '../files.ts'
import type { Answer, Reader } from '../reader.ts'
import { readUrl } from '../reading/url.ts'
import { fileProblem } from './file-limits.ts'

const Piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string() }),
  z.object({
    kind: z.literal('file'),
    fileId: z.string(),
    name: z.string(),
    mime: z.string(),
    size: z.number(),
  }),
])

type Pieces = readonly EvidenceDraft[]

/** Pieces of evidence a single work result may carry. */
const mostPieces = 5

const Evidence = z.array(Piece).max(mostPieces)

/**
 * Evidence (bukti dukung): files, and links each on a line of its own, collected until "selesai". A form replaces the
 * links it shows; files given before stay unless new ones are uploaded.
 */
export function evidence(): Reader<Pieces> {
  return {
    schema: Evidence,
    inputs: [
      { kind: 'text', multiline: true, max: 3000 },
      { kind: 'file', max: mostPieces },
    ],
    read: (input) => {
      if (input.kind === 'file') return readFiles([input.file])
      const isEmpty = input.kind !== 'text' || input.text.trim() === ''
      return isEmpty
        ? { read: 'not', problem: { code: 'file-or-link-needed' } }
        : limited(readLinks(input.text))
    },
    readForm: ([written, uploaded], _, before = []) => {
      const links = written && 'text' in written ? readLinks(written.text) : none
      const files = uploaded && 'files' in uploaded && uploaded.files.length > 0 ? uploaded.files : null
      const pieces = joined(links, files ? readFiles(files) : { read: 'sure', value: before.filter(isFile) })
      return pieces.read === 'sure' && pieces.value.length === 0 ? 'empty' : limited(pieces)
    },
    show: (value) => line('value-list', { values: value.map(shown) }),
    fill: (value) => [
      value.flatMap((each) => (each.kind === 'link' ? [each.url] : [])).join('\n') || undefined,
    ],
    files: (value) => value.filter(isFile).map(({ kind: _, ...file }) => file),
    collect: {
      join: (earlier, further) => limited({ read: 'sure', value: [...earlier, ...further] }),
      isFull: (value) => value.length >= mostPieces,
    },
  }
}

const none: Answer<Pieces> = { read: 'sure', value: [] }

function isFile(piece: EvidenceDraft): piece is Extract<EvidenceDraft, { kind: 'file' }> {
  return piece.kind === 'file'
}

function readLinks(text: string): Answer<Pieces> {
  const written = text.split('\n').filter((each) => each.trim() !== '')
  return written.map(readLink).reduce(joined, none)
}

function readLink(text: string): Answer<Pieces> {
  const read = readUrl(text)
  return read.read === 'not' ? read : { read: read.read, value: [{ kind: 'link', url: read.value.url }] }
}

function readFiles(files: readonly FileRef[]): Answer<Pieces> {
  for (const file of files) {
    const problem = fileProblem(file, 'evidence')
    if (problem) return { read: 'not', problem }
  }
  return { read: 'sure', value: files.map((file) => ({ kind: 'file', ...file })) }
}

function joined(one: Answer<Pieces>, other: Answer<Pieces>): Answer<Pieces> {
  if (one.read === 'not') return one
  if (other.read === 'not') return other
  const read = one.read === 'sure' ? other.read : one.read
  return { read, value: [...one.value, ...other.value] }
}

function limited(answer: Answer<Pieces>): Answer<Pieces> {
  const isTooMuch = answer.read !== 'not' && answer.value.length > mostPieces
  return isTooMuch ? { read: 'not', problem: { code: 'too-many-pieces', limit: mostPieces } } : answer
}

function shown(piece: EvidenceDraft): Line {
  return line('value-text', { value: piece.kind === 'link' ? piece.url : piece.name })
}
