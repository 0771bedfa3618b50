import { GrammyError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { periodDates } from '#appraisal/period.ts'
import { readConfig } from '#config.ts'
import { createLog } from '#operations/log.ts'

/** The lines a piece of work logs. */
function logged(work: (log: ReturnType<typeof createLog>) => void, level = 'info') {
  const lines: string[] = []
  work(createLog(level, { write: (line) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line))
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

const grammyError = new GrammyError(
  'Call to sendMessage failed!',
  { ok: false, error_code: 400, description: 'Bad Request: RAHASIA', parameters: {} },
  'sendMessage',
  { chat_id: 7, text: 'RAHASIA' },
)

describe('a line', () => {
  test('is JSON with its level in words and its time in ISO form', () => {
    const [line] = logged((log) => log.info({ period: 3 }, 'the period is open'))
    expect(line).toMatchObject({ level: 'info', period: 3, msg: 'the period is open' })
    expect(line.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
  })

  test('below the level is not written', () => {
    expect(logged((log) => log.info('quiet'), 'warn')).toEqual([])
  })

  test.each([
    ['a text', { text: 'RAHASIA' }],
    ['the name in a person', { employee: { id: 7, name: 'RAHASIA' } }],
    ['what is in a list', { people: [{ id: 7, name: 'RAHASIA' }] }],
    ['what is too deep to be looked through', { a: { b: { c: { d: { e: { f: { g: 'RAHASIA' } } } } } } }],
    ['what is two objects deep', { inbound: { content: { text: 'RAHASIA' } } }],
    ['a token', { config: { telegram: { token: 'RAHASIA' } } }],
    [
      'an address to write to',
      { employee: { email: 'RAHASIA', phone: 'RAHASIA', employeeNumber: 'RAHASIA' } },
    ],
  ])('strikes out %s', (_, fields) => {
    const [line] = logged((log) => log.info(fields, 'done'))
    expect(JSON.stringify(line)).not.toContain('RAHASIA')
  })

  test('ends where an object holds itself', () => {
    const fields: Record<string, unknown> = { id: 7 }
    fields.again = fields
    expect(logged((log) => log.info(fields, 'done'))).toMatchObject([{ id: 7 }])
  })
})

describe('an error', () => {
  test.each([
    [
      'ConfigError',
      () => readConfig({ PORT: 'x' }),
      'The environment cannot be used:\n  PORT must be a port number',
    ],
    ['RangeError', () => periodDates('monthly', 2026, 13), 'no monthly period 13 in a year'],
  ])('of ours (%s) keeps its message', (type, work, message) => {
    const [line] = logged((log) => log.error({ err: thrownBy(work) }, 'failed'))
    expect(line.err).toMatchObject({ type, message })
    expect(line.err.stack[0]).toMatch(/^at .*src\/[\w/-]+\.ts:\d+:\d+\)?$/)
  })

  test.each([
    [
      'from a platform',
      grammyError,
      { type: 'GrammyError', about: { error_code: 400, method: 'sendMessage' } },
    ],
    ['from reading JSON', thrownBy(() => JSON.parse('{"RAHASIA')), { type: 'SyntaxError' }],
    ['of no source of ours', new Error('RAHASIA'), { type: 'Error' }],
    [
      'that fakes its place',
      new Error(`RAHASIA\n    at x (${new URL('../../src/config.ts', import.meta.url)}:1:1)`),
      { type: 'Error' },
    ],
    [
      'of a database',
      Object.assign(new Error('RAHASIA'), { code: '23505', constraint: 'plan_key', detail: 'Key (RAHASIA)' }),
      { type: 'Error', code: '23505', about: { constraint: 'plan_key' } },
    ],
    ['that is none', 'RAHASIA', { type: 'string' }],
    ['with a value where a name is expected', Object.assign(new Error('x'), { code: 'RAHASIA: Budi' }), {}],
  ])('%s keeps what is no text', (_, error, kept) => {
    const [line] = logged((log) => log.error({ err: error }, 'failed'))
    expect(line.err).toMatchObject(kept)
    expect(JSON.stringify(line)).not.toContain('RAHASIA')
  })

  test.each([
    ['alone', (error: Error) => [error]],
    ['without a message beside it', (error: Error) => [{ err: error }]],
  ])('%s is logged under its name', (_, args) => {
    const [line] = logged((log) => log.error(...(args(grammyError) as [Error])))
    expect(line).toMatchObject({ msg: 'GrammyError', err: { type: 'GrammyError' } })
    expect(JSON.stringify(line)).not.toContain('RAHASIA')
  })

  test('is described wherever it lies', () => {
    const [line] = logged((log) => log.error({ failed: { first: grammyError } }, 'failed'))
    expect(line.failed.first).toMatchObject({ type: 'GrammyError', about: { method: 'sendMessage' } })
    expect(JSON.stringify(line)).not.toContain('RAHASIA')
  })

  test('is described with its causes, and with the errors it gathers', () => {
    const cause = Object.assign(new Error('RAHASIA'), { code: 'ECONNREFUSED' })
    const error = new Error('x', { cause: new AggregateError([cause], 'RAHASIA') })
    const [line] = logged((log) => log.error({ err: error }, 'failed'))
    expect(line.err.cause.errors[0]).toMatchObject({ type: 'Error', code: 'ECONNREFUSED' })
    expect(JSON.stringify(line)).not.toContain('RAHASIA')
  })

  test('that causes itself ends after five', () => {
    const error = new Error('x')
    error.cause = error
    const [line] = logged((log) => log.error({ err: error }, 'failed'))
    expect(JSON.stringify(line).match(/"cause"/g)).toHaveLength(4)
  })
})
