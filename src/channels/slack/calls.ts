import type { WebClient } from '@slack/web-api'
import type { Form } from '#channels/channel.ts'
import { drawForm, type SlackTexts } from './modal.ts'
import { platformIdOf } from './platform-id.ts'
import type { Post } from './post.ts'

/** Slack would fetch links of an appraisal to show what is behind them. */
const NO_PREVIEW = { unfurl_links: false, unfurl_media: false }

/** @returns the platform's id of the message. */
export async function post(client: WebClient, channel: string, { text, blocks }: Post): Promise<string> {
  const { ts = '' } = await client.chat.postMessage({ channel, text, blocks, ...NO_PREVIEW })
  return platformIdOf(channel, ts)
}

/** Shares a file in a message of its own; which one, Slack does not say. */
export async function share(
  client: WebClient,
  channel: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<void> {
  await client.filesUploadV2({ channel_id: channel, file: Buffer.from(bytes), filename: name, title: name })
}

export async function replace(
  client: WebClient,
  { channel, timestamp: ts }: { channel: string; timestamp: string },
  { text, blocks }: Post,
): Promise<void> {
  await client.chat.update({ channel, ts, text, blocks })
}

/** Puts a form into the view that was opened for it. */
export async function fill(client: WebClient, view: string, form: Form, texts: SlackTexts): Promise<void> {
  await client.views.update({ view_id: view, view: drawForm(form, texts) })
}
