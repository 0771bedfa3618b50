// The emulated Telegram with everybody's phone, in a process of its own.
import { startTelegramServer, type TelegramServer } from '#simulator/telegram/server.ts'
import { quietClock } from './clock.ts'
import { type Lap, runLap } from './lap.ts'
import { opening, round, type Spoken } from './script.ts'
import { type BotName, bots } from './telegram.ts'
import { serve } from './worker.ts'

const servers = new Map<BotName, TelegramServer>()
/** How much of the round a person has said, over all laps. */
const said = new Map<string, number>()

async function start(people: readonly number[]): Promise<Record<BotName, string>> {
  const started = Object.entries(bots).map(async ([name, token]) => {
    const names = { botUsername: `${name}_bot`, botName: name }
    const server = await startTelegramServer({ token, ...names, clock: quietClock })
    for (const id of people) server.addUser({ id, firstName: 'Pegawai' })
    servers.set(name as BotName, server) // by the entries of `bots`
    return [name, server.apiRoot]
  })
  return Object.fromEntries(await Promise.all(started))
}

/** Brings everybody to the third question of the monthly update. */
async function openTalks(people: readonly number[]): Promise<void> {
  const server = serverOf('program')
  for (const { say, leadsTo } of opening) {
    for (const id of people) server.say(id, say)
    await Promise.all(people.map((id) => untilShown(server, id, leadsTo)))
  }
}

async function play(given: { bot: BotName; people: readonly number[]; seconds: number }): Promise<Lap> {
  const server = serverOf(given.bot)
  const answers = createAnswers(server)
  const key = (id: number) => `${given.bot} ${id}`
  const lap = await runLap(given.people, given.seconds, async (id) => {
    const turn = said.get(key(id)) ?? 0
    said.set(key(id), turn + 1)
    server.say(id, spoken(turn).say)
    await answers.next(id)
  })
  answers.close()
  if (given.bot === 'program')
    for (const id of given.people) checkLed(server, id, spoken((said.get(key(id)) ?? 0) - 1))
  return lap
}

function spoken(turn: number): Spoken {
  return round.at(turn % round.length) ?? unknown('turn')
}

/** The next message of the bot in a chat; one thing is shown for each thing said. */
function createAnswers(server: TelegramServer) {
  const waiting = new Map<number, () => void>()
  const close = server.onChange((chatId) => {
    const answered = waiting.get(chatId)
    waiting.delete(chatId)
    answered?.()
  })
  return { next: (id: number) => new Promise<void>((resolve) => waiting.set(id, resolve)), close }
}

function untilShown(server: TelegramServer, id: number, words: string): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!newest(server, id).includes(words)) return
      close()
      resolve()
    }
    const close = server.onChange((chatId) => chatId === id && look())
    look()
  })
}

/** A lap that measured anything but the talk it was meant to is worth nothing. */
function checkLed(server: TelegramServer, id: number, { leadsTo }: Spoken): void {
  if (!newest(server, id).includes(leadsTo)) throw new Error(`the talk of ${id} went another way`)
}

function newest(server: TelegramServer, id: number): string {
  const last = server.chat(id).at(-1)
  return last?.from === 'bot' ? last.text : ''
}

function serverOf(bot: BotName): TelegramServer {
  return servers.get(bot) ?? unknown('bot')
}

function unknown(what: string): never {
  throw new Error(`no such ${what}`)
}

const jobs = { start, openTalks, play }
export type EmulatorJobs = typeof jobs

serve(jobs, async () => {
  await Promise.all([...servers.values()].map((server) => server.stop()))
})
