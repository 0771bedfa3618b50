import {
  type FunctionReference,
  type Message,
  parse,
  type SelectExpression,
  type VariableReference,
  Visitor,
} from '@fluent/syntax'

/** A file of texts: its name, for mistakes, and what it holds. */
export interface TextFile {
  name: string
  source: string
}

/**
 * Writes the source of keys.ts: the type of every text's values, read from how the texts use them. A text that cannot
 * be read, and a key given twice, are thrown with their place.
 */
export function keysFile(files: readonly TextFile[]): string {
  const messages = files.flatMap(messagesIn)
  refuseRepeated(messages.map(({ id }) => id.name))
  const entries = messages.map((message) => `  '${message.id.name}': ${valuesOf(message)}`)
  const used = ['Day', 'Moment', 'Text'].filter((type) =>
    entries.some((entry) => entry.includes(`: ${type}`)),
  )
  return [
    '// Made by `npm run texts` from locales/*.ftl; not to be edited.',
    ...(used.length > 0 ? [`import type { ${used.join(', ')} } from './line.ts'`, ''] : []),
    'export interface Texts {',
    ...entries,
    '}',
    '',
  ].join('\n')
}

function messagesIn({ name, source }: TextFile): Message[] {
  const { body } = parse(source, { withSpans: false })
  const broken = body.find((entry) => entry.type === 'Junk')
  if (broken) throw new Error(`locales/${name} cannot be read near: ${String(broken.content).slice(0, 80)}`)
  return body.filter((entry) => entry.type === 'Message')
}

function refuseRepeated(keys: readonly string[]): void {
  const repeated = keys.find((key, index) => keys.indexOf(key) !== index)
  if (repeated !== undefined) throw new Error(`there are two texts "${repeated}"`)
}

function valuesOf(message: Message): string {
  const variables = new Variables()
  variables.visit(message)
  if (variables.types.size === 0) return 'Record<never, never>'
  return `{ ${[...variables.types].map(([name, type]) => `${name}: ${type}`).join('; ')} }`
}

const typeOfFunction: Record<string, string> = {
  NUMBER: 'number',
  DAY: 'Day',
  SHORTDAY: 'Day',
  WEEKDAY: 'Day',
  MONTH: 'Day',
  MOMENT: 'Moment',
  TIME: 'Moment',
}

const plurals = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Collects the variables of one message with the narrowest type their use demands. */
class Variables extends Visitor {
  readonly types = new Map<string, string>()
  private wanted = 'Text'

  override visitFunctionReference(node: FunctionReference): void {
    const outer = this.wanted
    this.wanted = typeOfFunction[node.id.name] ?? outer
    this.genericVisit(node)
    this.wanted = outer
  }

  override visitSelectExpression(node: SelectExpression): void {
    if (node.selector.type === 'VariableReference') this.note(node.selector.id.name, selectorType(node))
    else this.genericVisit(node.selector)
    for (const variant of node.variants) this.visit(variant)
  }

  override visitVariableReference(node: VariableReference): void {
    this.note(node.id.name, this.wanted)
  }

  private note(name: string, type: string): void {
    const known = this.types.get(name)
    if (known === undefined || known === 'Text') this.types.set(name, type)
  }
}

/** Numbers where the variants are; the variants' names where these are all there is, any word where there are `other`. */
function selectorType(node: SelectExpression): string {
  const keys = node.variants.map((variant) => variant.key)
  const names = keys.map((key) => (key.type === 'Identifier' ? key.name : key.value))
  const numeric = keys.some((key) => key.type === 'NumberLiteral') || names.every((name) => plurals.has(name))
  if (!numeric && names.includes('other')) return 'string'
  return numeric ? 'number' : names.map((name) => `'${name}'`).join(' | ')
}
