import { z } from 'zod'
import { explain } from './refusals.ts'
import type { Workspace } from './workspace.ts'

export type Refusal = { ok: false; error: string; [key: string]: unknown }

/** What the Web API answers with, always under HTTP status 200. */
export type Answer = { ok: true; [key: string]: unknown } | Refusal

/** Calls allowed in a minute, per method and workspace. */
export const tiers = { first: 1, second: 20, third: 50, fourth: 100 } as const

export interface Method {
  /** The kind of token it takes. */
  token: 'bot' | 'app'
  perMinute: number
  /** Calls that may come at once before the rate counts. */
  burst: number
  /** What the rate is counted by; the whole workspace when absent. */
  ratedBy?: 'channel'
  answer(given: Readonly<Record<string, unknown>>, workspace: Workspace): Answer
}

interface Definition<Arguments extends z.ZodType> {
  token?: Method['token']
  perMinute: number
  burst?: number
  ratedBy?: 'channel'
  arguments: Arguments
  answer(given: z.infer<Arguments>, workspace: Workspace): Answer
}

/** Defines a method whose arguments are read before it runs; wrong ones are refused in Slack's words. */
export function defineMethod<Arguments extends z.ZodType>(definition: Definition<Arguments>): Method {
  const { token = 'bot', perMinute, burst = perMinute, ratedBy } = definition
  return {
    token,
    perMinute,
    burst,
    ...(ratedBy && { ratedBy }),
    answer(given, workspace) {
      const read = definition.arguments.safeParse(given)
      if (read.success) return definition.answer(read.data, workspace)
      return refuse('invalid_arguments', explain(read.error, given, ''))
    },
  }
}

export function refuse(error: string, messages?: readonly string[]): Refusal {
  if (!messages) return { ok: false, error }
  return {
    ok: false,
    error,
    response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) },
  }
}

/** A yes or no, as JSON or as a form's text. */
export const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1'),
])
