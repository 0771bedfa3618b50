import { z } from 'zod'
import type { SlackServer } from '#simulator/slack/server.ts'
import { botToken } from './bolt.ts'

const answer = z.looseObject({
  ok: z.boolean(),
  error: z.string().optional(),
  errors: z.array(z.string()).optional(),
  ts: z.string().optional(),
  url: z.string().optional(),
  response_metadata: z.looseObject({ messages: z.array(z.string()).optional() }).optional(),
})

export type Answered = z.infer<typeof answer>

/** Calls the Web API without a client library, in JSON, so that nothing is checked or retried on the way. */
export async function call(
  server: SlackServer,
  method: string,
  given: object = {},
  token: string | undefined = botToken,
): Promise<Answered> {
  const response = await fetch(server.apiUrl + method, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
    body: JSON.stringify(given),
  })
  return answer.parse(await response.json())
}
