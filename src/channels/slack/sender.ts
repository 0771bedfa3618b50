import { createHash } from 'node:crypto'
import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import type { Message, Outgoing, Sent } from '#channels/channel.ts'
import { fill, post, remove, replace, share } from './calls.ts'
import { createDirectMessages } from './direct-messages.ts'
import { faultOf, remedyOf } from './fault.ts'
import type { SlackTexts } from './modal.ts'
import { outcomeOf } from './outcome.ts'
import { readPlatformId } from './platform-id.ts'
import { drawPosts } from './post.ts'
import { createProgress, type Step } from './progress.ts'

interface SenderParts {
  client: WebClient
  texts: SlackTexts
  /** The bytes of an attachment; what it throws is thrown on. */
  readFile: (fileId: string) => Promise<Uint8Array>
  log: Logger
}

type Scope = Parameters<typeof outcomeOf>[1]

/** Carries out what is to be sent, each call once: a refusal or a lost answer is handed back, never tried again here. */
export function createSender({
  client,
  texts,
  readFile,
  log,
}: SenderParts): (outgoing: Outgoing) => Promise<Sent> {
  const conversationOf = createDirectMessages(client)
  const progress = createProgress()

  async function attempt(scope: Scope, call: () => Promise<string>): Promise<Sent> {
    try {
      return { outcome: 'sent', platformId: await call() }
    } catch (error) {
      const fault = faultOf(error)
      const remedy = remedyOf(fault, 'SLACK_BOT_TOKEN')
      if (remedy !== undefined) log.error(remedy)
      return outcomeOf(fault, scope)
    }
  }

  async function deliver(address: string, message: Message): Promise<Sent> {
    const opened = await attempt('address', () => conversationOf(address))
    if (opened.outcome !== 'sent') return opened
    return progress(fingerprint(address, message), stepsOf(message, opened.platformId))
  }

  /** The file stands above the text, so that the buttons are last. */
  function stepsOf(message: Message, channel: string): readonly Step[] {
    const { attachment } = message
    const sharing: Step[] = attachment ? [() => shareFile(attachment, channel)] : []
    if (attachment && message.text.length === 0 && !message.buttons) return sharing
    const posting = drawPosts(message, texts.personal).map((drawn): Step => {
      return () => attempt('address', () => post(client, channel, drawn))
    })
    return [...sharing, ...posting]
  }

  async function shareFile(
    { fileId, name }: NonNullable<Message['attachment']>,
    channel: string,
  ): Promise<Sent> {
    const bytes = await readFile(fileId)
    return attempt('channel', () => share(client, channel, { name, bytes }))
  }

  async function edit(platformId: string, message: Message): Promise<Sent> {
    const target = readPlatformId(platformId)?.at(-1)
    const last = drawPosts(message, texts.personal).at(-1)
    if (!target || 'file' in target || !last)
      return { outcome: 'refused', reason: 'no message of Slack has this id' }
    return attempt('channel', async () => {
      await replace(client, target, last)
      return platformId
    })
  }

  async function erase(platformId: string): Promise<Sent> {
    const posted = readPlatformId(platformId)
    if (!posted) return { outcome: 'refused', reason: 'no message of Slack has this id' }
    return attempt('channel', async () => {
      for (const each of posted) await remove(client, each)
      return platformId
    })
  }

  return async (outgoing) => {
    switch (outgoing.kind) {
      case 'send':
        return deliver(outgoing.address, outgoing.message)
      case 'edit':
        return edit(outgoing.platformId, outgoing.message)
      case 'delete':
        return erase(outgoing.platformId)
      case 'form':
        return attempt('channel', async () => {
          await fill(client, outgoing.view, outgoing.form, texts)
          return outgoing.view
        })
    }
  }
}

/** The same for the same message to the same address. */
function fingerprint(address: string, message: Message): string {
  return createHash('sha256')
    .update(JSON.stringify([address, message]))
    .digest('base64')
}
