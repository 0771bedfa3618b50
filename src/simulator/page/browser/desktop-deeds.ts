import type { BodyOf } from '../action.ts'
import type { PageActions } from '../actions.ts'
import { post } from './connection.ts'
import { whileBusy } from './deeds.ts'
import type { Page } from './page.ts'
import type { SlackSeat } from './seats.ts'

type Act = BodyOf<PageActions['slack/act']>
type Fill = BodyOf<PageActions['slack/fill']>

/** What was entered in a modal reaches the server in the order it was entered, and before the modal is submitted. */
const entered = new Map<string, Promise<unknown>>()

/** Clicks a button or chooses in a message or modal. */
export async function act(
  page: Page,
  seat: SlackSeat,
  target: Act['target'],
  actionId: string,
  value?: Act['value'],
) {
  const body = { userId: seat.userId, target, actionId, ...(value && { value }) }
  const key = actKey(seat, target, actionId)
  await whileBusy(page, seat, key, () => afterEntered(seat, () => post('slack/act', body)))
}

export function actKey(seat: SlackSeat, target: Act['target'], actionId: string): string {
  return `${seat.key} ${'viewId' in target ? target.viewId : target.messageTs} ${actionId}`
}

/** Enters a value in an input of a modal. */
export function fill(seat: SlackSeat, viewId: string, blockId: string, value: Fill['value']): void {
  afterEntered(seat, () => post('slack/fill', { userId: seat.userId, viewId, blockId, value }))
}

export async function submit(page: Page, seat: SlackSeat, viewId: string): Promise<void> {
  const body = { userId: seat.userId, viewId }
  await whileBusy(page, seat, submitKey(seat, viewId), () =>
    afterEntered(seat, () => post('slack/submit', body)),
  )
}

export function submitKey(seat: SlackSeat, viewId: string): string {
  return `${seat.key} ${viewId} submit`
}

export async function close(page: Page, seat: SlackSeat, viewId: string): Promise<void> {
  await whileBusy(page, seat, `${seat.key} close`, () => post('slack/close', { userId: seat.userId, viewId }))
}

function afterEntered<Result>({ key }: SlackSeat, task: () => Promise<Result>): Promise<Result> {
  const done = (entered.get(key) ?? Promise.resolve()).then(task)
  entered.set(key, done)
  return done
}
