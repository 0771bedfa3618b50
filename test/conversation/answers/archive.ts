import { crc32 } from 'node:zlib'

/** A ZIP archive of these parts, none of them compressed. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([name, text]) => ({
    name: Buffer.from(name),
    data: Buffer.from(text),
  }))
  const locals = files.map(({ name, data }) => Buffer.concat([local(name, data), name, data]))
  const starts = locals.map((_, at) => sizeOf(locals.slice(0, at)))
  const listed = files.map(({ name, data }, at) => Buffer.concat([entry(name, data, starts[at] ?? 0), name]))
  return new Uint8Array(
    Buffer.concat([...locals, ...listed, end(files.length, sizeOf(listed), sizeOf(locals))]),
  )
}

/** An office file of the kind whose main part has that type. */
export function officeFile(mainType: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const types = `<Types><Override PartName="/main.xml" ContentType="application/${mainType}.main+xml"/></Types>`
  return archive({ '[Content_Types].xml': types, 'main.xml': '<main/>', ...parts })
}

const sizeOf = (chunks: readonly Buffer[]) => chunks.reduce((sum, { length }) => sum + length, 0)

function local(name: Buffer, data: Buffer): Buffer {
  return Buffer.concat([Buffer.from('PK\x03\x04\x14\0'), common(name, data)])
}

function entry(name: Buffer, data: Buffer, start: number): Buffer {
  const place = Buffer.alloc(14)
  place.writeUInt32LE(start, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\0\x14\0'), common(name, data), place])
}

/** Flags, method, time, checksum, sizes, lengths: the same in both places. */
function common(name: Buffer, data: Buffer): Buffer {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(crc32(data), 8)
  header.writeUInt32LE(data.length, 12)
  header.writeUInt32LE(data.length, 16)
  header.writeUInt16LE(name.length, 20)
  return header
}

function end(count: number, size: number, start: number): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\x05\x06', 'latin1')
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(start, 16)
  return record
}
