import { html, svg, type TemplateResult } from 'lit-html'

const shapes = {
  attach: svg`<path d="M20 11.5 12.2 19.3a5 5 0 0 1-7.1-7.1l8.2-8.2a3.4 3.4 0 0 1 4.8 4.8l-8.2 8.2a1.7 1.7 0 0 1-2.4-2.4l7.4-7.4" />`,
  back: svg`<path d="m14.5 5-7 7 7 7" />`,
  bell: svg`<path d="M6 16V11a6 6 0 1 1 12 0v5l1.5 2h-15zM10 20.5h4" />`,
  calendar: svg`<rect x="4" y="5.5" width="16" height="14.5" rx="2.5" /><path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" />`,
  check: svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`,
  checks: svg`<path d="m2.5 12.5 4 4L15 8M11 15.5l1 1L20.5 8" />`,
  clock: svg`<circle cx="12" cy="12" r="8" /><path d="M12 7.5V12l3 2" />`,
  close: svg`<path d="m6.5 6.5 11 11m0-11-11 11" />`,
  commands: svg`<path d="M5 7.5h14M5 12h14M5 16.5h14" />`,
  deadline: svg`<path d="M6 21V4M6 4.5h11l-2.5 4 2.5 4H6" />`,
  document: svg`<path d="M7 3.5h7l4.5 4.5v12.5H7zM14 3.5V8h4.5M10 12.5h5.5M10 16h5.5" />`,
  down: svg`<path d="m7 10 5 5 5-5" />`,
  external: svg`<path d="M8 16 17 7M9.5 7H17v7.5" />`,
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" /><circle cx="12" cy="12" r="2.7" />`,
  forward: svg`<path d="m9.5 5 7 7-7 7" />`,
  guide: svg`<path d="M5 6.5h2M5 12h2M5 17.5h2M10.5 6.5H19M10.5 12H19M10.5 17.5H19" />`,
  hash: svg`<path d="M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h16M3.5 15h16" />`,
  home: svg`<path d="m4 11 8-7 8 7v9h-5.5v-5.5h-5V20H4z" />`,
  journal: svg`<ellipse cx="12" cy="6" rx="7.5" ry="2.8" /><path d="M4.5 6v12c0 1.5 3.4 2.8 7.5 2.8s7.5-1.3 7.5-2.8V6M4.5 12c0 1.5 3.4 2.8 7.5 2.8s7.5-1.3 7.5-2.8" />`,
  link: svg`<path d="M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1" />`,
  lock: svg`<rect x="5.5" y="10.5" width="13" height="9.5" rx="2" /><path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />`,
  mail: svg`<rect x="3.5" y="5.5" width="17" height="13" rx="2" /><path d="m4 7 8 6 8-6" />`,
  message: svg`<path d="M4 5.5h16v11H11l-4.5 3.5v-3.5H4z" />`,
  more: svg`<path d="M12 5.5v.01M12 12v.01M12 18.5v.01" stroke-width="3" />`,
  picture: svg`<rect x="3.5" y="5" width="17" height="14" rx="2" /><circle cx="8.5" cy="10" r="1.7" /><path d="m4 17 5.5-4.5 3.5 3 3-2.5 4.5 4" />`,
  plus: svg`<path d="M12 5.5v13M5.5 12h13" />`,
  search: svg`<circle cx="11" cy="11" r="6" /><path d="m15.5 15.5 4.5 4.5" />`,
  send: svg`<path d="M4 12 4.5 4.5 21 12 4.5 19.5z M4 12h8" />`,
  shield: svg`<path d="M12 3.5 19 6v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z" />`,
  smile: svg`<circle cx="12" cy="12" r="8.3" /><path d="M8.5 14.5c1.8 2.3 5.2 2.3 7 0M9 9.8v.01M15 9.8v.01" />`,
  star: svg`<path d="m12 4 2.4 5.2 5.6.6-4.2 3.8 1.2 5.6-5-2.9-5 2.9 1.2-5.6L4 9.8l5.6-.6z" />`,
  warning: svg`<path d="M12 4 21 19.5H3zM12 10v4.5M12 17v.01" />`,
} as const

export type IconName = keyof typeof shapes

/** A line drawing in the colour of the text around it; only decoration, so always beside words or a label. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`
}

/** The marks of the two platforms, simplified. */
export function platformMark(platform: 'telegram' | 'slack'): TemplateResult {
  return platform === 'telegram' ? telegramMark : slackMark
}

const telegramMark = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="11" fill="#2ba3e3" />
  <path d="M5.5 11.8 17.6 7c.6-.2 1.1.1.9.9l-2 9.6c-.1.7-.6.8-1.1.5l-3-2.2-1.5 1.4c-.3.3-.5.3-.6-.3l-.6-3-2.9-.9c-.7-.2-.7-.7.7-1.2Z" fill="#fff" />
  <path d="m9.9 13.6 5.8-4.1-4.7 4.7-.3 2.3" fill="#c8daea" />
</svg>`

const slackMark = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
  <g fill="none" stroke-width="3.8" stroke-linecap="round">
    <path d="M4.3 9.4h5.3M9.6 4.3v0" stroke="#36c5f0" />
    <path d="M14.5 4.3v5.2M19.7 9.5v0" stroke="#2eb67d" />
    <path d="M14.4 14.6h5.3M14.4 19.7v0" stroke="#ecb22e" />
    <path d="M9.5 14.5v5.2M4.3 14.5v0" stroke="#e01e5a" />
  </g>
</svg>`
