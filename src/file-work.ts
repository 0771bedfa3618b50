import type { Assistant } from '#assistant/assistant.ts'
import type { Channel } from '#channels/channel.ts'
import { fileRefusal } from '#conversation/answers/file-content.ts'
import type { PendingFile, StoredFiles } from '#database/files/stored-files.ts'
import type { FileWork } from '#database/jobs.ts'

/**
 * Fetches files from the platforms they were sent on, keeps those that are what they claim to be, and tells whoever
 * sent or waits for them. Done again after a death in between, each part finds what is done already and goes on.
 */
export function fileWork(
  files: StoredFiles,
  channels: readonly Channel[],
  assistant: Assistant,
  clock: () => Date,
): FileWork {
  const keep = async (file: PendingFile) => {
    const bytes = await channelOf(channels, file).fetchFile(file.platformId)
    const refusal = await fileRefusal(file.name, bytes)
    await (refusal ? files.failFile(file.id, refusal) : files.storeBytes(file.id, bytes, clock()))
  }
  const tell = async (fileId: string) => {
    const settled = await files.settledFile(fileId)
    if (settled) await assistant.fileArrived(settled)
  }
  return {
    fetch: async (fileId) => {
      const file = await files.pendingFile(fileId)
      if (file) await keep(file)
      await tell(fileId)
    },
    giveUp: async (fileId) => {
      await files.failFile(fileId, null)
      await tell(fileId)
    },
  }
}

function channelOf(channels: readonly Channel[], file: PendingFile): Channel {
  const channel = channels.find((each) => each.name === file.channel)
  if (!channel) throw new Error(`a file waits for ${file.channel}, which is not configured`)
  return channel
}
