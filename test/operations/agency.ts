import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import type { Printed } from '#operations/command-line/render.ts'
import { run } from '#operations/command-line/run.ts'
import { createWrite } from '#operations/command-line/write.ts'
import { createTestDatabase } from '../support/database.ts'
import { query } from '../support/sql.ts'

const ADMIN = fileURLToPath(new URL('../../src/operations/admin.ts', import.meta.url))

type Environment = Readonly<Record<string, string>>

/** Employee numbers that are right, of nobody. */
export const andi = '197501012000031001'
export const siti = '198506152010012002'
export const budi = '199002152015031004'
export const dewi = '199208172024212017'

/** What `init` is given for an agency of Andi's. */
export function founding(code: string, administrator = andi): string[] {
  const agency = [
    '--code',
    code,
    '--agency',
    'Dinas Layanan Publik',
    '--unit',
    'Sekretariat',
    '--zone',
    'WITA',
  ]
  return [
    'init',
    ...agency,
    '--administrator',
    administrator,
    '--name',
    'Andi Saputra',
    '--position',
    'Kepala Dinas',
  ]
}

const log = pino({ level: 'silent' })
const write = createWrite()

/** Runs a command line in this process, with nothing in its environment but what is given. */
export function admin(environment: Environment, ...words: string[]): Promise<Printed> {
  return run(words, { environment, now: new Date(), log }, write)
}

/** The same with `--json`: what was printed must be one line of JSON, and nothing beside it. */
export async function adminJson(environment: Environment, ...words: string[]) {
  return readJson(await admin(environment, '--json', ...words))
}

/** Runs it as `npm run admin` does, as a process of its own. */
export async function adminProcess(environment: Environment, ...words: string[]): Promise<Printed> {
  const child = spawn(process.execPath, [ADMIN, ...words], {
    cwd: tmpdir(), // where there is no .env
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)))
  const [exitCode, stdout, stderr] = await Promise.all([exited, text(child.stdout), text(child.stderr)])
  return { exitCode, stdout, stderr }
}

export function readJson({
  exitCode,
  stdout,
  stderr,
}: Printed): Record<string, unknown> & { exitCode: number } {
  if (stderr !== '' || stdout.split('\n').length !== 2)
    throw new Error(`not one line of JSON: ${stdout}${stderr}`)
  return { exitCode, ...JSON.parse(stdout) }
}

/** An agency with Andi as its administrator, in a database of its own. */
export async function openAgency() {
  const { url, drop } = await createTestDatabase()
  const environment = { DATABASE_URL: url }
  const { exitCode, stderr } = await admin(environment, ...founding('DLP'))
  if (exitCode !== 0) throw new Error(stderr)
  return {
    url,
    environment,
    run: (...words: string[]) => admin(environment, ...words),
    json: (...words: string[]) => adminJson(environment, ...words),
    query: (sql: string) => query(url, sql),
    /** Records an employee beside those the command line has made. */
    hire: async (...numbers: string[]) => {
      for (const number of numbers)
        await query(
          url,
          `INSERT INTO appraisal.employee (agency_id, employee_number, name, position, unit_id, zone, status)
           SELECT id, '${number}', 'Seseorang', 'Analis', (SELECT min(id) FROM appraisal.unit), 'WIB', 'pns'
           FROM appraisal.agency WHERE code = 'DLP'`,
        )
    },
    close: drop,
  }
}

export type TestAgency = Awaited<ReturnType<typeof openAgency>>
