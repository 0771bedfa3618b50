import type { DesktopView, InputValue } from '../slack/desktop.ts'
import type { PageOptions } from './options.ts'
import type { Desktop, Overview, PageState, ShownValue } from './state.ts'

/** Entries of the journal the page keeps in sight. */
const journalLength = 80

/** Messages a conversation shows, counted from the newest. */
const conversationLength = 200

/** Reads what the page shows; dates become text on the way to the browser. */
export interface Source {
  overview(): Promise<Overview>
  chats(users: Iterable<number>): PageState['chats']
  desktops(users: Iterable<string>): PageState['desktops']
  everyone(): { chats: number[]; desktops: string[] }
}

export function createSource(options: PageOptions): Source {
  const { telegram, slack, samples } = options
  return {
    overview: async () => ({
      people: await options.people(),
      guide: await options.guide(),
      journal: await options.journal.recent(journalLength),
      now: options.clock.now().toISOString(),
      samples: samples.map(({ name, mime, bytes }) => ({ name, mime, size: bytes.byteLength })),
      bots: { telegram: { username: telegram.bot.username }, slack: slack.bot },
      commands: { telegram: telegram.commands?.() ?? [], slack: slack.commands?.() ?? [] },
      blocked: idsOf(telegram).filter(telegram.hasBlocked),
    }),
    chats: (users) => byUser(users, (user) => asJson(telegram.chat(user).slice(-conversationLength))),
    desktops: (users) => byUser(users, (user) => desktopOf(slack, user)),
    everyone: () => ({
      chats: idsOf(telegram),
      desktops: slack.users().map(({ id }) => id),
    }),
  }
}

function idsOf(telegram: PageOptions['telegram']): number[] {
  return telegram.users().map(({ id }) => id)
}

function byUser<User extends string | number, Shown>(
  users: Iterable<User>,
  show: (user: User) => Shown,
): Record<string, Shown> {
  return Object.fromEntries([...users].map((user) => [user, show(user)]))
}

function desktopOf(slack: PageOptions['slack'], user: string): Desktop {
  return asJson({
    messages: slack.conversation(user).slice(-conversationLength),
    views: slack.views(user).map(withoutBytes),
  })
}

function withoutBytes(view: DesktopView) {
  const values = Object.entries(view.values).map(([block, value]) => [block, shownValue(value)] as const)
  return { ...view, values: Object.fromEntries(values) }
}

function shownValue(value: InputValue): ShownValue {
  if (!('files' in value)) return value
  return { files: value.files.map(({ name, bytes }) => ({ name, size: bytes.byteLength })) }
}

/** Only the types change here: JSON.stringify turns the dates into text when the event is written. */
function asJson<Shown>(value: object): Shown {
  return value as Shown
}
