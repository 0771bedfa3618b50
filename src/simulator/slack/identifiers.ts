import { createHash, randomBytes, randomUUID } from 'node:crypto'

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

function spell(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => signs[byte % signs.length]).join('')
}

/** Sets this process's ids apart from those of the one before. */
const run = spell(randomBytes(5))
let made = 0

/** A fresh id: the letters of its kind (`F` a file, `Ev` an event) and ten signs. None repeats, after a restart either. */
export function newId(kind: string): string {
  made += 1
  return kind + run + made.toString(36).toUpperCase().padStart(5, '0')
}

/** An id that is the same after every restart, because other programs' databases keep it (a direct message, the bot). */
export function stableId(kind: string, seed: string): string {
  return kind + spell(createHash('sha256').update(seed).digest().subarray(0, 10))
}

/** The five signs Slack gives a block or an element that came without an id. */
export function newBlockId(): string {
  return newId('').slice(-5)
}

/** An unguessable part of a URL or a trigger: 32 hexadecimal digits. */
export function newSecret(): string {
  return randomUUID().replaceAll('-', '')
}
