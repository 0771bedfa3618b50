// A floor: grammY alone, which says everything back. No database, and no order among one person's messages.
import { Bot } from 'grammy'
import { bots } from './telegram.ts'
import { costSoFar, serve } from './worker.ts'

let bot: Bot | null = null

function start(apiRoot: string): Promise<void> {
  const echo = new Bot(bots.echo, { client: { apiRoot } })
  bot = echo
  // Not awaited: grammY's own loop would otherwise answer one person after the other.
  echo.on('message:text', (context) => void context.reply(context.message.text))
  return new Promise((resolve) => void echo.start({ onStart: () => resolve() }))
}

const jobs = { start, cost: costSoFar }
export type EchoJobs = typeof jobs

serve(jobs, async () => bot?.stop())
