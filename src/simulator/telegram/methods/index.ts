import * as account from './account.ts'
import * as answering from './answering.ts'
import * as deleting from './deleting.ts'
import * as downloading from './downloading.ts'
import * as editing from './editing.ts'
import type { Method } from './method.ts'
import * as profile from './profile.ts'
import * as receiving from './receiving.ts'
import { sendChatAction, sendDocument, sendMessage, sendPhoto } from './sending.ts'

const all: Readonly<Record<string, Method>> = {
  ...account,
  ...answering,
  ...deleting,
  ...downloading,
  ...editing,
  ...profile,
  ...receiving,
  sendChatAction,
  sendDocument,
  sendMessage,
  sendPhoto,
}

/** The methods of the Bot API that are emulated, by their names in lower case. */
export const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries(all).map(([name, method]) => [name.toLowerCase(), method]),
)
