import { newSecret, stableId } from './identifiers.ts'

/** Who the emulated workspace is, and the app installed in it. */
export interface Identity {
  teamId: string
  teamName: string
  teamDomain: string
  appId: string
  botId: string
  botUserId: string
  botName: string
  /** The token that Slack still puts into every payload and nobody should check. */
  verificationToken: string
  /** Where the emulation listens, such as `http://127.0.0.1:40123`. */
  origin: string
}

export function createIdentity(
  team: { teamId: string; teamName: string; botName: string },
  origin: string,
): Identity {
  return {
    ...team,
    teamDomain: team.teamName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    appId: stableId('A', `app of ${team.teamId}`),
    botId: stableId('B', `bot of ${team.teamId}`),
    botUserId: stableId('U', `bot of ${team.teamId}`),
    verificationToken: newSecret(),
    origin,
  }
}
