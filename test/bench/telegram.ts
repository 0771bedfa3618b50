/** One bot of the emulated Telegram. */
export const bots = {
  program: '700001:emulated-telegram-bot-token',
  echo: '700002:emulated-telegram-bot-token',
} as const

export type BotName = keyof typeof bots
