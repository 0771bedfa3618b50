import type { IncomingMessage } from 'node:http'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request comes from the page itself or from the address bar. Another site open in the same browser can
 * reach loopback too, by a name of its own that points here (DNS rebinding) or by a request it makes blindly (CSRF).
 */
export function isWelcome(request: IncomingMessage, ownHost: string): boolean {
  return isKnownHost(request.headers.host, ownHost) && isOwnSite(request) && hasOwnOrigin(request)
}

/** Any port is fine: a container or an SSH tunnel may have moved it. */
function isKnownHost(host: string | undefined, ownHost: string): boolean {
  const name = host?.replace(/:\d+$/, '')
  return name !== undefined && (loopbackNames.has(name) || name === ownHost)
}

/** Browsers say which site a request comes from; a link that opens the page may stand anywhere. */
function isOwnSite({ headers, url }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'] ?? 'none'
  return (
    site === 'same-origin' || site === 'none' || (url === '/' && headers['sec-fetch-mode'] === 'navigate')
  )
}

/** Browsers send the origin with every POST, so one without is not from the page. */
function hasOwnOrigin({ headers, method }: IncomingMessage): boolean {
  if (method !== 'POST' && headers.origin === undefined) return true
  return headers.origin === `http://${headers.host}` || headers.origin === `https://${headers.host}`
}
