import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether a secret is the one expected, in a time that tells nothing of how much of it is right, nor its length. */
export function isSecret(given: string, expected: string): boolean {
  return timingSafeEqual(hashOf(given), hashOf(expected))
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
