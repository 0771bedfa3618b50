import { createHmac } from 'node:crypto'
import type {
  SlackViewMiddlewareArgs,
  ViewErrorsResponseAction,
  ViewOutput,
  ViewSubmitAction,
} from '@slack/bolt'
import type { Received } from '#channels/channel.ts'
import type { Arrival, Hand } from './arrival.ts'
import { type Values, valuesOf } from './form-state.ts'
import { keyOf } from './key.ts'

/**
 * Listens for forms sent off; one with problems stays open and shows them.
 *
 * @param sealing a secret by which the identity of a submission tells nothing of what was filled in
 */
export function createSubmissionListener(hand: Hand, sealing: string) {
  const refusals = new Map<string, number>()
  return async ({ body, ack }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { view } = body
    const before = refusals.get(view.id) ?? 0
    const answer = problemsAnswer(await hand(submissionArrival(body, before, sealing)), view)
    if (answer) refusals.set(view.id, before + 1)
    else refusals.delete(view.id)
    await ack(answer)
  }
}

/**
 * Reads a form sent off.
 *
 * @param refusals how often this view was sent back with problems: sent off again unchanged, it is a new delivery
 */
export function submissionArrival(
  { user, view }: ViewSubmitAction,
  refusals: number,
  sealing: string,
): Arrival {
  const values = valuesOf(view.state)
  const again = refusals > 0 ? [String(refusals)] : []
  const key = keyOf('view', view.id, view.hash, digest(values, sealing), ...again)
  const content = { kind: 'form', token: view.private_metadata, values, complete: true } as const
  return { key, address: user.id, content }
}

/** Of six digits a plain hash would soon be found by trying them all. */
function digest(values: Values, sealing: string): string {
  return createHmac('sha256', sealing).update(JSON.stringify(values)).digest('base64url').slice(0, 16)
}

/**
 * The answer that keeps a form open with its problems; undefined when there are none. Slack shows a problem at an
 * input only, so one of no input stands at the first.
 */
export function problemsAnswer(
  { problems = {} }: Received,
  view: Pick<ViewOutput, 'blocks'>,
): ViewErrorsResponseAction | undefined {
  const inputs = view.blocks.flatMap(({ type, block_id: id }) => (type === 'input' && id ? [id] : []))
  const [first] = inputs
  if (first === undefined || Object.keys(problems).length === 0) return undefined
  const errors: Record<string, string> = {}
  for (const [name, sentence] of Object.entries(problems)) {
    const input = inputs.includes(name) ? name : first
    errors[input] = errors[input] === undefined ? sentence : `${errors[input]} ${sentence}`
  }
  return { response_action: 'errors', errors }
}
