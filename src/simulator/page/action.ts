import type { z } from 'zod'

/** Something the page asks for by POST: a checked body in, JSON out. */
export interface Action<Body, Result> {
  body: z.ZodType<Body>
  run(body: Body): Result
}

export function action<Body, Result>(
  body: z.ZodType<Body>,
  run: (body: Body) => Result,
): Action<Body, Result> {
  return { body, run }
}

/** What the page sends with an action. */
export type BodyOf<A> = A extends Action<infer Body, unknown> ? Body : never

/** What the page gets for it; nothing arrives as null. */
export type ResultOf<A> = A extends { run(body: never): infer Result } ? Awaited<Result> : never
