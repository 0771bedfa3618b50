import type { ServerResponse } from 'node:http'
import { createGathering } from './gathering.ts'
import type { PageOptions } from './options.ts'
import type { Source } from './source.ts'
import type { Overview, PageState } from './state.ts'

/** Changes are gathered this long, in milliseconds, so that a turn reaches the page in one piece. */
const gatheringTime = 40

/** In milliseconds. Between changes the page is told the time this often; what the database could not tell, too. */
const beat = 10_000

/** A tab that sleeps stops reading; past this many unread bytes it is cut off, and gets everything when it wakes. */
const mostUnread = 16_000_000

/** Tells every open page what changed, by server-sent events. */
export interface Feed {
  join(response: ServerResponse): void
  /** Looks for changes that nobody announces. */
  look(): void
  stop(): void
}

export function startFeed(options: PageOptions, source: Source): Feed {
  const audience = new Map<ServerResponse, 'new' | 'told'>()
  const changed = { chats: new Set<number>(), desktops: new Set<string>() }
  const told = new Map<string, string>()
  const telling = createGathering(tell, gatheringTime)

  async function tell(): Promise<void> {
    const overview = await source.overview()
    const changes = { ...changedParts(overview, told), ...conversations(changed) }
    for (const [response, standing] of audience) {
      write(response, standing === 'told' ? changes : { ...overview, ...conversations(source.everyone()) })
      audience.set(response, 'told')
    }
    changed.chats.clear()
    changed.desktops.clear()
  }

  function conversations(users: { chats: Iterable<number>; desktops: Iterable<string> }) {
    return { chats: source.chats(users.chats), desktops: source.desktops(users.desktops) }
  }

  const beats = setInterval(telling.ask, beat)
  const unsubscribers = [
    options.telegram.onChange((chat) => {
      if (isPrivate(chat)) changed.chats.add(chat)
      telling.ask()
    }),
    options.slack.onChange((user) => {
      changed.desktops.add(user)
      telling.ask()
    }),
    options.clock.onChange(telling.ask),
    options.journal.onChange(telling.ask),
  ]

  return {
    join(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).flushHeaders()
      response.on('close', () => audience.delete(response))
      audience.set(response, 'new')
      telling.ask()
    },
    look: telling.ask,
    stop() {
      clearInterval(beats)
      telling.stop()
      for (const unsubscribe of unsubscribers) unsubscribe()
      for (const response of audience.keys()) response.end()
      audience.clear()
    },
  }
}

/** Telegram's groups have negative ids. */
function isPrivate(chat: number): boolean {
  return chat > 0
}

/** The parts that differ from what was told last; they are noted as told. */
function changedParts(overview: Overview, told: Map<string, string>): Partial<Overview> {
  const changed = Object.entries(overview).filter(([name, part]) => {
    const text = JSON.stringify(part)
    if (told.get(name) === text) return false
    told.set(name, text)
    return true
  })
  return Object.fromEntries(changed)
}

function write(response: ServerResponse, state: Partial<PageState>): void {
  if (response.writableLength > mostUnread) response.destroy()
  else response.write(`data: ${JSON.stringify(state)}\n\n`)
}
