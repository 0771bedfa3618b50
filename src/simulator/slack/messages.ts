import type { AcceptedBlock } from './blocks.ts'
import type { Fields } from './fields.ts'
import { describeFile, type FileRecord } from './files.ts'
import type { Identity } from './identity.ts'

export interface Message {
  ts: string
  channelId: string
  /** Who wrote it; the bot when absent. */
  userId?: string
  at: Date
  text: string
  blocks: readonly AcceptedBlock[]
  files: readonly FileRecord[]
  /** The client's own id of what a person sent. */
  clientMessageId?: string
  threadTs?: string
  metadata?: unknown
  /** When it was last changed, if readers see the mark. */
  editedTs?: string
  /** The only person who sees it. */
  onlyFor?: string
  /** Names of the emoji the bot reacted with. */
  reactions: readonly string[]
  /** What was chosen in it. */
  fields: Fields
}

/** The message object, as `chat.postMessage` answers it and as events and interactions carry it. */
export function describeMessage(message: Message, identity: Identity) {
  return {
    type: 'message',
    ...(message.userId === undefined ? describeBot(identity) : describeWriter(message, identity)),
    ts: message.ts,
    text: message.text,
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.files.length > 0 && describeFiles(message, identity)),
    ...(message.threadTs !== undefined && { thread_ts: message.threadTs }),
    ...(message.metadata !== undefined && { metadata: message.metadata }),
    ...(message.editedTs !== undefined && {
      edited: { user: message.userId ?? identity.botUserId, ts: message.editedTs },
    }),
  }
}

function describeBot({ botUserId, botId, appId, teamId, botName }: Identity) {
  return {
    user: botUserId,
    bot_id: botId,
    app_id: appId,
    team: teamId,
    bot_profile: {
      id: botId,
      app_id: appId,
      user_id: botUserId,
      name: botName,
      deleted: false,
      team_id: teamId,
    },
  }
}

/** Slack leaves the team out of messages with files (slack-api-specs#62). */
function describeWriter({ userId, clientMessageId, files }: Message, { teamId }: Identity) {
  return { user: userId, client_msg_id: clientMessageId, ...(files.length === 0 && { team: teamId }) }
}

function describeFiles({ files }: Message, identity: Identity) {
  return {
    subtype: 'file_share',
    files: files.map((file) => describeFile(file, identity)),
    upload: false,
    display_as_bot: false,
  }
}
