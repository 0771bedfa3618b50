import { z } from 'zod'
import { line } from '#texts/line.ts'
import type { Answer, Reader } from '../reader.ts'

/** Free text within limits, in characters as people count them (UTF-16 units, as the platforms do). */
export function text({ min = 1, max = 1000 }: { min?: number; max?: number } = {}): Reader<string> {
  const read = (written: string): Answer<string> => {
    const value = written.replaceAll('\r\n', '\n').trim()
    if (value === '') return { read: 'not', problem: { code: 'empty' } }
    if (value.length < min) return { read: 'not', problem: { code: 'too-short', limit: min } }
    if (value.length > max)
      return { read: 'not', problem: { code: 'too-long', limit: max, length: value.length } }
    return { read: 'sure', value }
  }
  return {
    schema: z.string().min(min).max(max),
    inputs: [{ kind: 'text', multiline: max > 200, max }],
    read: (input) =>
      input.kind === 'text' ? read(input.text) : { read: 'not', problem: { code: 'text-needed' } },
    readForm: ([given]) =>
      given && 'text' in given && given.text.trim() !== '' ? read(given.text) : 'empty',
    show: (value) => line('value-text', { value }),
    fill: (value) => [value],
  }
}
