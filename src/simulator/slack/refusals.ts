import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * Words a failed check as Slack words it, one message a fault, such as
 * `must be less than 3001 characters [json-pointer:/blocks/0/text/text]`.
 * @param input what was checked
 * @param root where the input stands in the call, such as `/blocks`; empty for the arguments themselves
 */
export function explain(error: z.ZodError, input: unknown, root: string): readonly string[] {
  return [...new Set(error.issues.flatMap((issue) => explainIssue(issue, input, root)))]
}

function explainIssue(issue: Issue, input: unknown, root: string): readonly string[] {
  const own = faults(issue, input).map(({ message, path }) => `${message}${pointer(root, path)}`)
  const holder = issue.path.slice(0, -1)
  const isOfText = isTextObject(at(input, holder)) || isTextObject(at(input, issue.path))
  const outer = isTextObject(at(input, holder)) ? holder : issue.path
  return isOfText ? [`failed to match all allowed schemas${pointer(root, outer)}`, ...own] : own
}

interface Fault {
  message: string
  path: Path
}

function faults(issue: Issue, input: unknown): readonly Fault[] {
  const { path } = issue
  switch (issue.code) {
    case 'too_big':
      return [{ message: tooBig(issue), path }]
    case 'too_small':
      return [{ message: tooSmall(issue), path }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ message: `invalid additional property: ${key}`, path }))
    case 'custom':
      return [{ message: issue.message, path }]
    case 'invalid_format':
      return [{ message: issue.format === 'url' ? 'invalid url' : 'invalid format', path }]
    default:
      return [wrongKind(issue, input)]
  }
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `must be less than ${Number(maximum) + 1} characters`
  if (origin === 'array') return `no more than ${maximum} items allowed`
  return `must be less than ${Number(maximum) + 1}`
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return `must be more than ${Number(minimum) - 1} characters`
  if (origin === 'array') return `no less than ${minimum} items allowed`
  return `must be greater than ${Number(minimum) - 1}`
}

function wrongKind(issue: Issue, input: unknown): Fault {
  const value = at(input, issue.path)
  const name = String(issue.path.at(-1))
  if (value === undefined && issue.path.length > 0) {
    return { message: `missing required field: ${name}`, path: issue.path.slice(0, -1) }
  }
  if (issue.code === 'invalid_type') return { message: mustProvide(issue.expected), path: issue.path }
  if (typeof value !== 'string') return { message: mustProvide('string'), path: issue.path }
  const message = name === 'type' ? `unsupported type: ${value}` : 'must be a valid enum value'
  return { message, path: issue.path }
}

function mustProvide(expected: string): string {
  const article = /^[aeiou]/.test(expected) ? 'an' : 'a'
  return `must provide ${article} ${expected === 'int' ? 'integer' : expected}`
}

function pointer(root: string, path: Path): string {
  const whole = [root, ...path.map(String)].join('/')
  return whole === '' ? '' : ` [json-pointer:${whole}]`
}

function isTextObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('type' in value)) return false
  return value.type === 'plain_text' || value.type === 'mrkdwn'
}

function at(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  }, input)
}
