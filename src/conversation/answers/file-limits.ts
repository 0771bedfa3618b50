import type { FileRef } from '../files.ts'
import type { AnswerProblem } from '../reader.ts'

/** A bot downloads at most 20 MB from Telegram; the same limit holds everywhere. */
const mostMegabytes = 20
const megabyte = 1024 * 1024

const kinds = {
  evidence: /\.(pdf|jpe?g|png|webp|heic|docx?|xlsx?|pptx?|odt|ods|odp|csv|txt|zip|mp4)$/i,
  table: /\.(csv|txt)$/i,
}

const shown = { evidence: 'PDF, JPG, PNG, DOCX, XLSX, PPTX, CSV, ZIP, MP4', table: 'CSV' }

/** Why a file cannot be taken, by its size and name; null when it can. */
export function fileProblem(file: FileRef, purpose: keyof typeof kinds): AnswerProblem | null {
  if (file.size > mostMegabytes * megabyte) return { code: 'file-too-large', limit: mostMegabytes }
  return kinds[purpose].test(file.name) ? null : { code: 'file-kind', kinds: shown[purpose] }
}
