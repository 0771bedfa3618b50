import type { Content, Inbound, Receive, Received } from '#channels/channel.ts'

/** Stands in for the assistant: notes what a channel hands over and answers as the test says. */
export interface Reception {
  receive: Receive
  /** Everything handed over, in the order of its arrival, repeats included. */
  arrived: readonly Inbound[]
  /** From now on each delivery is answered by this. */
  answerWith(answer: (inbound: Inbound) => Received | Promise<Received>): void
}

export function createReception(): Reception {
  const arrived: Inbound[] = []
  let answer: (inbound: Inbound) => Received | Promise<Received> = () => ({})
  return {
    arrived,
    receive: async (inbound) => {
      arrived.push(inbound)
      return answer(inbound)
    },
    answerWith: (next) => {
      answer = next
    },
  }
}

/** The words of a delivery, for comparing what came with what was said. */
export function wordsOf({ content }: Pick<Inbound, 'content'>): string {
  return byKind(content) ?? content.kind
}

function byKind(content: Content): string | undefined {
  if (content.kind === 'text') return content.text
  if (content.kind === 'press') return content.token
  if (content.kind === 'command') return content.command
  return undefined
}
