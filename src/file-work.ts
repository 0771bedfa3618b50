import type { Assistant } from '#assistant/assistant.ts'
import type { Channel } from '#channels/channel.ts'
import type { FileWork } from '#database/jobs.ts'
import type { PendingFile, StoredFiles } from '#database/stored-files.ts'

/**
 * Fetches files from the platforms they were sent on, and tells the conversations that wait for them. Done again after
 * a death in between, each part finds what is done already and goes on.
 */
export function fileWork(
  files: StoredFiles,
  channels: readonly Channel[],
  assistant: Assistant,
  clock: () => Date,
): FileWork {
  const tell = async (fileId: string, ok: boolean) => {
    const sender = await files.senderOf(fileId)
    if (sender !== null) await assistant.fileArrived(fileId, sender, ok)
  }
  return {
    fetch: async (fileId) => {
      const file = await files.pendingFile(fileId)
      if (file)
        await files.storeBytes(fileId, await channelOf(channels, file).fetchFile(file.platformId), clock())
      await tell(fileId, true)
    },
    giveUp: async (fileId) => {
      await files.failFile(fileId)
      await tell(fileId, false)
    },
  }
}

function channelOf(channels: readonly Channel[], file: PendingFile): Channel {
  const channel = channels.find((each) => each.name === file.channel)
  if (!channel) throw new Error(`a file waits for ${file.channel}, which is not configured`)
  return channel
}
