import type { Cloud } from './cloud.ts'
import { type Wire, wireBot, wireChat, wireDate, wireUser } from './wire.ts'

const KEPT_SECONDS = 86_400

/** A person blocks the bot or takes it back; the bot is told once. */
export function setBlocked(cloud: Cloud, userId: number, blocked: boolean): void {
  const person = cloud.people.known(userId)
  if (person.blocked === blocked) return
  person.blocked = blocked
  cloud.chats.announce(userId)
  cloud.updates.push({
    type: 'my_chat_member',
    lane: `membership ${userId}`,
    payload: wireMembership(cloud, userId, blocked),
    seconds: KEPT_SECONDS,
  })
}

function wireMembership(cloud: Cloud, userId: number, blocked: boolean): Wire {
  const member = { user: wireBot(cloud), status: 'member' }
  const kicked = { user: wireBot(cloud), status: 'kicked', until_date: 0 }
  return {
    chat: wireChat(cloud, userId),
    from: wireUser(cloud.people.known(userId).user),
    date: wireDate(cloud.clock()),
    old_chat_member: blocked ? member : kicked,
    new_chat_member: blocked ? kicked : member,
  }
}
