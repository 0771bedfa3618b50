import { globSync, readdirSync, readFileSync } from 'node:fs'
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { DayValue, formatsFor, MomentValue } from '#texts/formats.ts'
import { keysFile } from '#texts/keys-file.ts'
import { markEmphasis } from '#texts/marks.ts'
import { localesFolder } from '#texts/say.ts'

const files = readdirSync(localesFolder)
  .filter((name) => name.endsWith('.ftl'))
  .map((name) => ({ name, source: readFileSync(new URL(name, localesFolder), 'utf8') }))

/** The types of each text's values, by the value's name. */
const typesOf = new Map(
  [...keysFile(files).matchAll(/^ {2}'(.+)': (.*)$/gm)].map(([, key = '', values = '']) => [
    key,
    new Map(
      [...values.matchAll(/(\w+): ('.+?'(?: \| '.+?')*|\w+)/g)].map(([, name = '', type = '']) => [
        name,
        type,
      ]),
    ),
  ]),
)

const bundle = new FluentBundle('id', {
  useIsolating: false,
  transform: markEmphasis,
  functions: formatsFor('WIB'),
})
for (const { source } of files) bundle.addResource(new FluentResource(source))

/** What a value of that type may be. */
function samples(type: string): FluentVariable[] {
  if (type === 'number') return [0, 1, 2, 1250.5]
  if (type === 'Day') return [new DayValue(Temporal.PlainDate.from('2026-11-30'))]
  if (type === 'Moment') return [new MomentValue(new Date('2026-11-21T16:05:00Z'))]
  return type.startsWith("'") ? type.split(' | ').map((each) => each.slice(1, -1)) : ['teks']
}

/** A text written with every choice of its values, each value in turn, marks and all. */
function everyWriting(key: string): string[] {
  const types = [...(typesOf.get(key) ?? [])]
  const first = Object.fromEntries(types.map(([name, type]) => [name, samples(type)[0] ?? '']))
  const choices = types.flatMap(([name, type]) =>
    samples(type).map((sample) => ({ ...first, [name]: sample })),
  )
  const pattern = bundle.getMessage(key)?.value ?? ''
  return (choices.length > 0 ? choices : [first]).map((values) => bundle.formatPattern(pattern, values))
}

const keys = [...typesOf.keys()]
const marks = ['\uE000', '\uE001', '\uE002']

test('every text can be written, and closes the emphasis it opens', () => {
  const open = keys.filter((key) =>
    everyWriting(key).some((written) => marks.some((mark) => written.split(mark).length % 2 === 0)),
  )
  expect(open).toEqual([])
  expect(keys.filter((key) => everyWriting(key).some((written) => written.trim() === ''))).toEqual([])
})

const sources = globSync('src/**/*.{ts,html}', { exclude: (path) => path.includes('generated') })
  .filter((path) => !path.endsWith('texts/keys.ts'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')

/** Everything the sources quote, a part that is only known at run time being any word. */
const quoted = [...sources.matchAll(/(['"`])([a-z][\w-]*(?:\$\{[^}]*\}[\w-]*)*)\1/g)].map(
  ([, , text = '']) => text,
)
const named = new Set(quoted)
const patterns = [...named]
  .filter((text) => text.includes('${'))
  .map((text) => new RegExp(`^${text.replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`))

test('no text is left that nothing uses', () => {
  const unused = keys.filter((key) => !named.has(key) && !patterns.some((pattern) => pattern.test(key)))
  expect(unused).toEqual([])
})

test('the words on a button are few, on one line and without emphasis', () => {
  const labels = [...sources.matchAll(/\b(?:label|button): line\(\s*(['`])(.+?)\1/g)]
  const known = labels.map(([, , text = '']) => new RegExp(`^${text.replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`))
  const onButtons = keys.filter((key) => known.some((label) => label.test(key)))
  expect(onButtons.length).toBeGreaterThan(50)
  const unfit = onButtons.filter((key) => !everyWriting(key).every((written) => fewWords.test(written)))
  expect(unfit).toEqual([])
})

/** Slack takes 75 characters; a phone shows about 40. */
const fewWords = /^[^\n\uE000-\uE002]{1,40}$/
