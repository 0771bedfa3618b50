import { z } from 'zod'
import type { EvidenceDraft } from '#appraisal/progress.ts'
import { type Line, line } from '#texts/line.ts'
import type { FileRef } from '../files.ts'
import type { Answer, Reader } from '../reader.ts'
import { readUrl } from '../reading/url.ts'
import { fileProblem } from './file-limits.ts'

const Evidence = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('link'), url: z.string() }),
  z.object({
    kind: z.literal('file'),
    fileId: z.string(),
    name: z.string(),
    mime: z.string(),
    size: z.number(),
  }),
])

/** Pieces of evidence a single work result may carry. */
const mostPieces = 5

/** Evidence (bukti dukung): links and files, collected until "selesai". */
export function evidence(): Reader<readonly EvidenceDraft[]> {
  return {
    schema: z.array(Evidence).max(mostPieces),
    inputs: [
      { kind: 'text', multiline: false, max: 1000 },
      { kind: 'file', max: mostPieces },
    ],
    read: (input) => {
      if (input.kind === 'text') return readLink(input.text)
      if (input.kind === 'file') return readFiles([input.file])
      return { read: 'not', problem: { code: 'file-or-link-needed' } }
    },
    readForm: ([written, uploaded]) => {
      const files = uploaded && 'files' in uploaded ? uploaded.files : []
      const link = written && 'text' in written ? written.text.trim() : ''
      if (link === '') return files.length > 0 ? readFiles(files) : 'empty'
      return joined(readLink(link), readFiles(files))
    },
    show: (value) => line('value-list', { values: value.map(shown) }),
    fill: (value) => [value.find((each) => each.kind === 'link')?.url],
    files: (value) => value.filter((each) => each.kind === 'file'),
    collect: { max: mostPieces, join: (earlier, further) => [...earlier, ...further].slice(0, mostPieces) },
  }
}

function readLink(text: string): Answer<readonly EvidenceDraft[]> {
  const read = readUrl(text)
  return read.read === 'not' ? read : { read: 'sure', value: [{ kind: 'link', url: read.value.url }] }
}

function readFiles(files: readonly FileRef[]): Answer<readonly EvidenceDraft[]> {
  for (const file of files) {
    const problem = fileProblem(file, 'evidence')
    if (problem) return { read: 'not', problem }
  }
  return { read: 'sure', value: files.map((file) => ({ kind: 'file', ...file })) }
}

function joined(
  links: Answer<readonly EvidenceDraft[]>,
  files: Answer<readonly EvidenceDraft[]>,
): Answer<readonly EvidenceDraft[]> {
  if (links.read === 'not') return links
  return files.read === 'not' ? files : { read: 'sure', value: [...links.value, ...files.value] }
}

function shown(piece: EvidenceDraft): Line {
  return line('value-text', { value: piece.kind === 'link' ? piece.url : piece.name })
}
