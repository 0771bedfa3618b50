import type { Conversation, ConversationState, TurnResult } from '#conversation/store.ts'

export type Change = TurnResult['conversations'][number]

/** A conversation that has no row yet. */
export const unsaved = -1

/** What becomes of a person's conversations in one turn. */
export interface Conversations {
  /** Notes the new state; returns what a post's buttons refer to it by. */
  note(conversation: Conversation, state: ConversationState): { index: number; turn: number }
  touched(id: number): boolean
  all(): readonly Change[]
}

/** One that has no row yet is told by what it is about; of two with a row, one may be about the same as the other. */
function isSame(one: Change, other: Change): boolean {
  return one.id === other.id && (one.id !== null || (one.flow === other.flow && one.about === other.about))
}

export function createConversations(): Conversations {
  const changes: Change[] = []
  return {
    note: ({ id, flow, about, turn, stored }, state) => {
      const change = { id: id === unsaved ? null : id, flow, about, turn, stored, state }
      const known = changes.findIndex((each) => isSame(each, change))
      if (known >= 0) changes[known] = change
      return { index: known >= 0 ? known : changes.push(change) - 1, turn }
    },
    touched: (id) => changes.some((change) => change.id === id),
    all: () => changes,
  }
}
