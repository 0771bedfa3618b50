import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, failed, refused, succeeded, writeAnswer, writeFile } from './answer.ts'
import { parseBody, readBytes } from './body.ts'
import { type Call, readInteger } from './call.ts'
import type { Cloud } from './cloud.ts'
import { perform } from './dispatch.ts'
import type { Fault, Faults } from './faults.ts'
import type { Recent } from './recent.ts'
import { Refusal, tooManyRequests } from './refusal.ts'

/** One call that was made, without its contents. */
export interface CallRecord {
  method: string
  chatId?: number
  at: Date
}

/** Where the bot's HTTP requests are answered. */
export interface Desk {
  token: string
  cloud: Cloud
  faults: Faults
  calls: Recent<CallRecord>
}

interface Address {
  token: string
  /** Of a method, or of a file. */
  name: string
  isFile: boolean
  query: string
}

const NOT_FOUND = new Refusal(404, 'Not Found')

export async function serve(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const address = readAddress(request.url ?? '')
    if (address.token !== desk.token) throw new Refusal(401, 'Unauthorized')
    if (address.isFile) serveFile(desk, address.name, response)
    else await serveCall(desk, await readCall(address, request, response), address.name, response)
  } catch (error) {
    writeAnswer(response, failed(error))
  }
}

function readAddress(url: string): Address {
  const found = /^\/(file\/)?bot([^/]+)\/([^?]+)(?:\?(.*))?$/.exec(url)
  if (!found) throw NOT_FOUND
  const [, file, token = '', name = '', query = ''] = found
  return { token, name, query, isFile: file !== undefined }
}

function serveFile({ cloud }: Desk, path: string, response: ServerResponse): void {
  const file = cloud.files.at(path)
  if (!file) throw NOT_FOUND
  writeFile(response, file.bytes)
}

async function readCall(address: Address, request: IncomingMessage, response: ServerResponse): Promise<Call> {
  const body = parseBody(request.headers['content-type'] ?? '', await readBytes(request))
  const fields = { ...Object.fromEntries(new URLSearchParams(address.query)), ...body.fields }
  const onHangUp = (listener: () => void) => {
    response.once('close', listener)
  }
  return { method: address.name.toLowerCase(), fields, files: body.files, onHangUp }
}

async function serveCall(desk: Desk, call: Call, method: string, response: ServerResponse): Promise<void> {
  const chatId = readInteger(call, 'chat_id')
  desk.calls.add({ method, at: desk.cloud.clock(), ...(chatId !== 0 && { chatId }) })
  const fault = desk.faults.take(call.method)
  const answer = await (fault ? struck(desk, call, fault) : answerOf(desk, call))
  if (answer === 'drop') response.destroy()
  else writeAnswer(response, answer)
}

async function answerOf({ cloud }: Desk, call: Call): Promise<Answer> {
  try {
    return succeeded(await perform(cloud, call))
  } catch (error) {
    return failed(error)
  }
}

/** The answer to a call that goes wrong on purpose, after its effect or instead of it. */
async function struck(desk: Desk, call: Call, fault: Fault): Promise<Answer | 'drop'> {
  const { afterEffect = false, delayMs = 0, status } = fault
  const done = afterEffect ? await answerOf(desk, call) : undefined
  if (delayMs > 0) await sleep(delayMs)
  if (status === 'slow') return done ?? answerOf(desk, call)
  return status === 'drop' ? status : refused(refusalOf(status, fault))
}

function refusalOf(status: 429 | 500 | 502, { retryAfter = 1 }: Fault): Refusal {
  if (status === 429) return tooManyRequests(retryAfter)
  return new Refusal(status, status === 502 ? 'Bad Gateway' : 'Internal Server Error')
}
