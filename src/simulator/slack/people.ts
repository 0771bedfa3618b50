import type { SlackUser } from './desktop.ts'
import type { Identity } from './identity.ts'
import { unixSeconds } from './timestamps.ts'

/** The members of the workspace, and the strangers its shared channels bring in. */
export interface People {
  add(user: SlackUser): void
  find(id: string): SlackUser | undefined
  /** Never a deactivated account, nor one of another workspace. */
  findByEmail(email: string): SlackUser | undefined
  all(): readonly SlackUser[]
}

export function createPeople(teamId: string): People {
  const byId = new Map<string, SlackUser>()
  const byEmail = new Map<string, SlackUser>()
  return {
    add(user) {
      const before = byId.get(user.id)
      if (before) byEmail.delete(before.email.toLowerCase())
      byId.set(user.id, user)
      if (!user.deleted && homeTeam(user, teamId) === teamId) byEmail.set(user.email.toLowerCase(), user)
    },
    find: (id) => byId.get(id),
    findByEmail: (email) => byEmail.get(email.toLowerCase()),
    all: () => [...byId.values()],
  }
}

/** The workspace a person belongs to. */
export function homeTeam(user: SlackUser, teamId: string): string {
  return user.teamId ?? teamId
}

/** The short name Slack makes of the e-mail address. */
export function handle(user: SlackUser): string {
  return user.email.replace(/@.*/, '').toLowerCase()
}

/** The user object of `users.info`. */
export function describePerson(user: SlackUser, { teamId }: Identity, now: Date) {
  const timeZone = user.timeZone ?? 'Asia/Jakarta'
  return {
    id: user.id,
    team_id: homeTeam(user, teamId),
    name: handle(user),
    deleted: user.deleted ?? false,
    real_name: user.name,
    tz: timeZone,
    tz_label: timeZone,
    tz_offset: offsetInSeconds(timeZone, now),
    profile: describeProfile(user, teamId),
    is_admin: false,
    is_owner: false,
    is_primary_owner: false,
    is_restricted: Boolean(user.guest),
    is_ultra_restricted: user.guest === 'single-channel',
    is_bot: false,
    is_app_user: false,
    is_email_confirmed: user.emailConfirmed ?? true,
    updated: unixSeconds(now),
  }
}

function describeProfile(user: SlackUser, teamId: string) {
  return {
    real_name: user.name,
    real_name_normalized: user.name,
    display_name: '',
    display_name_normalized: '',
    first_name: user.name.split(' ').at(0) ?? '',
    last_name: user.name.split(' ').slice(1).join(' '),
    email: user.email,
    team: homeTeam(user, teamId),
    status_text: '',
    status_emoji: '',
  }
}

/** The bot's own user object. */
export function describeBotUser(identity: Identity, now: Date) {
  return {
    id: identity.botUserId,
    team_id: identity.teamId,
    name: identity.botName.toLowerCase().replaceAll(' ', '_'),
    deleted: false,
    real_name: identity.botName,
    profile: { real_name: identity.botName, bot_id: identity.botId, api_app_id: identity.appId },
    is_bot: true,
    is_app_user: false,
    updated: unixSeconds(now),
  }
}

function offsetInSeconds(timeZone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60)
}
