import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { ServerUser } from './server-user.ts'

/** Our own environment stays out: a stray PGDATA or PGPORT would point the programs at another server. */
const ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/**
 * Runs one program to its end, as `user` when given.
 * @returns what it printed
 * @throws an error with the program's own complaint when it fails or cannot be run
 */
export async function run(
  program: string,
  args: readonly string[],
  { user, cwd }: { user?: ServerUser | undefined; cwd?: string } = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { ...user, cwd, env: ENVIRONMENT })
  return stdout
}
