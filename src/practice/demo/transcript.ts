import type { DesktopMessage, DesktopView, SlackDesktops } from '#simulator/slack/desktop.ts'
import type { PhoneMessage, TelegramPhones } from '#simulator/telegram/phone.ts'

/** Prints what people see, each message once and again when it was edited. */
export interface Transcript {
  heading(text: string): void
  note(text: string): void
  /** Prints what is new on this phone. */
  phone(name: string, userId: number): void
  /** Prints what is new on this desktop. */
  desktop(name: string, userId: string): void
}

export function createTranscript(
  telegram: TelegramPhones,
  slack: SlackDesktops,
  write: (text: string) => void,
): Transcript {
  const seen = new Set<string>()
  const once = (id: string, print: () => void) => {
    if (!seen.has(id)) {
      seen.add(id)
      print()
    }
  }
  return {
    heading: (text) => write(`\n━━━ ${text} ${'━'.repeat(Math.max(0, 90 - text.length))}\n`),
    note: (text) => write(`    · ${text}\n`),
    phone: (name, userId) => {
      for (const message of telegram.chat(userId)) {
        const id = `${userId}:${message.id}:${message.text}:${message.buttons.length}`
        once(id, () => write(bubble(name, 'Telegram', phoneLines(message), message.from, message.edited)))
      }
    },
    desktop: (name, userId) => {
      for (const message of slack.conversation(userId)) {
        const lines = desktopLines(message)
        once(`${userId}:${message.ts}:${lines.join()}`, () =>
          write(bubble(name, 'Slack', lines, message.from, message.edited)),
        )
      }
      for (const view of slack.views(userId)) {
        const lines = viewLines(view)
        once(`${view.id}:${lines.length}`, () => write(bubble(name, 'Slack', lines, 'bot', false)))
      }
    },
  }
}

function bubble(
  name: string,
  platform: string,
  lines: readonly string[],
  from: 'bot' | 'user',
  edited = false,
): string {
  const [first = '', ...rest] = lines
  const head =
    from === 'bot' ? `${platform} → ${name}${edited ? ' (disunting)' : ''}` : `${name} → ${platform}`
  return `${head}\n${[first, ...rest].map((line) => `    ${line}`).join('\n')}\n`
}

function phoneLines({ text, buttons, file, sticker }: PhoneMessage): string[] {
  const rows = buttons.map((row) => row.map((button) => `[ ${button.text} ]`).join(' '))
  return [
    ...(file ? [`📎 ${file.name}`] : []),
    ...(sticker ? [sticker] : []),
    ...text.split('\n').filter((line) => line || text),
    ...rows,
  ]
}

function desktopLines({ text, blocks, files }: DesktopMessage): string[] {
  const drawn = blocks.flatMap(blockLines)
  return [...files.map((file) => `📎 ${file.name}`), ...(drawn.length > 0 ? drawn : text.split('\n'))]
}

function viewLines({ title, blocks, submit }: DesktopView): string[] {
  return [
    `┌ ${title}`,
    ...blocks.flatMap(blockLines).map((line) => `│ ${line}`),
    `└ ${submit ? `[ ${submit} ]` : ''}`,
  ]
}

/** The words of a block as they are read, buttons in brackets, inputs by their label. */
function blockLines(block: Record<string, unknown>): string[] {
  if (block.type === 'actions')
    return [
      wordsOf(block.elements, 'text')
        .map((label) => `[ ${label} ]`)
        .join(' '),
    ]
  if (block.type === 'input') return [`▢ ${wordsOf(block.label, 'text').join('')}`]
  return wordsOf(block, 'text').join('').split('\n')
}

function wordsOf(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => wordsOf(each, key))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === key && typeof inner === 'string') return [inner]
    return name === 'value' || name === 'action_id' || name === 'options' ? [] : wordsOf(inner, key)
  })
}
