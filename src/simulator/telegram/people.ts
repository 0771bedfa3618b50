import type { TelegramUser } from './phone.ts'

export interface Person {
  readonly user: TelegramUser
  /** Has written to the bot, so that the bot may write back. */
  started: boolean
  blocked: boolean
}

export interface People {
  add(user: TelegramUser): void
  all(): readonly Person[]
  find(userId: number): Person | undefined
  /** @throws when nobody of that id was added: a mistake of whoever plays the phones. */
  known(userId: number): Person
}

export function createPeople(kept: readonly Person[] = []): People {
  const people = new Map(kept.map((person) => [person.user.id, person]))
  return {
    add: (user) => {
      const { started = false, blocked = false } = people.get(user.id) ?? {}
      people.set(user.id, { user, started, blocked })
    },
    all: () => [...people.values()],
    find: (userId) => people.get(userId),
    known: (userId) => {
      const person = people.get(userId)
      if (!person) throw new Error(`Telegram user ${userId} is not registered`)
      return person
    },
  }
}
