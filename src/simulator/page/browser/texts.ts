import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle'

/** Keys of locales/simulator.ftl; `key.attribute` reaches into a message. */
export type PageText = `page-${string}`

const bundle = new FluentBundle('id', { useIsolating: false })
const source = await fetch('/texts.ftl')
bundle.addResource(new FluentResource(await source.text()))

/** The text of that key, or the key itself where there is none. */
export function say(key: PageText, values: Record<string, FluentVariable> = {}): string {
  const pattern = patternOf(key)
  return pattern ? bundle.formatPattern(pattern, values) : key
}

/** The text of that key, or another word where there is none: for names that come out of the database. */
export function sayOr(key: PageText, otherwise: string): string {
  return patternOf(key) ? say(key) : otherwise
}

/** The attributes of a message whose names begin so, in the order they stand. */
export function sayAll(key: PageText, prefix: string): readonly string[] {
  const attributes = Object.entries(bundle.getMessage(key)?.attributes ?? {})
  return attributes
    .filter(([name]) => name.startsWith(prefix))
    .map(([, pattern]) => bundle.formatPattern(pattern))
}

function patternOf(key: PageText) {
  const [name = '', attribute] = key.split('.')
  const message = bundle.getMessage(name)
  return attribute ? message?.attributes[attribute] : message?.value
}
