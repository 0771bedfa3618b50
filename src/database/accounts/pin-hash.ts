import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/**
 * What one try costs: 32 MiB of memory three times over, one of the settings of equal strength that the OWASP Password
 * Storage Cheat Sheet names for scrypt. Raised here, they are raised in what is stored the next time it is matched.
 */
const present = { ln: 15, r: 8, p: 3 }
const saltBytes = 16
const keyBytes = 32

type Cost = typeof present

const derive = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/** Hashes a secret with a salt of its own: `$scrypt$ln=15,r=8,p=3$salt$key`, all that is needed to match it again. */
export async function hashPin(digits: string, cost: Cost = present): Promise<string> {
  const salt = randomBytes(saltBytes)
  const key = await keyOf(digits, salt, cost)
  return `$scrypt$ln=${cost.ln},r=${cost.r},p=${cost.p}$${salt.toString('base64')}$${key.toString('base64')}`
}

/**
 * Whether a secret is the one that was hashed, found out in a time that tells nothing.
 *
 * @returns also whether it was hashed at another cost than is usual now.
 * @throws {Error} when `hash` is not what `hashPin` makes.
 */
export async function matchPin(
  digits: string,
  hash: string,
): Promise<{ matches: boolean; isOutdated: boolean }> {
  const { cost, salt, key } = parse(hash)
  const matches = timingSafeEqual(await keyOf(digits, salt, cost), key)
  return { matches, isOutdated: cost.ln !== present.ln || cost.r !== present.r || cost.p !== present.p }
}

function keyOf(digits: string, salt: Buffer, { ln, r, p }: Cost): Promise<Buffer> {
  const N = 2 ** ln
  return derive(digits, salt, keyBytes, { N, r, p, maxmem: 256 * N * r })
}

function parse(hash: string): { cost: Cost; salt: Buffer; key: Buffer } {
  const [, ln, r, p, salt, key] = /^\$scrypt\$ln=(\d+),r=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/.exec(hash) ?? []
  if (salt === undefined || key === undefined) throw new Error('a stored PIN cannot be read')
  const cost = { ln: Number(ln), r: Number(r), p: Number(p) }
  return { cost, salt: Buffer.from(salt, 'base64'), key: Buffer.from(key, 'base64') }
}
