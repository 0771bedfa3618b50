import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api'
import { describe, expect, test } from 'vitest'
import { faultOf, remedyOf } from '#channels/slack/fault.ts'
import { outcomeOf } from '#channels/slack/outcome.ts'

const refusal = (error: string, more: object = {}) =>
  new WebAPIPlatformError({ ok: false, response_metadata: {}, error, ...more })

const outcome = (error: Error) => outcomeOf(faultOf(error), 'address')

describe('a failed call', () => {
  test.each(['user_not_found', 'user_disabled', 'channel_not_found', 'is_archived'])(
    'refused by %s cannot be carried out, for nobody is there',
    (error) => {
      expect(outcome(refusal(error))).toEqual({ outcome: 'unreachable', reason: error })
    },
  )

  test.each([
    'invalid_blocks',
    'message_not_found',
    'cant_update_message',
    'edit_window_closed',
    'expired_trigger_id',
    'not_found',
    'hash_conflict',
    'msg_too_long',
  ])('refused by %s is never to be tried again', (error) => {
    expect(outcome(refusal(error))).toEqual({ outcome: 'refused', reason: error })
  })

  test.each(['internal_error', 'fatal_error', 'invalid_auth', 'account_inactive', 'something_new'])(
    'refused by %s may be tried again',
    (error) => {
      expect(outcome(refusal(error))).toEqual({ outcome: 'failed', reason: error })
    },
  )

  test.each([
    [new WebAPIRateLimitedError(7), 7_000],
    [refusal('ratelimited', { response_metadata: { retryAfter: 3 } }), 3_000],
    [refusal('ratelimited'), 30_000],
  ])('limited says for how long: %s', (error, retryAfterMs) => {
    expect(outcome(error)).toEqual({ outcome: 'limited', retryAfterMs, scope: 'address' })
  })

  test.each([
    [new WebAPIHTTPError(503, 'Service Unavailable', {}), 'http 503'],
    [new WebAPIRequestError(new DOMException('too late', 'TimeoutError')), 'TimeoutError'],
    [
      new WebAPIRequestError(
        new TypeError('fetch failed', {
          cause: Object.assign(new Error('connect 10.0.0.1'), { code: 'ECONNREFUSED' }),
        }),
      ),
      'ECONNREFUSED',
    ],
    [refusal('<html>masuk dulu</html>'), 'no Slack'],
  ])('without an answer of Slack may be tried again: %s', (error, reason) => {
    expect(outcome(error)).toEqual({ outcome: 'failed', reason })
  })

  test('that is a fault of ours is thrown on', () => {
    expect(() => faultOf(new RangeError('ours'))).toThrow('ours')
  })
})

describe('the operator', () => {
  const remedy = (error: Error) => remedyOf(faultOf(error), 'SLACK_BOT_TOKEN')

  test('is told which scope is missing', () => {
    expect(remedy(refusal('missing_scope', { needed: 'files:write' }))).toContain('files:write')
  })

  test.each(['invalid_auth', 'token_revoked', 'account_inactive'])(
    'is told which token to mend after %s',
    (error) => {
      expect(remedy(refusal(error))).toMatch(new RegExp(`SLACK_BOT_TOKEN.*${error}`))
    },
  )

  test('is not bothered with anything else', () => {
    expect(remedy(refusal('channel_not_found'))).toBeUndefined()
    expect(remedy(new WebAPIRateLimitedError(1))).toBeUndefined()
  })
})
