import type { ChannelName } from '#channels/channel.ts'
import { desktopPlayer } from '#practice/demo/players.ts'
import type { Practice } from '#practice/practice.ts'
import type { PhoneFile } from '#simulator/telegram/phone.ts'
import { words } from '../agency.ts'

/** A form by the labels of its fields; null is left out. */
export type Filled = Readonly<Record<string, string | null>>

/** What someone does in his chat, on whichever platform. */
export interface Device {
  channel: ChannelName
  address: string
  /** From here on is looked at, and buttons are pressed of what comes from here on; no form is open. */
  begin(): void
  /** From here on is listened; buttons and forms stay. */
  listen(): void
  /** All words from the bot since then, and those of a form that is open. */
  heard(): string
  /** What was done since the beginning and answered by nothing. */
  unanswered(): readonly string[]
  /** Presses the newest button that reads so; false when there is none. */
  press(label: string): Promise<boolean>
  say(text: string): Promise<void>
  send(file: PhoneFile): Promise<void>
  /** Fills a form in and sends it off; false when there is none. Where it is asked field by field `asked` are answered. */
  fill(form: Filled, asked?: readonly string[]): Promise<boolean>
}

type Screen = Pick<Device, 'begin' | 'unanswered'> & {
  act(what: string, work: () => unknown): Promise<void>
}

/** Notes what is answered by nothing: `shown` changes with every answer. */
function screenOf(settled: () => Promise<void>, look: { begin(): void; shown(): string }): Screen {
  let unanswered: string[] = []
  return {
    begin: () => {
      look.begin()
      unanswered = []
    },
    unanswered: () => unanswered,
    act: async (what, work) => {
      const before = look.shown()
      await Promise.all([work(), settled()])
      if (look.shown() === before) unanswered.push(what)
    },
  }
}

const submit = words('button-submit')
const skip = words('button-skip')
const openForm = words('button-open-form')

export function phoneOf({ telegram }: Practice, userId: number, settled: () => Promise<void>): Device {
  let [begun, listening] = [0, 0]
  const latest = () => telegram.chat(userId).at(-1)?.id ?? 0
  const fromBot = (after = begun) =>
    telegram.chat(userId).filter(({ id, from }) => id > after && from === 'bot')
  const { act, ...screen } = screenOf(settled, {
    begin: () => {
      begun = latest()
      listening = begun
    },
    shown: () => String(fromBot().length),
  })
  const find = (label: string) => {
    for (const message of fromBot().toReversed()) {
      const data = message.buttons.flat().find(({ text }) => text === label)?.callbackData
      if (data !== undefined) return { id: message.id, data }
    }
    return null
  }
  const device: Device = {
    ...screen,
    channel: 'telegram',
    address: String(userId),
    listen: () => {
      listening = latest()
    },
    heard: () =>
      fromBot(listening)
        .map(({ text }) => text)
        .join(),
    press: async (label) => {
      const found = find(label)
      if (found) await act(label, () => telegram.press(userId, found.id, found.data))
      return found !== null
    },
    say: (text) => act(text, () => telegram.say(userId, text)),
    send: (file) => act(file.name, () => telegram.sendFile(userId, file)),
    fill: async (form, asked) => {
      for (const value of asked ?? Object.values(form).map((each) => each ?? skip)) {
        if (find(submit)) break // filled in already, as it was sent before
        if (!(await device.press(value))) await device.say(value)
      }
      return device.press(submit)
    },
  }
  return device
}

export function desktopOf({ slack }: Practice, userId: string, settled: () => Promise<void>): Device {
  let [begun, listening] = ['', '']
  const latest = () => slack.conversation(userId).at(-1)?.ts ?? ''
  const fromBot = (after = begun) =>
    slack.conversation(userId).filter(({ ts, from }) => ts > after && from === 'bot')
  const view = () => slack.views(userId).at(-1)
  const { act, ...screen } = screenOf(settled, {
    begin: () => {
      for (const { id } of slack.views(userId)) slack.closeView(userId, id)
      begun = latest()
      listening = begun
    },
    shown: () => JSON.stringify([fromBot().length, view()]),
  })
  const find = (label: string) => {
    for (const { ts, blocks } of fromBot().toReversed()) {
      const elements = blocks.flatMap((block) => (block.elements ?? []) as readonly DrawnButton[]) // checked by the emulator
      const id = elements.find(({ text }) => typeof text === 'object' && text.text === label)?.action_id
      if (id !== undefined) return { ts, id }
    }
    return null
  }
  const device: Device = {
    ...screen,
    channel: 'slack',
    address: userId,
    listen: () => {
      listening = latest()
    },
    heard: () =>
      JSON.stringify([fromBot(listening).map(({ text, blocks }) => [text, blocks]), slack.views(userId)]),
    press: async (label) => {
      const found = find(label)
      if (found) await act(label, () => slack.act(userId, { messageTs: found.ts }, found.id))
      return found !== null
    },
    say: (text) => act(text, () => slack.say(userId, text)),
    send: (file) => act(file.name, () => slack.shareFile(userId, file)),
    fill: async (form) => {
      if (view()?.submit === undefined && !(await device.press(openForm))) return false
      if (view()?.submit === undefined) return false
      const given = Object.entries(form).flatMap(([label, value]) => (value === null ? [] : [[label, value]]))
      const player = desktopPlayer(slack, userId, async () => undefined)
      await act(submit, () => player.fillIn(Object.fromEntries(given)))
      return true
    },
  }
  return device
}

interface DrawnButton {
  action_id?: string
  text?: { text?: string } | string
}
