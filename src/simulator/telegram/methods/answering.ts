import { readFlag, readString } from '../call.ts'
import { longerThan } from '../formatted-text.ts'
import { badRequest } from '../refusal.ts'
import type { Method } from './method.ts'

const MAX_TOAST = 200

export const answerCallbackQuery: Method = (cloud, call) => {
  const text = readString(call, 'text')
  if (longerThan(text, MAX_TOAST)) throw badRequest('MESSAGE_TOO_LONG')
  cloud.taps.answer(readString(call, 'callback_query_id'), {
    ...(text !== '' && { text }),
    ...(readFlag(call, 'show_alert') && { alert: true }),
  })
  return true
}
