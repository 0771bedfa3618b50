/** Something the bot put into a conversation: a message, or a file, whose message Slack does not name. */
export type Posted = { channel: string; timestamp: string } | { file: string }

/** Names a message the bot posted. */
export function platformIdOf(channel: string, timestamp: string): string {
  return `${channel}:${timestamp}`
}

/** Names a file the bot shared. */
export function sharedIdOf(file: string): string {
  return `file:${file}`
}

/** Names what was sent in several posts. */
export function joinIds(platformIds: readonly string[]): string {
  return platformIds.join('+')
}

/** Reads what the above wrote, in the order in which it was posted; undefined for anything else. */
export function readPlatformId(platformId: string): readonly Posted[] | undefined {
  const posted = platformId.split('+').map(readOne)
  const known = posted.filter((each) => each !== undefined)
  return known.length === posted.length ? known : undefined
}

function readOne(id: string): Posted | undefined {
  const file = /^file:(\w+)$/.exec(id)?.[1]
  if (file !== undefined) return { file }
  const [, channel, timestamp] = /^(\w+):(\d+\.\d+)$/.exec(id) ?? []
  return channel === undefined || timestamp === undefined ? undefined : { channel, timestamp }
}
