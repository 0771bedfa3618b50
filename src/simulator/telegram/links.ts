/**
 * Why Telegram refuses a link in a button or an entity, in its words; undefined when it takes it.
 * A host without a dot, such as `localhost`, is no host to it; `127.0.0.1` is.
 */
export function linkProblem(link: string): string | undefined {
  const [, scheme = 'http', rest = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(link) ?? []
  if (/^(tg|ton)$/i.test(scheme)) return undefined
  if (!/^https?$/i.test(scheme)) return 'Unsupported URL protocol'
  const host = hostOf(rest)
  if (host === '') return 'URL host is empty'
  return host.includes('.') || host.startsWith('[') ? undefined : 'Wrong HTTP URL'
}

function hostOf(rest: string): string {
  const authority = /^[^/?#]*/.exec(rest)?.[0] ?? ''
  return authority.replace(/^.*@/, '').replace(/:\d*$/, '')
}
