import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Temporal } from 'temporal-polyfill'
import { expect, vi } from 'vitest'
import { query, urlOf } from '../support/sql.ts'
import { type Agency, friday, ids, numbers, openAgency, tokens, withSitiReporting, words } from './agency.ts'
import { type Cut, createWires, type Wires } from './wires.ts'

/** Siti is about to send her report. Each crash has a copy of the database of its own; the platforms go on. */
export interface Scene {
  /** Has her send it to a program that dies at the cut; then another one finds what is left. Says what came of it. */
  crash(cut: Cut): Promise<Aftermath>
  close(): Promise<void>
}

export interface Aftermath {
  /** False when all was done before the cut. */
  died: boolean
  recorded: Recorded
  /** The same after the platform has delivered her last message once more. */
  afterRedelivery: Recorded
  /** How often she was thanked, and how often her appraiser was told. */
  thanks: number
  cards: number
  /** Messages the program had sent by the time it died, or was done. */
  sent: number
}

const programFile = fileURLToPath(new URL('mortal-program.ts', import.meta.url))

const thanks = words('monthly-update-sent', {
  month: Temporal.PlainDate.from('2026-11-01'),
  revision: 1,
  until: Temporal.PlainDate.from('2026-12-05'),
})

const card = words('evaluate-card', {
  name: 'Siti Aminah',
  revision: 1,
  due: Temporal.PlainDate.from('2026-12-10'),
})

export async function openScene(): Promise<Scene> {
  const agency = await withSitiReporting(await openAgency())
  await agency.moveTo(friday)
  await agency.siti.say('/progres')
  await agency.siti.say('11 laporan')
  await agency.siti.tap('Lewati')
  await agency.siti.tap('Lewati')
  await agency.program.stop()
  const review = agency.telegram.chat(ids.siti).at(-1)
  const send = review?.buttons.flat().find((button) => button.text === words('button-submit'))
  const press = () => void agency.telegram.press(ids.siti, review?.id ?? 0, send?.callbackData ?? '')
  let copies = 0
  let next = warmUp()

  /** A process that has read its program, with another one reading it already. */
  function takeProcess(): ChildProcess {
    const process = next
    next = warmUp()
    return process
  }

  return {
    crash: async (cut) => {
      copies += 1
      const name = `${new URL(agency.database.url).pathname.slice(1)}_${copies}`
      await query(agency.database.url.replace(/[^/]*$/, 'postgres'), `CREATE DATABASE ${name} TEMPLATE ${new URL(agency.database.url).pathname.slice(1)}`)
      const url = urlOf(agency.database.url, name)
      const seen = seenBy(agency)
      const t0 = Date.now(); const T = (w: string) => process.stdout.write(`${w} ${Date.now() - t0}\n`)
      const first = await run(takeProcess(), agency, url)
      T('up1')
      first.wires.arm(cut, () => first.process.kill('SIGKILL'))
      press()
      await Promise.race([first.gone, settled(agency, url)])
      const { killed: died } = first.process
      const sent = first.wires.sent()
      T('dead')
      await kill(first)
      const second = await run(takeProcess(), agency, url)
      T('up2')
      await settled(agency, url)
      T('settled')
      const recorded = await readRecorded(url)
      agency.telegram.redeliver(1)
      await settled(agency, url)
      T('redelivered')
      const afterRedelivery = await readRecorded(url)
      await kill(second)
      await query(agency.database.url.replace(/[^/]*$/, 'postgres'), `DROP DATABASE ${name} WITH (FORCE)`)
      return { died, sent, recorded, afterRedelivery, ...since(agency, seen) }
    },
    close: async () => {
      next.kill('SIGKILL')
      await Promise.all([agency.telegram.stop(), agency.slack.stop()])
      await agency.database.drop()
    },
  }
}

interface Running {
  process: ChildProcess
  wires: Wires
  gone: Promise<unknown>
}

function warmUp(): ChildProcess {
  return spawn(process.execPath, [programFile], { stdio: ['pipe', 'pipe', 'inherit'] })
}

/** Resolves once the program in this process is up, with wires between it and all else. */
async function run(child: ChildProcess, { telegram, slack, clock }: Agency, url: string): Promise<Running> {
  const wires = createWires()
  const gone = once(child, 'exit')
  const given = {
    databaseUrl: await wires.to(new URL(url), { counts: isOfStore }),
    config: {
      telegram: { token: tokens.telegram, apiRoot: (await wires.to(new URL(telegram.apiRoot))).slice(0, -1) },
      slack: {
        mode: 'socket',
        botToken: tokens.slackBot,
        appToken: tokens.slackApp,
        apiUrl: await wires.to(new URL(slack.apiUrl)),
      },
      host: '127.0.0.1',
      port: 0,
    },
    aheadMs: clock.now().getTime() - Date.now(),
  }
  child.stdin?.end(`${JSON.stringify(given)}\n`)
  if (!child.stdout) throw new Error('the program has no output')
  await Promise.race([once(child.stdout, 'data'), gone.then(() => Promise.reject(new Error('died early')))])
  return { process: child, wires, gone }
}

/** The election and the engine for jobs have connections of their own, of no concern to a turn. */
function isOfStore(beginning: Buffer): boolean {
  return beginning.includes('application_name\0asisten-kinerja\0')
}

async function kill({ process, wires, gone }: Running): Promise<void> {
  process.kill('SIGKILL')
  await gone
  wires.close()
}

/** What the database holds of her report. */
interface Recorded {
  revisions: readonly number[]
  inserts: number
  conversations: readonly string[]
  outbox: Readonly<Record<string, number>>
}

const recordedSql = `SELECT
  (SELECT json_agg(revision) FROM appraisal.progress_report) AS revisions,
  (SELECT count(*)::int FROM appraisal.audit_entry
    WHERE table_name = 'progress_report' AND operation = 'insert') AS inserts,
  (SELECT json_agg(state) FROM assistant.conversation) AS conversations,
  (SELECT json_object_agg(state, n) FROM (
    SELECT state, count(*)::int AS n FROM assistant.outbox GROUP BY state) s) AS outbox,
  EXISTS (SELECT FROM assistant.reminder WHERE duty = 'evaluate') AS told`

async function readRecorded(url: string): Promise<Recorded & { told: boolean }> {
  const [row] = await query<Recorded & { told: boolean }>(url, recordedSql)
  if (!row) throw new Error('nothing was read')
  return row
}

/** Resolves once all is done that the message brings about. */
function settled({ telegram, slack }: Agency, url: string): Promise<void> {
  return vi.waitFor(
    async () => {
      expect(telegram.pendingUpdates() + slack.pendingDeliveries()).toBe(0)
      const { told, outbox } = await readRecorded(url)
      expect({ told, waiting: outbox.queued, underWay: outbox.sending }).toEqual({ told: true })
    },
    { timeout: 20_000, interval: 40 },
  )
}

function seenBy({ telegram, slack }: Agency) {
  return { siti: telegram.chat(ids.siti).length, hendra: slack.conversation(ids.hendra).length }
}

function since({ telegram, slack }: Agency, seen: ReturnType<typeof seenBy>) {
  return {
    thanks: telegram.chat(ids.siti).slice(seen.siti).filter(({ text }) => text === thanks).length,
    cards: slack.conversation(ids.hendra).slice(seen.hendra).filter(({ text }) => text === card).length,
  }
}
