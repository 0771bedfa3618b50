import { createHash } from 'node:crypto'
import type { WebClient } from '@slack/web-api'
import type { Logger } from 'pino'
import type { Form, Message, Outgoing, Sent } from '#channels/channel.ts'
import { createDirectMessages } from './direct-messages.ts'
import { faultOf, remedyOf } from './fault.ts'
import { drawForm, type SlackTexts } from './modal.ts'
import { outcomeOf } from './outcome.ts'
import { platformIdOf, readPlatformId } from './platform-id.ts'
import { drawPosts, type Post } from './post.ts'
import { createProgress, type Step } from './progress.ts'

export interface SenderParts {
  client: WebClient
  texts: SlackTexts
  /** The bytes of an attachment; what it throws is thrown on. */
  readFile: (fileId: string) => Promise<Uint8Array>
  log: Logger
}

type Attachment = NonNullable<Message['attachment']>
type Scope = Parameters<typeof outcomeOf>[1]

/** Slack would fetch links of an appraisal to show what is behind them. */
const NO_PREVIEW = { unfurl_links: false, unfurl_media: false }

/** Carries out what is to be sent, each call once: a refusal or a lost answer is handed back, never tried again here. */
export function createSender(parts: SenderParts): (outgoing: Outgoing) => Promise<Sent> {
  const { client, texts, readFile, log } = parts
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
    const channel = opened.platformId
    const { attachment } = message
    const sharing = attachment ? [() => share(channel, attachment)] : []
    const posting = drawPosts(message).map(
      (drawn): Step =>
        () =>
          post(channel, drawn),
    )
    return progress(fingerprint(address, message), [...sharing, ...posting])
  }

  function post(channel: string, { text, blocks }: Post): Promise<Sent> {
    return attempt('address', async () => {
      const { ts = '' } = await client.chat.postMessage({ channel, text, blocks, ...NO_PREVIEW })
      return platformIdOf(channel, ts)
    })
  }

  async function share(channel: string, { fileId, name }: Attachment): Promise<Sent> {
    const file = Buffer.from(await readFile(fileId))
    return attempt('channel', async () => {
      await client.filesUploadV2({ channel_id: channel, file, filename: name, title: name })
      return channel
    })
  }

  async function edit(platformId: string, message: Message): Promise<Sent> {
    const target = readPlatformId(platformId)
    const drawn = drawPosts(message).at(-1)
    if (!target || !drawn) return { outcome: 'refused', reason: 'no message of Slack has this id' }
    return attempt('channel', async () => {
      await client.chat.update({ channel: target.channel, ts: target.timestamp, ...drawn })
      return platformId
    })
  }

  function fill(view: string, form: Form): Promise<Sent> {
    return attempt('channel', async () => {
      await client.views.update({ view_id: view, view: drawForm(form, texts) })
      return view
    })
  }

  return async (outgoing) => {
    switch (outgoing.kind) {
      case 'send':
        return deliver(outgoing.address, outgoing.message)
      case 'edit':
        return edit(outgoing.platformId, outgoing.message)
      case 'form':
        return fill(outgoing.view, outgoing.form)
    }
  }
}

/** The same for the same message to the same address. */
function fingerprint(address: string, message: Message): string {
  return createHash('sha256')
    .update(JSON.stringify([address, message]))
    .digest('base64')
}
