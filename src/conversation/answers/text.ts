import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { Answer, Reader } from '../reader.ts'
import { typed } from './typed.ts'

/** Free text within limits, in characters as people count them (UTF-16 units, as the platforms do). */
export function text({ min = 1, max = 1000 }: { min?: number; max?: number } = {}): Reader<string> {
  return {
    ...typed((written) => withinLimits(cleaned(written), min, max)),
    // Made when it is asked for: most turns only show a form's fields, and a schema costs more than all the rest.
    get schema() {
      return z.custom<string>((value) => typeof value === 'string' && isWithin(value, min, max))
    },
    inputs: [{ kind: 'text', multiline: max > 200, max }],
    show: (value) => line('value-text', { value }),
    fill: (value) => [value],
  }
}

/** Without what no database or document takes: control characters but tab and line break, and halves of characters. */
function cleaned(written: string): string {
  return written
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/\p{Cs}/gu, '')
    .trim()
}

function isWithin(value: string, min: number, max: number): boolean {
  return withinLimits(value, min, max).read === 'sure'
}

function withinLimits(value: string, min: number, max: number): Answer<string> {
  if (value === '') return { read: 'not', problem: { code: 'empty' } }
  if (value.length < min) return { read: 'not', problem: { code: 'too-short', limit: min } }
  return value.length > max
    ? { read: 'not', problem: { code: 'too-long', limit: max, length: value.length } }
    : { read: 'sure', value }
}
