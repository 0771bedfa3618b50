/** What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asian keyboards. */
const formula = '[=+\\-@＝＋－＠]'

/** Where a cell begins, here or in a spreadsheet that separates by semicolon or tab, as Indonesian ones do. */
const formulaStart = new RegExp(`^(?=[\\t\\r\\n])|(?<=^|[;\\t\\r\\n])(?=[^\\S\\t\\r\\n]*${formula})`, 'g')

/**
 * Writes a table as CSV (RFC 4180): every cell quoted, lines ended by CRLF, UTF-8 with a byte order mark so that
 * spreadsheets read it rightly. What would become a formula on opening gets an apostrophe before it, and stays text.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(text: string): string {
  return `"${text.replace(formulaStart, "'").replaceAll('"', '""')}"`
}
