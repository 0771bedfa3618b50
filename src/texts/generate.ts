// Writes keys.ts: the type of every text's values, read from how locales/*.ftl use them. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { type FunctionReference, type Message, parse, type SelectExpression, type VariableReference, Visitor } from '@fluent/syntax'
import { localesFolder } from './say.ts'

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

function selectorType(node: SelectExpression): string {
  const keys = node.variants.map((variant) => variant.key)
  const names = keys.map((key) => (key.type === 'Identifier' ? key.name : key.value))
  const numeric = keys.some((key) => key.type === 'NumberLiteral') || names.every((name) => plurals.has(name))
  if (!numeric && names.includes('other')) return 'string'
  return numeric ? 'number' : names.map((name) => `'${name}'`).join(' | ')
}

function valuesOf(message: Message): string {
  const variables = new Variables()
  variables.visit(message)
  if (variables.types.size === 0) return 'Record<never, never>'
  return `{ ${[...variables.types].map(([name, type]) => `${name}: ${type}`).join('; ')} }`
}

function messages(): Message[] {
  const files = readdirSync(localesFolder).filter((name) => name.endsWith('.ftl'))
  return files.sort().flatMap((name) => {
    const { body } = parse(readFileSync(new URL(name, localesFolder), 'utf8'), { withSpans: false })
    const broken = body.find((entry) => entry.type === 'Junk')
    if (broken) throw new Error(`locales/${name} cannot be read near: ${String(broken.content).slice(0, 80)}`)
    return body.filter((entry) => entry.type === 'Message')
  })
}

function keysFile(): string {
  const entries = messages().map((message) => `  '${message.id.name}': ${valuesOf(message)}`)
  const used = ['Day', 'Moment', 'Text'].filter((type) => entries.some((entry) => entry.includes(`: ${type}`)))
  return [
    '// Made by `npm run texts` from locales/*.ftl; not to be edited.',
    `import type { ${used.join(', ')} } from './line.ts'`,
    '',
    'export interface Texts {',
    ...entries,
    '}',
    '',
  ].join('\n')
}

const target = new URL('keys.ts', import.meta.url)
const wanted = keysFile()
if (!process.argv.includes('--check')) writeFileSync(target, wanted)
else if (readFileSync(target, 'utf8') !== wanted) {
  process.stderr.write('src/texts/keys.ts is not up to date with locales/: run `npm run texts`.\n')
  process.exitCode = 1
}
