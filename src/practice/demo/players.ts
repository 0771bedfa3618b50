import type { Block, InputValue, SlackDesktops } from '#simulator/slack/desktop.ts'
import type { PhoneFile, TelegramPhones } from '#simulator/telegram/phone.ts'

/** Someone with a phone, played by what he types and taps. */
export interface PhonePlayer {
  say(text: string): Promise<void>
  open(startParameter: string): Promise<void>
  send(file: PhoneFile): Promise<void>
  /** Taps the newest button that reads so. */
  tap(label: string): Promise<void>
  /** The newest words from the bot. */
  latest(): string
  /** Whether these words stand among the newest few messages of the bot. */
  sees(words: string): boolean
}

/** Someone at a desktop. */
export interface DesktopPlayer {
  say(text: string): Promise<void>
  /** Clicks the newest button that reads so, on a message that has these words. */
  click(label: string, on?: string): Promise<void>
  /** Fills inputs of the open modal by their labels, then submits it; resolves with the errors shown. */
  fillIn(values: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>>
}

/** What was expected to be on a screen is not there. */
export class NotOnScreen extends Error {
  override readonly name = 'NotOnScreen'
}

export function phonePlayer(
  telegram: TelegramPhones,
  userId: number,
  settle: () => Promise<void>,
): PhonePlayer {
  const act = async (work: () => unknown) => {
    await work()
    await settle()
  }
  return {
    say: (text) => act(() => telegram.say(userId, text)),
    open: (parameter) => act(() => telegram.openStartLink(userId, parameter)),
    send: (file) => act(() => telegram.sendFile(userId, file)),
    tap: (label) =>
      act(() => {
        const message = telegram
          .chat(userId)
          .findLast((each) => each.buttons.flat().some((button) => button.text === label))
        const button = message?.buttons.flat().find((each) => each.text === label)
        if (!message || button?.callbackData === undefined)
          throw new NotOnScreen(`no button "${label}" on phone ${userId}`)
        return telegram.press(userId, message.id, button.callbackData)
      }),
    latest: () => telegram.chat(userId).findLast((each) => each.from === 'bot')?.text ?? '',
    sees: (words) =>
      telegram
        .chat(userId)
        .slice(-4)
        .some((each) => each.from === 'bot' && each.text.includes(words)),
  }
}

export function desktopPlayer(
  slack: SlackDesktops,
  userId: string,
  settle: () => Promise<void>,
): DesktopPlayer {
  const act = async (work: () => unknown) => {
    await work()
    await settle()
  }
  return {
    say: (text) => act(() => slack.say(userId, text)),
    click: (label, on = '') =>
      act(() => {
        const found = slack
          .conversation(userId)
          .toReversed()
          .map((message) => ({ message, actionId: actionOf(message.blocks, label) }))
          .find((each) => each.actionId !== null && JSON.stringify(each.message.blocks).includes(on))
        if (!found?.actionId) throw new NotOnScreen(`no button "${label}" on desktop ${userId}`)
        return slack.act(userId, { messageTs: found.message.ts }, found.actionId)
      }),
    fillIn: async (values) => {
      const view = slack.views(userId).at(-1)
      if (!view) throw new NotOnScreen(`no form is open on desktop ${userId}`)
      for (const [label, value] of Object.entries(values)) {
        const input = inputOf(view.blocks, label)
        if (!input) throw new NotOnScreen(`no input "${label}" in the form on desktop ${userId}`)
        slack.fill(userId, view.id, input.blockId, valueFor(input.element, value))
      }
      const { errors } = await slack.submit(userId, view.id)
      await settle()
      return errors
    },
  }
}

interface Element {
  type?: string
  action_id?: string
  text?: { text?: string }
  options?: readonly { value: string; text: { text: string } }[]
}

function elementsOf(block: Block): readonly Element[] {
  return Array.isArray(block.elements) ? (block.elements as Element[]) : [] // the emulator has checked the blocks
}

function actionOf(blocks: readonly Block[], label: string): string | null {
  const buttons = blocks.filter((block) => block.type === 'actions').flatMap(elementsOf)
  return buttons.find((button) => button.text?.text === label)?.action_id ?? null
}

function inputOf(blocks: readonly Block[], label: string) {
  const block = blocks.find(
    (each) => each.type === 'input' && (each.label as { text?: string }).text === label,
  )
  return block ? { blockId: block.block_id, element: block.element as Element } : null
}

/** A choice is filled in by the words of its option, anything else as typed. */
function valueFor({ options }: Element, value: string): InputValue {
  if (!options) return { text: value }
  const option = options.find((each) => each.text.text === value)
  if (!option) throw new NotOnScreen(`no option "${value}"`)
  return { option: option.value }
}
