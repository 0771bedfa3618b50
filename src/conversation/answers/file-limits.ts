import type { FileRef } from '../files.ts'
import type { AnswerProblem } from '../reader.ts'

/** A bot downloads at most 20 MB from Telegram; the same limit holds everywhere. */
export const mostMegabytes = 20
export const mostBytes = mostMegabytes * 1024 * 1024

const kinds = {
  evidence: /\.(pdf|jpe?g|png|webp|heic|docx|xlsx|pptx|odt|ods|odp|csv|txt|mp4)$/i,
  table: /\.(csv|txt)$/i,
}

/** The kinds as people are told of them. */
export const shownKinds = { evidence: 'PDF, JPG, PNG, DOCX, XLSX, PPTX, CSV, MP4', table: 'CSV' }

/** An ending of what runs when it is opened, hidden before another ending. */
const disguised =
  /\.(exe|scr|bat|cmd|pif|msi|dll|jse?|vb[se]|wsf|hta|ps1|jar|lnk|apk|html?|svg|(doc|xls|ppt)m)\s*\./i

/** Why a file cannot be taken, by its size and name as they are claimed; null when it can. */
export function fileProblem(file: FileRef, purpose: keyof typeof kinds): AnswerProblem | null {
  if (file.size > mostBytes) return { code: 'file-too-large', limit: mostMegabytes }
  if (!kinds[purpose].test(file.name)) return { code: 'file-kind', kinds: shownKinds[purpose] }
  return disguised.test(file.name) ? { code: 'file-disguised' } : null
}
