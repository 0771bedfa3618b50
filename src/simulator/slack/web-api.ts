import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault, Faults } from './faults.ts'
import type { History } from './history.ts'
import { type Answer, type Method, refuse } from './method.ts'
import type { Rates } from './rates.ts'
import { readArguments } from './request-body.ts'
import type { Workspace } from './workspace.ts'

/** A call that came in, without its contents. */
export interface CallRecord {
  method: string
  channel?: string
  at: Date
}

export interface WebApiOptions {
  workspace: Workspace
  methods: Readonly<Record<string, Method>>
  tokens: { bot: string; app?: string | undefined }
  faults: Faults
  calls: History<CallRecord>
  /** No limits when absent. */
  rates?: Rates | undefined
}

interface Call {
  name: string
  token: string | undefined
  given: Record<string, unknown>
  channel?: string
}

/** Answers `POST /api/<method>`. */
export async function answerWebApi(
  options: WebApiOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = await readCall(request)
  const { name, channel } = call
  options.calls.add({ method: name, ...(channel !== undefined && { channel }), at: new Date() })
  const fault = options.faults.strike(name)
  if (fault?.status === 'slow' && !fault.afterEffect) await sleep(fault.delayMs)
  const harmless = !fault || fault.status === 'slow' || fault.afterEffect
  const reply = harmless ? replyTo(call, options) : undefined
  if (fault?.status === 'slow' && fault.afterEffect) await sleep(fault.delayMs)
  if (fault && fault.status !== 'slow') fail(response, fault)
  else if (reply) write(response, reply)
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const { token: inBody, ...given } = await readArguments(request)
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  return {
    name: path.replace('/api/', ''),
    token: bearer ?? (typeof inBody === 'string' ? inBody : undefined),
    given,
    ...(typeof given.channel === 'string' && { channel: given.channel }),
  }
}

type Reply = { answer: Answer; retryAfter?: number }

function replyTo(call: Call, { workspace, methods, tokens, rates }: WebApiOptions): Reply {
  const method = methods[call.name]
  if (!method) return { answer: { ...refuse('unknown_method'), req_method: call.name } }
  const stranger = refuseToken(call.token, method, tokens)
  if (stranger) return { answer: refuse(stranger) }
  const retryAfter = rates?.wait(call.name, method, call.channel) ?? 0
  if (retryAfter > 0) return { answer: refuse('ratelimited'), retryAfter }
  return { answer: method.answer(call.given, workspace) }
}

function refuseToken(
  token: string | undefined,
  method: Method,
  tokens: WebApiOptions['tokens'],
): string | undefined {
  if (!token) return 'not_authed'
  if (token === tokens[method.token]) return undefined
  return token === tokens.bot || token === tokens.app ? 'not_allowed_token_type' : 'invalid_auth'
}

function write(response: ServerResponse, { answer, retryAfter }: Reply): void {
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  if (retryAfter === undefined) response.writeHead(200, headers)
  else response.writeHead(429, { ...headers, 'retry-after': String(retryAfter) })
  response.end(JSON.stringify(answer))
}

function fail(response: ServerResponse, { status, retryAfter = 1 }: Fault): void {
  if (status === 'drop') response.destroy()
  else if (status === 429) write(response, { answer: refuse('ratelimited'), retryAfter })
  else response.writeHead(500, { 'content-type': 'text/html' }).end('Server Error')
}
