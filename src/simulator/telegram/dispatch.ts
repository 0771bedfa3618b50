import { type Call, readString } from './call.ts'
import type { Cloud } from './cloud.ts'
import { methods } from './methods/index.ts'
import { Refusal } from './refusal.ts'

/** Methods that count as messages sent: edits do too, the sign of typing does not. */
const SENDS = /^(send(?!chataction)|editmessage)/

/** Performs one call. @throws {Refusal} what the real server would refuse. */
export async function perform(cloud: Cloud, call: Call): Promise<unknown> {
  const method = methods.get(call.method)
  if (!method) throw new Refusal(404, 'Not Found: method not found')
  if (SENDS.test(call.method)) cloud.rates?.spend(Number(readString(call, 'chat_id')))
  return method(cloud, call)
}
