import { notRead, type Reading, readWithDoubt } from './reading.ts'

/** A web address, always https, and whether it leads to a place that shows it only to those it is shared with. */
export interface Link {
  url: string
  isShared: boolean
}

const sharingHosts = [
  ...['drive.google.com', 'docs.google.com', 'photos.google.com', 'photos.app.goo.gl', 'forms.gle'],
  ...['1drv.ms', 'onedrive.live.com', 'sharepoint.com', 'dropbox.com', 'db.tt', 'box.com', 'mega.nz'],
  ...['icloud.com', 'mediafire.com', 'terabox.com', 'we.tl', 'wetransfer.com', 'canva.com', 'notion.so'],
  ...['s.id', 'bit.ly', 'tinyurl.com', 'goo.gl'],
]
const fileEnding = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|heic|zip|rar|txt|csv|mp4)$/i
const hostName = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
const longest = 2048

/**
 * Reads a link, with or without a scheme; `http` is changed to `https`, which must be confirmed. Other schemes, spaces,
 * passwords, bare file names and hosts without a public name are refused.
 */
export function readUrl(text: string): Reading<Link> {
  const written = text
    .trim()
    .replace(/^<([^<>]*)>$/, '$1')
    .replace(/[.,;]{1,9}$/, '')
  if (written.length > longest || written.includes('\\')) return notRead({ code: 'not-a-link' })
  if (/\s/.test(written)) return notRead({ code: 'link-with-spaces' })
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(written)?.[1]?.toLowerCase()
  if (scheme && scheme !== 'https' && scheme !== 'http') return notRead({ code: 'link-not-web', scheme })
  if (!scheme && fileEnding.test(written) && !written.includes('/')) return notRead({ code: 'not-a-link' })
  return fromUrl(
    URL.parse(scheme ? written.replace(/^http:/i, 'https:') : `https://${written}`),
    scheme === 'http',
  )
}

function fromUrl(url: URL | null, wasInsecure: boolean): Reading<Link> {
  if (!url || !hostName.test(url.hostname)) return notRead({ code: 'not-a-link' })
  if (url.username !== '' || url.password !== '') return notRead({ code: 'link-with-password' })
  return readWithDoubt(wasInsecure, { url: url.href, isShared: isSharingHost(url.hostname) })
}

function isSharingHost(host: string): boolean {
  return sharingHosts.some((each) => host === each || host.endsWith(`.${each}`))
}
