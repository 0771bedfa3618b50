import type { Inbound } from '#channels/channel.ts'
import { type Address, type Post, type Pressed, priorities } from '#conversation/store.ts'
import type { Reply } from '#conversation/turn/outcome.ts'
import type { ReaderZone } from '#texts/formats.ts'
import { type Line, line } from '#texts/line.ts'
import { plain } from '#texts/rich.ts'
import type { Say } from '#texts/say.ts'
import type { Parts } from './parts.ts'
import { outcomeShown, writeForm, writeMessage } from './write.ts'

/** What a turn sends, in order. */
export interface Posts {
  /** Answers who wrote; buttons belong to `conversation`. */
  reply(reply: Reply, conversation?: Post['conversation']): void
  /** Says a line somewhere else. */
  tell(to: Address & { employeeId: number | null }, text: Line): void
  /** Deletes what the person wrote, before anything is answered. */
  withdraw(platformId: string): void
  /** The button that was pressed: its message will show what was chosen, in place of the buttons. */
  pressed(by: Pressed): void
  all(): Post[]
}

export function createPosts(
  parts: Parts,
  inbound: Inbound,
  reader: { id: number | null; zone: ReaderZone },
): Posts {
  const posts: Post[] = []
  const withdrawn: Post[] = []
  const { say } = parts
  const here = {
    channel: inbound.channel,
    address: inbound.address,
    employeeId: reader.id,
    priority: priorities.reply,
  }
  const view = inbound.content.kind === 'press' ? inbound.content.view : undefined
  let button: Pressed | null = null

  return {
    reply: (reply, conversation) => {
      const base = { ...here, ...(conversation ? { conversation } : {}) }
      const message = writeMessage(say, reader.zone, reply)
      if (reply.form && view !== undefined) {
        posts.push({ ...base, what: { kind: 'form', view, form: writeForm(say, reader.zone, reply.form) } })
        // The card whose button opened the form stays, now with the button that opens it again.
        if (button) posts.push({ ...base, what: { kind: 'edit', outboxId: button.outboxId, message } })
        button = null
        return
      }
      if (reply.lines.length > 0) posts.push({ ...base, what: { kind: 'send', message } })
      for (const { fileId, name, mime } of reply.attach ?? []) {
        posts.push({
          ...base,
          what: { kind: 'send', message: { text: [], attachment: { fileId, name, mime }, protect: true } },
        })
      }
    },
    tell: (to, text) => {
      const message = { text: say(text, reader.zone) }
      posts.push({ ...to, priority: priorities.reply, what: { kind: 'send', message } })
    },
    withdraw: (platformId) => {
      withdrawn.push({ ...here, what: { kind: 'delete', platformId } })
    },
    pressed: (by) => {
      button = by
    },
    all: () => {
      const outcome = button ? [outcomeOf(parts, here, reader.zone, button)] : []
      const isFilled = posts.some((post) => post.what.kind === 'form')
      // The platform opened a form at the press; when there turned out to be none, it must not wait for ever.
      const notice =
        view === undefined || isFilled ? [] : [{ ...here, what: formNotice(say, reader.zone, view) }]
      return [...withdrawn, ...outcome, ...posts, ...notice]
    },
  }
}

function formNotice(say: Say, zone: ReaderZone, view: string): Post['what'] {
  const form = {
    title: plain(say(line('product'), zone)),
    cancel: plain(say(line('button-close'), zone)),
    intro: say(line('form-not-needed'), zone),
    step: '',
    sections: [],
  }
  return { kind: 'form', view, form }
}

function outcomeOf(parts: Parts, here: Omit<Post, 'what'>, zone: ReaderZone, by: Pressed): Post {
  const label = by.message.buttons?.flat()[by.button]?.label ?? ''
  const message = outcomeShown(parts.say, zone, by.message, line('chosen', { label }))
  return { ...here, what: { kind: 'edit', outboxId: by.outboxId, message } }
}
