import { html, type TemplateResult } from 'lit-html'

/** A link in a new tab; an address that is not of the web or of mail stays plain text. */
export function link(url: string, inside: unknown): TemplateResult {
  const isSafe = /^(https?:\/\/|mailto:|tel:)/i.test(url)
  if (!isSafe) return html`<span class="link">${inside}</span>`
  return html`<a class="link" href=${url} target="_blank" rel="noopener noreferrer">${inside}</a>`
}
