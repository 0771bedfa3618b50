import { readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { DayValue, formatsFor, isDay, MomentValue, type ReaderZone } from './formats.ts'
import type { Line, TextKey } from './line.ts'
import { markEmphasis, toRich, unmarked } from './marks.ts'
import type { Rich } from './rich.ts'

/** Writes chosen lines for a reader: paragraphs apart, days and times in the reader's zone. */
export interface Say {
  (lines: Line | readonly Line[], zone: ReaderZone): Rich
  /** The alternatives a text lists, separated by `|`: phrases to recognise, never to show. */
  phrases(key: TextKey): readonly string[]
  has(key: string): key is TextKey
}

/** Where the texts are, as files of Fluent. */
export const localesFolder = new URL('../../locales/', import.meta.url)

/** Reads every text of the folder; a mistake in a file is thrown with its place. */
function loadTexts(folder: URL = localesFolder): FluentResource[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ftl'))
  return files.map((name) => new FluentResource(readFileSync(new URL(name, folder), 'utf8')))
}

export function createSay(resources: readonly FluentResource[] = loadTexts()): Say {
  const bundles = {
    WIB: bundleFor('WIB', resources),
    WITA: bundleFor('WITA', resources),
    WIT: bundleFor('WIT', resources),
  }
  const say = (lines: Line | readonly Line[], zone: ReaderZone): Rich =>
    toRich(
      [lines]
        .flat()
        .map((each) => write(bundles[zone], each))
        .join('\n\n'),
    )
  return Object.assign(say, {
    phrases: (key: TextKey) =>
      write(bundles.WIB, { key, values: {} })
        .split('|')
        .map((phrase) => phrase.trim()),
    has: (key: string): key is TextKey => bundles.WIB.hasMessage(key),
  })
}

function bundleFor(zone: ReaderZone, resources: readonly FluentResource[]): FluentBundle {
  const bundle = new FluentBundle('id', {
    useIsolating: false,
    transform: markEmphasis,
    functions: formatsFor(zone),
  })
  for (const resource of resources) bundle.addResource(resource)
  return bundle
}

function write(bundle: FluentBundle, { key, values }: Line): string {
  const pattern = bundle.getMessage(key)?.value
  if (!pattern) throw new Error(`there is no text "${key}"`)
  const args: Record<string, FluentVariable> = {}
  for (const [name, value] of Object.entries(values)) args[name] = toFluent(bundle, value)
  return bundle.formatPattern(pattern, args)
}

function toFluent(bundle: FluentBundle, value: Line['values'][string]): FluentVariable {
  if (typeof value === 'string') return unmarked(value)
  if (typeof value === 'number') return value
  if (value instanceof Date) return new MomentValue(value)
  if (isDay(value)) return new DayValue(value)
  const lines: readonly Line[] = [value as Line | readonly Line[]].flat() // what is left of the union
  return lines.map((each) => write(bundle, each)).join('\n')
}
