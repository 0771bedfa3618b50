/** Names a message the bot posted: the conversation and, of a text in several posts, the last one's timestamp. */
export function platformIdOf(channel: string, timestamp: string): string {
  return `${channel}:${timestamp}`
}

/** Reads what `platformIdOf` wrote; undefined for anything else. */
export function readPlatformId(platformId: string): { channel: string; timestamp: string } | undefined {
  const [, channel, timestamp] = /^(\w+):(\d+\.\d+)$/.exec(platformId) ?? []
  return channel === undefined || timestamp === undefined ? undefined : { channel, timestamp }
}
