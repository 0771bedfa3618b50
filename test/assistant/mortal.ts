import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Agency, tokens } from './agency.ts'
import { type Cut, createWires, type Wires } from './wires.ts'

/** The program in a process of its own, with wires between it and all else. */
export interface Mortal {
  /** Kills it with SIGKILL at the cut, counted from now on. */
  killAt(cut: Cut): void
  /** Resolves once it is dead. */
  gone: Promise<unknown>
  kill(): Promise<void>
}

const programFile = fileURLToPath(new URL('mortal-program.ts', import.meta.url))

/** A process that reads the program and then waits to be told what to run it with. */
export function warmUp(): ChildProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'asisten-kinerja-test-compiled') }
  return spawn(process.execPath, [programFile], { stdio: ['pipe', 'pipe', 'inherit'], env })
}

/** Resolves once the program is up in this process, which was warmed up. */
export async function bringUp(child: ChildProcess, agency: Agency): Promise<Mortal> {
  const { stdin, stdout } = child
  if (!stdin || !stdout) throw new Error('the process cannot be talked to')
  const wires = createWires()
  const gone = once(child, 'exit').finally(wires.close)
  const diesEarly = gone.then(() => Promise.reject(new Error('the program did not come up')))
  stdin.write(`${JSON.stringify(await whatToRun(wires, agency))}\n`)
  await Promise.race([once(stdout, 'data'), diesEarly])
  diesEarly.catch(() => undefined) // from now on it may die
  return {
    killAt: (cut) => wires.arm(cut, () => child.kill('SIGKILL')),
    gone,
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

async function whatToRun(wires: Wires, { telegram, slack, clock, database }: Agency) {
  const apiRoot = await wires.to(new URL(telegram.apiRoot))
  const apiUrl = await wires.to(new URL(slack.apiUrl))
  return {
    databaseUrl: await wires.to(new URL(database.url), isOfTheStore),
    config: {
      telegram: { token: tokens.telegram, apiRoot: apiRoot.replace(/\/$/, '') },
      slack: { mode: 'socket', botToken: tokens.slackBot, appToken: tokens.slackApp, apiUrl },
      host: '127.0.0.1',
      port: 0,
    },
    aheadMs: clock.now().getTime() - Date.now(),
  }
}

/** The election and the engine for jobs have connections of their own, which are of no concern to a turn. */
function isOfTheStore(beginning: Buffer): boolean {
  return beginning.includes('application_name\0asisten-kinerja\0')
}
