import { maskEmployeeNumber } from '#appraisal/employee-number.ts'
import type { SealedCode } from '#conversation/accounts.ts'
import { csv } from '#reports/csv.ts'
import { type LinkLetter, linkLetters } from '#reports/link-letters.ts'
import { line } from '#texts/line.ts'
import type { Write } from '../command-line/write.ts'

/** Codes of one unit, each to be handed to its owner alone. */
export interface SealedList {
  codes: readonly SealedCode[]
  agency: string
  unit: string
  /** Name of the bot in Telegram, for links; null where it was not told. */
  bot: string | null
}

/** The list for whoever hands the codes out. */
export function codeTable(list: SealedList, write: Write): string {
  const head = ['number', 'name', 'unit', 'code', 'link', 'until'] as const
  const rows = list.codes.map((code) => [
    maskEmployeeNumber(code.number),
    code.name,
    list.unit,
    code.code,
    linkOf(list, code) ?? '',
    code.expiresAt.toISOString(),
  ])
  return csv([head.map((column) => write(line(`admin-letter-column-${column}`))), ...rows])
}

/** A letter for each, as a PDF. */
export function codeLetters(list: SealedList, write: Write): Promise<Uint8Array> {
  return linkLetters(list.codes.map((code) => letter(list, code, write)))
}

function letter(list: SealedList, code: SealedCode, write: Write): LinkLetter {
  const number = maskEmployeeNumber(code.number)
  return {
    head: list.agency,
    title: write(line('admin-letter-title')),
    to: [code.name, write(line('admin-letter-number', { number })), list.unit],
    intro: write(line('admin-letter-intro')),
    code: code.code,
    link: linkOf(list, code),
    until: write(line('admin-letter-until', { until: code.expiresAt })),
    steps: [
      write(line(list.bot ? 'admin-letter-open-link' : 'admin-letter-open')),
      write(line('admin-letter-send')),
      write(line('admin-letter-agree')),
    ],
    warning: write(line('admin-letter-warning')),
  }
}

/** Opens the chat with the code in it (deep linking, https://core.telegram.org/bots/features#deep-linking). */
function linkOf({ bot }: SealedList, { code }: SealedCode): string | null {
  return bot && `https://t.me/${bot}?start=${code.replace('-', '')}`
}
