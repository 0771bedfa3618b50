/**
 * The identity of a delivery, made of what names it. A part that is missing would make two deliveries one, of which the
 * second would be taken for a repetition of the first.
 *
 * @throws {TypeError} when one is not there.
 */
export function keyOf(...parts: readonly string[]): string {
  if (!parts.every((part) => typeof part === 'string'))
    throw new TypeError('a delivery does not say which it is')
  return parts.join(':')
}
