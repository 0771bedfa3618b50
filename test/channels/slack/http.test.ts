import { describe, expect, test } from 'vitest'
import { signedHeaders } from '#simulator/slack/signature.ts'
import { connect } from './connected.ts'
import { openWorkspace, PATH, SIGNING_SECRET } from './workspace.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
const EVENT = JSON.stringify({ type: 'event_callback', event: { type: 'app_home_opened', user: 'U0SITI' } })
const SAID = {
  type: 'message',
  channel_type: 'im',
  channel: 'D0SITI',
  user: 'U0SITI',
  ts: '1.2',
  text: 'halo',
}

async function connectHttp() {
  const connected = await connect('http')
  const post = (body: string, headers: Record<string, string>) =>
    fetch(connected.requestUrl, { method: 'POST', body, headers })
  const postSigned = (body: string, type: Record<string, string>, at = new Date(), secret = SIGNING_SECRET) =>
    post(body, { ...type, ...signedHeaders(secret, body, at) })
  return { ...connected, post, postSigned }
}

describe('a request', () => {
  test('that is signed is answered by 200', async () => {
    const { postSigned } = await connectHttp()
    expect((await postSigned(EVENT, JSON_TYPE)).status).toBe(200)
  })

  test('that is not signed, or by another, or changed since, is turned away', async () => {
    const { post, postSigned, arrived } = await connectHttp()
    expect((await post(EVENT, JSON_TYPE)).status).toBe(401)
    expect((await postSigned(EVENT, JSON_TYPE, new Date(), 'rahasia lain')).status).toBe(401)
    const stolen = signedHeaders(SIGNING_SECRET, EVENT, new Date())
    expect((await post(EVENT.replace('U0SITI', 'U0BUDI'), { ...JSON_TYPE, ...stolen })).status).toBe(401)
    expect(arrived).toEqual([])
  })

  test.each([
    [4.5, 200],
    [5.5, 401],
    [60 * 24, 401],
    [-4.5, 200],
    [-5.5, 401],
    [-60 * 24, 401],
  ])('signed %d minutes ago is answered by %d', async (minutes, status) => {
    const { postSigned } = await connectHttp()
    const at = new Date(Date.now() - minutes * 60_000)
    expect((await postSigned(EVENT, JSON_TYPE, at)).status).toBe(status)
  })

  test.each([
    ['another time', { 'x-slack-request-timestamp': String(Math.floor(Date.now() / 1000) - 7) }],
    ['no number for a time', { 'x-slack-request-timestamp': 'kemarin' }],
    ['an empty time', { 'x-slack-request-timestamp': '' }],
    ['an empty signature', { 'x-slack-signature': '' }],
    ['a signature cut short', { 'x-slack-signature': 'v0=00' }],
    ['another version', { 'x-slack-signature': `v1=${'0'.repeat(64)}` }],
  ])('with %s is turned away', async (_, changed) => {
    const { post, arrived } = await connectHttp()
    const headers = { ...JSON_TYPE, ...signedHeaders(SIGNING_SECRET, EVENT, new Date()), ...changed }
    expect((await post(EVENT, headers)).status).toBe(401)
    expect(arrived).toEqual([])
  })

  test.each(['x-slack-signature', 'x-slack-request-timestamp'])('without %s is turned away', async (name) => {
    const { post } = await connectHttp()
    const signed = Object.entries(signedHeaders(SIGNING_SECRET, EVENT, new Date()))
    const headers = Object.fromEntries(signed.filter(([each]) => each !== name))
    expect((await post(EVENT, { ...JSON_TYPE, ...headers })).status).toBe(401)
  })

  test('that claims to check the address delivers nothing, signed or not', async () => {
    const { post, arrived } = await connectHttp()
    const event = encodeURIComponent(EVENT)
    expect((await post(`ssl_check=1&payload=${event}`, FORM_TYPE)).status).toBe(200)
    expect(arrived).toEqual([])
  })

  test('of more than a megabyte is turned away, signed or not', async () => {
    const { post, postSigned } = await connectHttp()
    expect((await post(' '.repeat(1024 * 1024 + 1), JSON_TYPE)).status).toBe(413)
    expect((await postSigned(' '.repeat(1024 * 1024 + 1), JSON_TYPE)).status).toBe(413)
  })

  test('that cannot be read is turned away', async () => {
    const { postSigned } = await connectHttp()
    expect((await postSigned('{', JSON_TYPE)).status).toBe(400)
    expect((await postSigned('payload=%7B', FORM_TYPE)).status).toBe(400)
    expect((await postSigned('payload=%7B%7D', { 'content-type': 'text/plain' })).status).toBe(400)
    expect((await postSigned('payload=%7B%7D', JSON_TYPE)).status).toBe(400)
  })

  test.each([
    ['an event', JSON_TYPE, JSON.stringify({ type: 'event_callback', event: { ...SAID, ts: undefined } })],
    ['words', JSON_TYPE, JSON.stringify({ type: 'event_callback', event: { ...SAID, text: [[]] } })],
    ['a form', FORM_TYPE, `payload=${JSON.stringify({ type: 'view_submission', user: { id: 'U0SITI' } })}`],
    [
      'a button',
      FORM_TYPE,
      `payload=${JSON.stringify({ type: 'block_actions', actions: [{ action_id: { toString: 1 } }] })}`,
    ],
  ])('of which nothing can be made, %s, is passed over, since it would come again', async (_, type, body) => {
    const { postSigned, arrived, lines } = await connectHttp()
    expect((await postSigned(body, type)).status).toBe(200)
    expect(arrived).toEqual([])
    expect(lines.join()).toContain('a delivery cannot be read and is passed over')
  })

  test('that is no POST is turned away', async () => {
    const { requestUrl } = await connectHttp()
    expect((await fetch(requestUrl)).status).toBe(405)
  })

  test('of a kind nobody listens for is acknowledged', async () => {
    const { postSigned } = await connectHttp()
    expect((await postSigned(JSON.stringify({ type: 'something_new' }), JSON_TYPE)).status).toBe(200)
  })
})

test('Slack may check the address', async () => {
  const { slack, post } = await connectHttp()
  expect(await slack.verifyRequestUrl()).toBe(true)
  expect((await post('ssl_check=1&token=x', FORM_TYPE)).status).toBe(200)
})

test('before the start and after the stop deliveries are turned away, to come again', async () => {
  const { channel, requestUrl, close } = await openWorkspace('http')
  const post = async () => {
    const headers = { ...JSON_TYPE, ...signedHeaders(SIGNING_SECRET, EVENT, new Date()) }
    return (await fetch(requestUrl, { method: 'POST', body: EVENT, headers })).status
  }
  expect(channel.route?.path).toBe(PATH)
  expect(await post()).toBe(500)
  await channel.start(async () => ({}))
  expect(await post()).toBe(200)
  await channel.stop()
  expect(await post()).toBe(500)
  await close()
})
