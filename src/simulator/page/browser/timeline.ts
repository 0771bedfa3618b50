/** Messages of one sender this close, in milliseconds, are drawn as one run. */
const runGap = 5 * 60_000

interface Timed {
  from: 'bot' | 'user'
  /** ISO 8601. */
  at: string
}

export interface Placed<Message> {
  message: Message
  /** The day to announce above it, when it is the first of that day. */
  newDay: string | null
  startsRun: boolean
  endsRun: boolean
}

/** Where each message of a conversation stands: under which day, and at which end of its sender's run. */
export function timeline<Message extends Timed>(
  messages: readonly Message[],
  dayOf: (at: string) => string,
): readonly Placed<Message>[] {
  const belongs = (one: Message | undefined, next: Message | undefined) =>
    one !== undefined && next !== undefined && isOneRun(one, next) && dayOf(one.at) === dayOf(next.at)
  return messages.map((message, index) => {
    const [before, after] = [messages[index - 1], messages[index + 1]]
    const isNewDay = !before || dayOf(before.at) !== dayOf(message.at)
    return {
      message,
      newDay: isNewDay ? dayOf(message.at) : null,
      startsRun: !belongs(before, message),
      endsRun: !belongs(message, after),
    }
  })
}

function isOneRun(one: Timed, next: Timed): boolean {
  return one.from === next.from && Date.parse(next.at) - Date.parse(one.at) < runGap
}
