import { GrammyError, HttpError } from 'grammy'
import { describe, expect, test } from 'vitest'
import { faultOf } from '#channels/telegram/fault.ts'
import { outcomeOf } from '#channels/telegram/outcome.ts'

const refusal = (code: number, description: string, retryAfter?: number) =>
  new GrammyError(
    'Call failed',
    {
      ok: false,
      error_code: code,
      description,
      ...(retryAfter && { parameters: { retry_after: retryAfter } }),
    },
    'sendMessage',
    { text: 'nilai rahasia' },
  )

const outcome = (error: unknown) => outcomeOf(faultOf(error), '11', () => 'address')

describe('how a failed call went', () => {
  test.each([
    [403, 'Forbidden: bot was blocked by the user', 'unreachable'],
    [403, 'Forbidden: user is deactivated', 'unreachable'],
    [403, "Forbidden: bot can't initiate conversation with a user", 'unreachable'],
    [403, "Forbidden: bot can't send messages to the user", 'failed'],
    [400, 'Bad Request: chat not found', 'unreachable'],
    [400, 'Bad Request: PEER_ID_INVALID', 'unreachable'],
    [400, 'Bad Request: message text is empty', 'refused'],
    [400, "Bad Request: message can't be edited", 'refused'],
    [400, 'Bad Request: message to edit not found', 'refused'],
    [400, 'Bad Request: BUTTON_DATA_INVALID', 'refused'],
    [413, 'Request Entity Too Large', 'refused'],
    [401, 'Unauthorized', 'failed'],
    [500, 'Internal Server Error', 'failed'],
    [502, 'Bad Gateway', 'failed'],
  ])('%i %s: %s', (code, description, expected) => {
    expect(outcome(refusal(code, description))).toEqual({
      outcome: expected,
      reason: `${code} ${description}`,
    })
  })

  test('a wait is handed back in milliseconds', () => {
    expect(outcome(refusal(429, 'Too Many Requests: retry after 7', 7))).toEqual({
      outcome: 'limited',
      retryAfterMs: 7_000,
      scope: 'address',
    })
  })

  test('a wait without its length is one of a second', () => {
    expect(outcome(refusal(429, 'Too Many Requests'))).toMatchObject({ retryAfterMs: 1_000 })
  })

  test('a network fault is told by its code, without the address called', () => {
    const cause = Object.assign(
      new Error('request to https://api.telegram.org/bot1:AAF/sendMessage failed'),
      {
        code: 'ECONNRESET',
      },
    )
    expect(outcome(new HttpError('failed', cause))).toEqual({ outcome: 'failed', reason: 'ECONNRESET' })
    expect(outcome(new HttpError('failed', new Error('Request timed out')))).toEqual({
      outcome: 'failed',
      reason: 'no answer',
    })
  })

  test('any other error is a fault of ours and thrown on', () => {
    expect(() => outcome(new TypeError('ours'))).toThrow('ours')
  })
})
