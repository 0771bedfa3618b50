/** What a person sees and does on an emulated Telegram phone. The page, the demo and the tests play people through this. */
export interface TelegramPhones {
  /** Registers a Telegram user; the private chat with the bot has the same id. */
  addUser(user: TelegramUser): void
  users(): readonly TelegramUser[]
  /** The private chat with the bot, oldest first, as the phone shows it now (edits applied, deleted ones gone). */
  chat(userId: number): readonly PhoneMessage[]
  /** Types and sends a text; `/command` texts get their `bot_command` entity. Returns the message's id, or the last
   * one's when the text is longer than a message and goes as several. */
  say(userId: number, text: string, options?: { forwarded?: boolean }): number
  /** Opens `t.me/<bot>?start=<parameter>` and presses Start. */
  openStartLink(userId: number, parameter: string): number
  /** Sends a document, or a photo when `asPhoto`. `size` may claim more bytes than are given, to try the limits. */
  sendFile(
    userId: number,
    file: PhoneFile,
    options?: { caption?: string; asPhoto?: boolean; size?: number },
  ): number
  sendSticker(userId: number, emoji: string): number
  /** Presses an inline button; resolves with the toast once the bot answers the callback query. */
  press(userId: number, messageId: number, callbackData: string): Promise<{ text?: string; alert?: boolean }>
  /** Opens a file shown in a chat; a claimed size does not add bytes. Undefined once the server forgot it. */
  openFile(fileId: string): PhoneFile | undefined
  /** Writes in a group the bot is a member of; `groupMessages` is what the group then shows. */
  sayInGroup(groupId: number, userId: number, text: string, options?: { replyTo?: number }): number
  groupMessages(groupId: number): readonly PhoneMessage[]
  /** Blocks or unblocks the bot: sends get 403 and the bot gets `my_chat_member`. */
  setBlocked(userId: number, blocked: boolean): void
  hasBlocked(userId: number): boolean
  /** Called after anything visible changed in that chat. Returns the unsubscriber. */
  onChange(listener: (chatId: number) => void): () => void
}

export interface TelegramUser {
  id: number
  firstName: string
  lastName?: string
  username?: string
}

export interface PhoneFile {
  name: string
  mime: string
  bytes: Uint8Array
}

export interface PhoneMessage {
  id: number
  from: 'bot' | 'user'
  userId?: number
  at: Date
  edited?: boolean
  text: string
  /** Formatting as the Bot API describes it: offsets and lengths in UTF-16 units. */
  entities: readonly PhoneEntity[]
  buttons: readonly (readonly PhoneButton[])[]
  file?: { name: string; mime: string; size: number; photo: boolean; fileId: string }
  sticker?: string
  forwarded?: boolean
  protectContent?: boolean
  /** Arrived without a sound (`disable_notification`). */
  silent?: boolean
  replyTo?: number
}

export interface PhoneEntity {
  type: string
  offset: number
  length: number
  url?: string
}

export interface PhoneButton {
  text: string
  callbackData?: string
  url?: string
  style?: 'danger' | 'success' | 'primary'
}
