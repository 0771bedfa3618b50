import type { WebClient } from '@slack/web-api'
import type { Form } from '#channels/channel.ts'
import { faultOf, isMissing } from './fault.ts'
import { drawForm, type SlackTexts } from './modal.ts'
import { type Posted, platformIdOf, sharedIdOf } from './platform-id.ts'
import type { Post } from './post.ts'

/** Slack would fetch links of an appraisal to show what is behind them. */
const NO_PREVIEW = { unfurl_links: false, unfurl_media: false }

/** @returns the platform's id of the message. */
export async function post(client: WebClient, channel: string, { text, blocks }: Post): Promise<string> {
  const { ts = '' } = await client.chat.postMessage({ channel, text, blocks, ...NO_PREVIEW })
  return platformIdOf(channel, ts)
}

/**
 * Shares a file in a message of its own; which one, Slack does not say.
 *
 * @returns the platform's id of the file.
 */
export async function share(
  client: WebClient,
  channel: string,
  { name, bytes }: { name: string; bytes: Uint8Array },
): Promise<string> {
  const upload = { channel_id: channel, file: Buffer.from(bytes), filename: name, title: name }
  const { files } = await client.filesUploadV2(upload)
  return sharedIdOf(files[0]?.files?.[0]?.id ?? '')
}

export async function replace(
  client: WebClient,
  { channel, timestamp: ts }: { channel: string; timestamp: string },
  { text, blocks }: Post,
): Promise<void> {
  await client.chat.update({ channel, ts, text, blocks })
}

/** Deletes what the bot posted; what is gone already is as good as deleted. */
export async function remove(client: WebClient, posted: Posted): Promise<void> {
  try {
    if ('file' in posted) await client.files.delete({ file: posted.file })
    else await client.chat.delete({ channel: posted.channel, ts: posted.timestamp })
  } catch (error) {
    if (!isMissing(faultOf(error))) throw error
  }
}

/** Puts a form into the view that was opened for it. */
export async function fill(client: WebClient, view: string, form: Form, texts: SlackTexts): Promise<void> {
  await client.views.update({ view_id: view, view: drawForm(form, texts) })
}
