import { type Call, readFlag, readInteger, readJson, readString } from '../call.ts'
import type { Cloud } from '../cloud.ts'
import { badRequest, conflict } from '../refusal.ts'
import { wireDate } from '../wire.ts'
import type { Method } from './method.ts'

const WEBHOOK_IS_ACTIVE =
  "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"

export const getUpdates: Method = (cloud, call) => {
  if (cloud.webhook.settings()) throw conflict(WEBHOOK_IS_ACTIVE)
  chooseTypes(cloud, call)
  return cloud.polling.poll(call)
}

export const setWebhook: Method = (cloud, call) => {
  const url = readString(call, 'url')
  if (url === '') return deleteWebhook(cloud, call)
  cloud.rates?.spendWebhook()
  checkAddress(url)
  const secretToken = readSecretToken(call)
  cloud.polling.abort('terminated by setWebhook request')
  chooseTypes(cloud, call)
  dropPending(cloud, call)
  const maxConnections = readInteger(call, 'max_connections', { fallback: 40, min: 1, max: 100 })
  cloud.webhook.set({ url, secretToken, maxConnections })
  return true
}

export const deleteWebhook: Method = (cloud, call) => {
  cloud.webhook.set(undefined)
  dropPending(cloud, call)
  return true
}

export const getWebhookInfo: Method = ({ webhook, updates }) => {
  const settings = webhook.settings()
  const error = webhook.lastError()
  return {
    url: settings?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: updates.size(),
    max_connections: settings?.maxConnections,
    allowed_updates: updates.allowed(),
    last_error_date: error && wireDate(error.at),
    last_error_message: error?.message,
  }
}

/** What is left out or no list leaves the choice as it was; an empty list resets it. */
function chooseTypes(cloud: Cloud, call: Call): void {
  const types = readJson(call, 'allowed_updates', 'allowed updates')
  if (Array.isArray(types)) cloud.updates.allow(types.filter((type) => typeof type === 'string'))
}

function dropPending(cloud: Cloud, call: Call): void {
  if (readFlag(call, 'drop_pending_updates')) cloud.updates.keepLast(0)
}

/** As the real server with `--local`, it takes plain HTTP; the real cloud does not, and this only on loopback. */
function checkAddress(url: string): void {
  const { protocol, hostname } = URL.parse(url) ?? {}
  if (protocol === undefined || hostname === undefined) throw badRequest('invalid webhook URL specified')
  if (protocol === 'https:') return
  if (!/^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(hostname))
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
}

function readSecretToken(call: Call): string {
  const secretToken = readString(call, 'secret_token')
  if (secretToken.length > 256) throw badRequest('secret token is too long')
  if (!/^[\w-]*$/.test(secretToken)) throw badRequest('secret token contains unallowed characters')
  return secretToken
}
