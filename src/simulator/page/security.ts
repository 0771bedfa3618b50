import { createHash } from 'node:crypto'

const inlineScript = /<script type="importmap">([\s\S]*?)<\/script>/

/** Headers of every answer. Nothing foreign is loaded, framed or run; of inline scripts only the page's import map. */
export function securityHeaders(page: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      `script-src 'self' '${hashOf(inlineScript.exec(page)?.[1] ?? '')}'`,
      "style-src 'self'",
      "img-src 'self' data:",
      "connect-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  }
}

/** Headers of a file somebody sent: a picture may be shown, anything else is saved, and neither can run. */
export function fileHeaders({
  name,
  mime,
}: {
  name: string
  mime: string
}): Readonly<Record<string, string>> {
  const isPicture = /^image\/(png|jpeg|gif|webp)$/.test(mime)
  const disposition = isPicture ? 'inline' : 'attachment'
  return {
    'Content-Type': isPicture ? mime : 'application/octet-stream',
    'Content-Disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`
}
