import type { GuideStep } from '../guide.ts'
import type { PageState } from '../state.ts'
import { messagesAt, openingSeats, type Seat, seatsOf, unanswered } from './seats.ts'

/** What is open over a device. */
export type Popup =
  | { kind: 'attach' | 'commands' | 'menu' }
  | { kind: 'alert'; text: string }
  | {
      kind: 'confirm'
      title: string
      text: string
      yes: string
      no: string
      isDanger: boolean
      go: () => void
    }

/** The page as it stands: what the server told, and what this browser keeps for itself. */
export interface Page {
  state: PageState
  seats: readonly Seat[]
  isConnected: boolean
  /** Keys of the seats side by side, in their order on the stage. */
  shown: readonly string[]
  /** What is typed but not sent, by seat. */
  drafts: Map<string, string>
  popups: Map<string, Popup>
  toasts: Map<string, string>
  /** What was pressed and has not been answered. */
  busy: Set<string>
  panel: 'guide' | 'journal'
  /** The step of the guide that is unfolded; null for the next one. */
  step: GuideStep | null
  redraw(): void
}

/** How many messages of each seat have been in sight. */
const seen = new Map<string, number>()

export function createPage(state: PageState, redraw: () => void): Page {
  const page: Page = {
    state,
    seats: [],
    isConnected: true,
    shown: [],
    drafts: new Map(),
    popups: new Map(),
    toasts: new Map(),
    busy: new Set(),
    panel: 'guide',
    step: null,
    redraw,
  }
  update(page, state)
  return page
}

/** Takes in what the server told. */
export function update(page: Page, state: PageState): void {
  page.state = state
  page.seats = seatsOf(state.people)
  const known = page.shown.filter((key) => page.seats.some((seat) => seat.key === key))
  page.shown = known.length > 0 ? known : rememberedSeats(page.seats)
  for (const seat of shownSeats(page)) seen.set(seat.key, messagesAt(state, seat).length)
}

export function shownSeats({ seats, shown }: Page): readonly Seat[] {
  return shown.map((key) => seats.find((seat) => seat.key === key)).filter((seat) => seat !== undefined)
}

/** Messages that arrived for a seat while it was out of sight. */
export function unread({ state }: Page, seat: Seat): number {
  const messages = messagesAt(state, seat)
  const before = seen.get(seat.key)
  return before === undefined ? unanswered(messages) : unanswered(messages.slice(before))
}

/** Brings a seat on the stage; without room for one more it takes the place of the last. */
export function show(page: Page, seat: Seat, room: number): void {
  if (page.shown.includes(seat.key)) return
  page.shown = [...page.shown.slice(0, Math.max(1, room - 1)), seat.key]
  remember(page)
}

/** Takes a seat off the stage, unless it is the only one. */
export function hide(page: Page, seat: Seat): void {
  if (page.shown.length < 2) return
  page.shown = page.shown.filter((key) => key !== seat.key)
  remember(page)
}

/** The seats stand in the address, so that a reload or a bookmark shows the same people. */
function remember(page: Page): void {
  history.replaceState(null, '', `#${page.shown.join(',')}`)
  update(page, page.state)
  page.redraw()
}

function rememberedSeats(seats: readonly Seat[]): readonly string[] {
  const named = location.hash.slice(1).split(',')
  const remembered = named.filter((key) => seats.some((seat) => seat.key === key))
  return remembered.length > 0 ? remembered : openingSeats(seats).map(({ key }) => key)
}
