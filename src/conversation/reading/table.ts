import { parse } from 'csv-parse/sync'

/** One line of a table by its column names; `line` as a spreadsheet counts, the header being 1. */
export interface TableLine {
  line: number
  values: Readonly<Record<string, string>>
}

/**
 * Reads a CSV file as spreadsheets in Indonesia write it: comma or semicolon, with or without a byte-order mark,
 * UTF-8. Column names are taken without case and outer spaces. Null when it is not such a table.
 */
export function readTable(bytes: Uint8Array): readonly TableLine[] | null {
  const text = decoded(bytes)
  if (text === null || text.includes('\0')) return null
  const [header = ''] = text.split(/\r?\n/, 1)
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(text, {
      bom: true,
      delimiter,
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    })
    return records.map(({ record, info }) => ({ line: info.lines, values: record }))
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
