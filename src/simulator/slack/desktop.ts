/**
 * What a person sees and does on an emulated Slack desktop. The page, the demo and the tests play people through this.
 * `slash`, `act` and `submit` reject with a `DispatchError` when the app does not acknowledge in time, is not there, or
 * answers what Slack cannot show; what no desktop offers (a button that is not there) is thrown as an `Error`.
 */
export interface SlackDesktops {
  /** Adds a person, or replaces the one with that id. */
  addUser(user: SlackUser): void
  users(): readonly SlackUser[]
  /** The direct message with the bot, oldest first, as the desktop shows it now. */
  conversation(userId: string): readonly DesktopMessage[]
  /** The person's stack of open modals, topmost last. */
  views(userId: string): readonly DesktopView[]
  /** Writes to the bot's direct message. Returns the message's `ts`. */
  say(userId: string, text: string): string
  /** Runs a slash command, such as `/kinerja status`; resolves once the bot acknowledged it. */
  slash(userId: string, command: string, text: string): Promise<{ text?: string }>
  shareFile(userId: string, file: DesktopFile, text?: string): string
  /** Clicks a button or changes an input in a message; `value` is what was chosen. */
  act(
    userId: string,
    target: { messageTs: string } | { viewId: string },
    actionId: string,
    value?: InputValue,
  ): Promise<void>
  /** Types into an input of the open modal without telling the app (as Slack does unless `dispatch_action` is set). */
  fill(userId: string, viewId: string, blockId: string, value: InputValue): void
  /** Presses Submit; resolves with the errors by block id, or with none when the modal closed or was replaced. */
  submit(userId: string, viewId: string): Promise<{ errors: Readonly<Record<string, string>> }>
  /** Presses Cancel or the cross; sends `view_closed` when the view asked for it. */
  closeView(userId: string, viewId: string): void
  /** Writes in a channel the bot is a member of, mentioning it. */
  mentionInChannel(channelId: string, userId: string, text: string): string
  channelMessages(channelId: string): readonly DesktopMessage[]
  /** Opens the app at one of its tabs; the app gets `app_home_opened`. */
  openApp(userId: string, tab: 'home' | 'messages'): void
  /** The Home tab the app published for this person. */
  home(userId: string): DesktopView | undefined
  /** The file behind an id shown in a conversation. */
  openFile(fileId: string): DesktopFile | undefined
  onChange(listener: (userId: string) => void): () => void
}

export interface SlackUser {
  id: string
  name: string
  email: string
  emailConfirmed?: boolean
  /** Guests (`is_restricted`; `is_ultra_restricted` too when confined to one channel) and people of other workspaces (`teamId`). */
  guest?: boolean | 'single-channel'
  teamId?: string
  /** A deactivated account; add the same id again to change a person. */
  deleted?: boolean
  /** IANA name; Asia/Jakarta when absent. */
  timeZone?: string
}

export interface DesktopFile {
  name: string
  mime: string
  bytes: Uint8Array
}

/** A value of an input: text, one option's value, several, or uploaded files. */
export type InputValue =
  | { text: string }
  | { option: string }
  | { options: readonly string[] }
  | { date: string }
  | { files: readonly DesktopFile[] }

/** Blocks as the app sent them (Block Kit JSON), already checked by the server. */
export type Block = { type: string; block_id: string } & Record<string, unknown>

export interface DesktopMessage {
  ts: string
  from: 'bot' | 'user'
  userId?: string
  at: Date
  edited?: boolean
  /** Fallback text, or what the person typed (mrkdwn). */
  text: string
  blocks: readonly Block[]
  files: readonly { id: string; name: string; mime: string; size: number }[]
  /** Seen only by this person (`chat.postEphemeral`, `response_url`). */
  ephemeral?: boolean
}

export interface DesktopView {
  id: string
  callbackId: string
  title: string
  submit?: string
  close?: string
  blocks: readonly Block[]
  /** What is filled in now, by block id. */
  values: Readonly<Record<string, InputValue>>
  errors: Readonly<Record<string, string>>
}
