import { describe, expect, test } from 'vitest'
import { signedHeaders } from '#simulator/slack/signature.ts'
import { connect } from './connected.ts'
import { openWorkspace, PATH, SIGNING_SECRET } from './workspace.ts'

const JSON_TYPE = { 'content-type': 'application/json' }
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' }
const EVENT = JSON.stringify({ type: 'event_callback', event: { type: 'app_home_opened', user: 'U0SITI' } })

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

  test('signed more than five minutes ago is turned away', async () => {
    const { postSigned } = await connectHttp()
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000)
    expect((await postSigned(EVENT, JSON_TYPE, minutesAgo(4.5))).status).toBe(200)
    expect((await postSigned(EVENT, JSON_TYPE, minutesAgo(5.5))).status).toBe(401)
  })

  test('of more than a megabyte is turned away', async () => {
    const { postSigned } = await connectHttp()
    expect((await postSigned(' '.repeat(1024 * 1024 + 1), JSON_TYPE)).status).toBe(413)
  })

  test('that cannot be read is turned away', async () => {
    const { postSigned } = await connectHttp()
    expect((await postSigned('{', JSON_TYPE)).status).toBe(400)
    expect((await postSigned('payload=%7B', FORM_TYPE)).status).toBe(400)
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
