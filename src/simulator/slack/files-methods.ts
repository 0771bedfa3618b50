import { z } from 'zod'
import { describeFile, mimeOf, type StoredFile, type Upload } from './files.ts'
import { readJson } from './json.ts'
import { defineMethod, refuse, tiers } from './method.ts'
import { edit, postAsBot, remove } from './posting.ts'
import type { Workspace } from './workspace.ts'

const getUploadUrl = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({ filename: z.string().min(1), length: z.coerce.number().int().min(1) }),
  answer({ filename }, { files, identity }) {
    const { upload, secret } = files.announce(filename)
    return { ok: true, file_id: upload.fileId, upload_url: `${identity.origin}/upload/v1/${secret}` }
  },
})

const completeUpload = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({
    files: z.preprocess(readJson, z.array(z.object({ id: z.string(), title: z.string().optional() })).min(1)),
    channel_id: z.string().optional(),
    initial_comment: z.string().optional(),
  }),
  answer(given, workspace) {
    const finished = given.files.map(({ id, title }) =>
      finish(workspace, workspace.files.uploadOf(id), title),
    )
    const files = finished.filter((file) => file !== undefined)
    if (files.length < finished.length) return refuse('file_not_found')
    if (given.channel_id !== undefined && !share(workspace, given.channel_id, files, given.initial_comment)) {
      return refuse('channel_not_found')
    }
    return { ok: true, files: files.map((file) => describeFile(file, workspace.identity)) }
  },
})

function finish(
  { files, identity, clock }: Workspace,
  upload?: Upload,
  title?: string,
): StoredFile | undefined {
  if (!upload?.bytes) return undefined
  files.finish(upload)
  const { fileId: id, name, bytes } = upload
  return files.store({
    id,
    name,
    title: title ?? name,
    mime: mimeOf(name),
    bytes,
    userId: identity.botUserId,
    at: clock(),
  })
}

function share(workspace: Workspace, channelId: string, files: readonly StoredFile[], comment = ''): boolean {
  const conversation = workspace.conversations.find(channelId)
  if (conversation) postAsBot(workspace, conversation, { text: comment, blocks: [], files })
  return conversation !== undefined
}

const info = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({ file: z.string() }),
  answer({ file: id }, { files, identity }) {
    const file = files.find(id)
    if (!file) return refuse('file_not_found')
    return {
      ok: true,
      file: describeFile(file, identity),
      comments: [],
      response_metadata: { next_cursor: '' },
    }
  },
})

const deleteFile = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({ file: z.string() }),
  answer({ file: id }, workspace) {
    const file = workspace.files.find(id)
    if (!file) return refuse('file_not_found')
    if (file.userId !== workspace.identity.botUserId) return refuse('cant_delete_file')
    workspace.files.delete(id)
    takeOut(workspace, id)
    return { ok: true }
  },
})

/** A message that held nothing else goes with its file. */
function takeOut(workspace: Workspace, fileId: string): void {
  for (const conversation of workspace.conversations.all()) {
    for (const message of [...conversation.messages.values()]) {
      const files = message.files.filter(({ id }) => id !== fileId)
      if (files.length === message.files.length) continue
      if (files.length === 0 && message.text === '') remove(workspace, conversation, message)
      else edit(workspace, conversation, message, { ...message, files }, false)
    }
  }
}

export const filesMethods = {
  'files.getUploadURLExternal': getUploadUrl,
  'files.completeUploadExternal': completeUpload,
  'files.info': info,
  'files.delete': deleteFile,
}
