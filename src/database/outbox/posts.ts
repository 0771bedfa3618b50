import { randomBytes } from 'node:crypto'
import type { Post } from '#conversation/store.ts'

/** A post as a row of the outbox, still without the id of the conversation that `conversation` counts out. */
export function toRow({ channel, address, employeeId, priority, what, conversation, dedupeKey }: Post) {
  return {
    ...{ channel, address, employeeId, priority, dedupeKey },
    token: randomBytes(16).toString('base64url'),
    kind: what.kind,
    content: contentOf(what),
    edits: 'outboxId' in what ? what.outboxId : null,
    view: what.kind === 'form' ? what.view : null,
    conversation: conversation?.index,
    turn: conversation?.turn,
  }
}

function contentOf(what: Post['what']) {
  switch (what.kind) {
    case 'form':
      return what.form
    case 'delete':
      return 'platformId' in what ? { platformId: what.platformId } : {}
    default:
      return what.message
  }
}
