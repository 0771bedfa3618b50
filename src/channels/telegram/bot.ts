/** The bot itself, as `getMe` names it. */
export interface Bot {
  id: number
  username: string
}
