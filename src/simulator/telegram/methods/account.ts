import { readChat } from '../access.ts'
import { wireBot, wireChat } from '../wire.ts'
import type { Method } from './method.ts'

export const getMe: Method = (cloud) => ({
  ...wireBot(cloud),
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
})

export const getChat: Method = (cloud, call) => wireChat(cloud, readChat(cloud, call).id)

export const logOut: Method = () => true

export const close: Method = () => true
