import type { DataRequest } from '#appraisal/data-request.ts'
import { type Line, line } from '#texts/line.ts'

/** A request about one's own data, with what became of it. */
export function requestLine({ number, kind, text, openedAt, dueAt, answer }: DataRequest): Line {
  const state = answer
    ? line('data-request-answered', { outcome: answer.outcome, at: answer.at, text: answer.text ?? '—' })
    : line('data-request-open', { due: dueAt })
  return line('data-request', {
    ...{ number, at: openedAt, state },
    kind: line(`data-request-${kind}`),
    text: text ?? '—',
  })
}
