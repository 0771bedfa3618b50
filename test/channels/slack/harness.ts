import { WebClient } from '@slack/web-api'
import type { Channel, Outgoing } from '#channels/channel.ts'
import type { DesktopMessage, SlackUser } from '#simulator/slack/desktop.ts'
import type { Fault } from '#simulator/slack/faults.ts'
import type { SlackServer } from '#simulator/slack/server.ts'
import type { ChannelHarness, Participant, SendFault, Shown } from '../harness.ts'
import { buttonsOf, textOf } from './screen.ts'
import { BOT_TOKEN, BUDI, type Mode, openWorkspace, SITI } from './workspace.ts'

/** The emulated Slack as the channel contract wants it; it repeats at once, after a second instead of three. */
export async function makeSlackHarness(mode: Mode): Promise<ChannelHarness> {
  const { slack, channel, files, close } = await openWorkspace(mode, { server: { ackTimeout: 1_000 } })
  const downloads = createDownloads(slack, channel)
  const conversations = await openConversations(slack)
  return {
    channel: { ...channel, send: downloads.afterwards },
    siti: participant(slack, SITI, downloads.bytes),
    budi: participant(slack, BUDI, downloads.bytes),
    keepFile: (fileId, bytes) => files.set(fileId, bytes),
    spoilNextSend: (how) => slack.faults.next({ method: 'chat.postMessage', times: 1, ...FAULTS[how] }),
    hurryRepeats: () => undefined,
    missingMessage: ({ address }) => `${conversations.get(address)}:1700000000.000001`,
    close,
  }
}

const FAULTS: Readonly<Record<SendFault, Omit<Fault, 'method' | 'times'>>> = {
  limited: { status: 429, retryAfter: 2 },
  broken: { status: 500 },
  'answer lost': { status: 'drop', afterEffect: true },
}

/** Downloads what was sent, so that a screen can be read without waiting. */
function createDownloads(slack: SlackServer, channel: Channel) {
  const bytes = new Map<string, Uint8Array>()
  return {
    bytes,
    afterwards: async (outgoing: Outgoing) => {
      const sent = await channel.send(outgoing)
      const shared = slack.conversation(outgoing.address).flatMap(({ files }) => files)
      for (const { id } of shared) bytes.set(id, await channel.fetchFile(id))
      return sent
    },
  }
}

async function openConversations({ apiUrl }: SlackServer): Promise<ReadonlyMap<string, string>> {
  const client = new WebClient(BOT_TOKEN, { slackApiUrl: apiUrl })
  const opening = [SITI, BUDI].map(async ({ id }) => {
    const { channel } = await client.conversations.open({ users: id })
    return [id, channel?.id ?? ''] as const
  })
  return new Map(await Promise.all(opening))
}

function participant(
  slack: SlackServer,
  user: SlackUser,
  downloads: ReadonlyMap<string, Uint8Array>,
): Participant {
  const { id } = user
  const fromBot = () => slack.conversation(id).filter(({ from }) => from === 'bot')

  function press(label: string): Promise<unknown> {
    const message = fromBot().findLast((shown) => buttonsOf(shown).some(({ text }) => text === label))
    const button = message && buttonsOf(message).find(({ text }) => text === label)
    if (!message || !button) throw new Error(`no button ${label}`)
    return slack.act(id, { messageTs: message.ts }, button.actionId)
  }

  return {
    address: id,
    say: (text) => slack.say(id, text),
    sendFile: (file) => slack.shareFile(id, file),
    press,
    leave: () => slack.addUser({ ...user, deleted: true }),
    screen: () => fromBot().map((message) => shown(message, downloads)),
  }
}

function shown(message: DesktopMessage, downloads: ReadonlyMap<string, Uint8Array>): Shown {
  const [file] = message.files
  const bytes = file && downloads.get(file.id)
  return {
    text: textOf(message),
    buttons: buttonsOf(message).map(({ text }) => text),
    ...(file && bytes && { file: { name: file.name, bytes } }),
  }
}
