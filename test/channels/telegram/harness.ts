import type { Fault, TelegramServer } from '#simulator/telegram/server.ts'
import type { ChannelHarness, Participant, SendFault, Shown } from '../harness.ts'
import { BUDI, type Mode, openLine, SITI } from './line.ts'

/** The emulated Telegram as the channel contract wants it. */
export async function makeTelegramHarness(mode: Mode): Promise<ChannelHarness> {
  const { telegram, channel, files, close } = await openLine(mode)
  return {
    channel,
    siti: participant(telegram, SITI),
    budi: participant(telegram, BUDI),
    keepFile: (fileId, bytes) => files.set(fileId, bytes),
    spoilNextSend: (how) => telegram.faults.next({ method: 'sendMessage', times: 1, ...FAULTS[how] }),
    hurryRepeats: () => undefined,
    missingMessage: ({ address }) => `${address}:999999`,
    close,
  }
}

const FAULTS: Readonly<Record<SendFault, Pick<Fault, 'status' | 'retryAfter' | 'afterEffect'>>> = {
  limited: { status: 429, retryAfter: 2 },
  broken: { status: 502 },
  'answer lost': { status: 'drop', afterEffect: true },
}

function participant(telegram: TelegramServer, id: number): Participant {
  const fromBot = () => telegram.chat(id).filter(({ from }) => from === 'bot')

  function press(label: string): Promise<unknown> {
    const message = fromBot().findLast(({ buttons }) => buttons.flat().some(({ text }) => text === label))
    const data = message?.buttons.flat().find(({ text }) => text === label)?.callbackData
    if (!message || data === undefined) throw new Error(`no button ${label}`)
    return telegram.press(id, message.id, data)
  }

  return {
    address: String(id),
    say: (text) => telegram.say(id, text),
    sendFile: (file) => telegram.sendFile(id, file),
    press,
    leave: () => telegram.setBlocked(id, true),
    screen: () =>
      fromBot().map(({ text, buttons, file }): Shown => {
        const bytes = file && telegram.openFile(file.fileId)?.bytes
        return {
          text,
          buttons: buttons.flat().map((button) => button.text),
          ...(file && bytes && { file: { name: file.name, bytes } }),
        }
      }),
  }
}
