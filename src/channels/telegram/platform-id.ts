/** Names a message the bot sent: the chat and, of a text in several parts, the last message. */
export function platformIdOf(address: string, messageId: number): string {
  return `${address}:${messageId}`
}

/** Reads what `platformIdOf` wrote; undefined for anything else. */
export function readPlatformId(platformId: string): { chat: string; messageId: number } | undefined {
  const [, chat, messageId] = /^(-?\d+):(\d+)$/.exec(platformId) ?? []
  return chat === undefined ? undefined : { chat, messageId: Number(messageId) }
}
