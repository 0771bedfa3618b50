/** Names what the bot sent: the chat and its messages there, several for a text in several parts. */
export function platformIdOf(address: string, ...messageIds: readonly number[]): string {
  return `${address}:${messageIds.join('+')}`
}

/** Reads what `platformIdOf` wrote, the last message apart; undefined for anything else. */
export function readPlatformId(
  platformId: string,
): { chat: string; messageId: number; earlier: readonly number[] } | undefined {
  const [, chat, written = ''] = /^(-?\d+):(\d+(?:\+\d+)*)$/.exec(platformId) ?? []
  const messageIds = written.split('+').map(Number)
  const messageId = messageIds.at(-1)
  return chat === undefined || messageId === undefined
    ? undefined
    : { chat, messageId, earlier: messageIds.slice(0, -1) }
}
