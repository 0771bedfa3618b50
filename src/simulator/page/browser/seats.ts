import type { GuideStep, Part } from '../guide.ts'
import type { PagePerson } from '../person.ts'
import type { PageState } from '../state.ts'

/** A person at one device: a phone with Telegram or a desktop with Slack. */
export type Seat = TelegramSeat | SlackSeat

interface Place {
  /** `telegram-12` or `slack-12`, by the person's id. */
  key: string
  person: PagePerson
}

export interface TelegramSeat extends Place {
  platform: 'telegram'
  userId: number
}

export interface SlackSeat extends Place {
  platform: 'slack'
  userId: string
}

/** Everyone's devices, in the order of the people. */
export function seatsOf(people: readonly PagePerson[]): readonly Seat[] {
  return people.flatMap((person) => {
    const { telegram, slack } = person
    const seats: Seat[] = []
    if (telegram) {
      seats.push({ key: `telegram-${person.id}`, platform: 'telegram', person, userId: telegram.userId })
    }
    if (slack) seats.push({ key: `slack-${person.id}`, platform: 'slack', person, userId: slack.userId })
    return seats
  })
}

/** The one who plays that part in a step: cast for it first, or else able to; whoever is still invited connects. */
export function castFor(seats: readonly Seat[], step: GuideStep, part: Part): Seat | undefined {
  const invited = seats.find(({ person }) => person.telegram?.invitation)
  if (step === 'connect' && invited) return invited
  return (
    seats.find(({ person }) => person.roles[0] === part) ??
    seats.find(({ person }) => person.roles.includes(part))
  )
}

/** Who stands side by side at first: a phone and a desktop, of different people. */
export function openingSeats(seats: readonly Seat[]): readonly Seat[] {
  const phone = seats.find((seat) => seat.platform === 'telegram')
  const desktop = seats.find((seat) => seat.platform === 'slack' && seat.person.id !== phone?.person.id)
  return [phone, desktop].filter((seat) => seat !== undefined)
}

/** The messages on a device, as far as counting them is concerned. */
export function messagesAt(
  { chats, desktops }: PageState,
  seat: Seat,
): readonly { from: 'bot' | 'user'; at: string }[] {
  if (seat.platform === 'telegram') return chats[seat.userId] ?? []
  return desktops[seat.userId]?.messages ?? []
}

/** How many of the bot's messages came after the person's own last one. */
export function unanswered(messages: readonly { from: 'bot' | 'user' }[]): number {
  return messages.length - 1 - messages.findLastIndex(({ from }) => from === 'user')
}
