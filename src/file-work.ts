import type { Assistant } from '#assistant/assistant.ts'
import type { Channel } from '#channels/channel.ts'
import type { FileWork } from '#database/jobs.ts'
import type { StoredFiles } from '#database/stored-files.ts'

/** Fetches files from the platforms they were sent on, and tells the conversations that wait for them. */
export function fileWork(
  files: StoredFiles,
  channels: readonly Channel[],
  assistant: Assistant,
  clock: () => Date,
): FileWork {
  return {
    fetch: async (fileId) => {
      const file = await files.pendingFile(fileId)
      if (!file) return
      const channel = channels.find((each) => each.name === file.channel)
      if (!channel) throw new Error(`a file waits for ${file.channel}, which is not configured`)
      await files.storeBytes(fileId, await channel.fetchFile(file.platformId), clock())
      await assistant.fileArrived(fileId, file.employeeId, true)
    },
    giveUp: async (fileId) => {
      const file = await files.pendingFile(fileId)
      if (!file) return
      await files.failFile(fileId)
      await assistant.fileArrived(fileId, file.employeeId, false)
    },
  }
}
