import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { Answer, Reader } from '../reader.ts'
import { typed } from './typed.ts'

const shape = /^\d{6}$/

/** Six digits, spaces between them or not; never shown again. */
export function pinDigits(): Reader<string> {
  return {
    ...typed(readDigits),
    schema: z.string().regex(shape),
    inputs: [{ kind: 'text', multiline: false, max: 11 }],
    show: () => line('value-text', { value: '••••••' }),
    fill: () => [],
  }
}

/** Keyboards of some languages have digits of their own width. */
function readDigits(written: string): Answer<string> {
  const value = written.normalize('NFKC').replaceAll(/[\s\p{Cf}.-]/gu, '')
  return shape.test(value) ? { read: 'sure', value } : { read: 'not', problem: { code: 'not-a-pin' } }
}
