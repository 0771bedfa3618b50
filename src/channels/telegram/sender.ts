import type { Api } from 'grammy'
import type { Message, Outgoing, Sent } from '#channels/channel.ts'
import { editMessage } from './editing.ts'
import { faultOf, isGone, isNotModified } from './fault.ts'
import { createFloodScope } from './flood.ts'
import { outcomeOf } from './outcome.ts'
import { platformIdOf, readPlatformId } from './platform-id.ts'
import { sendDocument, sendText, uploadOf } from './sending.ts'

export type Send = (outgoing: Outgoing) => Promise<Sent>

/**
 * Carries out what is to be sent, each call once: a refusal or a lost answer is handed back, never tried again here.
 * When a later part of a long text fails, the whole text is to be sent again.
 *
 * @param readFile gives the bytes of an attachment; what it throws is thrown on.
 */
export function createSender(api: Api, readFile: (fileId: string) => Promise<Uint8Array>): Send {
  const scopeOf = createFloodScope(() => performance.now())

  async function attempt(address: string, call: () => Promise<string>): Promise<Sent> {
    try {
      return { outcome: 'sent', platformId: await call() }
    } catch (error) {
      return outcomeOf(faultOf(error), address, scopeOf)
    }
  }

  async function deliver(chat: string, message: Message): Promise<Sent> {
    const { attachment } = message
    const file = attachment && uploadOf(await readFile(attachment.fileId), attachment.name)
    const sending = () => (file ? sendDocument(api, chat, message, file) : sendText(api, chat, message))
    return attempt(chat, async () => platformIdOf(chat, ...(await sending())))
  }

  async function edit(platformId: string, message: Message): Promise<Sent> {
    const target = readPlatformId(platformId)
    if (!target) return { outcome: 'refused', reason: 'no message of Telegram has this id' }
    return attempt(target.chat, async () => {
      await changed(editMessage(api, target.chat, target.messageId, message))
      return platformId
    })
  }

  async function remove(platformId: string): Promise<Sent> {
    const target = readPlatformId(platformId)
    if (!target) return { outcome: 'refused', reason: 'no message of Telegram has this id' }
    return attempt(target.chat, async () => {
      for (const id of [...target.earlier, target.messageId]) await gone(api.deleteMessage(target.chat, id))
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
        return remove(outgoing.platformId)
      case 'form':
        return { outcome: 'refused', reason: 'Telegram has no forms' }
    }
  }
}

/** A message that is not there any more is as good as deleted. */
async function gone(deleting: Promise<unknown>): Promise<void> {
  try {
    await deleting
  } catch (error) {
    if (!isGone(faultOf(error))) throw error
  }
}

/** A message that already looks as it should is as good as edited. */
async function changed(editing: Promise<void>): Promise<void> {
  try {
    await editing
  } catch (error) {
    if (!isNotModified(faultOf(error))) throw error
  }
}
