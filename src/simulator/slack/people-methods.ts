import { z } from 'zod'
import { describeConversation } from './conversations.ts'
import { defineMethod, flag, refuse, tiers } from './method.ts'
import { describeBotUser, describePerson } from './people.ts'

const userInfo = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({ user: z.string() }),
  answer({ user: id }, { people, identity, clock }) {
    if (id === identity.botUserId) return { ok: true, user: describeBotUser(identity, clock()) }
    const user = people.find(id)
    return user ? { ok: true, user: describePerson(user, identity, clock()) } : refuse('user_not_found')
  },
})

const lookupByEmail = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({ email: z.string() }),
  answer({ email }, { people, identity, clock }) {
    const user = people.findByEmail(email)
    return user ? { ok: true, user: describePerson(user, identity, clock()) } : refuse('users_not_found')
  },
})

const openConversation = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({
    users: z.string().optional(),
    channel: z.string().optional(),
    return_im: flag.optional(),
  }),
  answer({ users, channel, return_im: whole }, { conversations, people }) {
    if (channel !== undefined) {
      return conversations.find(channel)
        ? { ok: true, channel: { id: channel } }
        : refuse('channel_not_found')
    }
    const [id, ...others] = users?.split(',') ?? []
    if (!id) return refuse('users_list_not_supplied')
    if (others.length > 0) return refuse('method_not_supported_for_channel_type')
    const user = people.find(id)
    if (!user) return refuse('user_not_found')
    if (user.deleted) return refuse('user_disabled')
    const conversation = conversations.withPerson(id)
    return { ok: true, channel: whole ? describeConversation(conversation) : { id: conversation.id } }
  },
})

const conversationInfo = defineMethod({
  perMinute: tiers.third,
  arguments: z.object({ channel: z.string() }),
  answer({ channel: id }, { conversations }) {
    const conversation = conversations.find(id)
    return conversation
      ? { ok: true, channel: describeConversation(conversation) }
      : refuse('channel_not_found')
  },
})

const conversationMembers = defineMethod({
  perMinute: tiers.fourth,
  arguments: z.object({ channel: z.string() }),
  answer({ channel: id }, { conversations, identity }) {
    const conversation = conversations.find(id)
    if (!conversation) return refuse('channel_not_found')
    const members = [...conversation.members, identity.botUserId]
    return { ok: true, members, response_metadata: { next_cursor: '' } }
  },
})

export const peopleMethods = {
  'users.info': userInfo,
  'users.lookupByEmail': lookupByEmail,
  'conversations.open': openConversation,
  'conversations.info': conversationInfo,
  'conversations.members': conversationMembers,
}
