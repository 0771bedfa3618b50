import { type Command, Option } from 'commander'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, asAdministrator } from './administrator.ts'
import { type Connection, connected } from './connection.ts'
import { type ReachedDatabase, type Surroundings, withDatabase } from './database.ts'
import type { Outcome } from './outcome.ts'
import type { Write } from './write.ts'

/** What was written on the command line: values in order, and options by their names in camel case. */
export interface Given {
  values: readonly string[]
  options: Readonly<Record<string, string | undefined>>
}

/** What commander calls for a command. */
type Action = (this: Command) => Promise<void>

/** What a command is made with: words for its help, and the places its work can be done at. */
export interface Kit {
  write: Write
  alone(work: (given: Given) => Promise<Outcome>): Action
  withDatabase(work: (database: ReachedDatabase, given: Given) => Promise<Outcome>): Action
  connected(work: (connection: Connection, given: Given) => Promise<Outcome>): Action
  asAdministrator(work: (acting: ActingAdministrator, given: Given) => Promise<Outcome>): Action
}

/** `conclude` gets the outcome of the command that was run. */
export function createKit(
  surroundings: Surroundings,
  write: Write,
  conclude: (outcome: Outcome) => void,
): Kit {
  const ending = (run: (given: Given) => Promise<Outcome>): Action =>
    async function (this: Command) {
      conclude(await run({ values: this.args, options: this.optsWithGlobals() }))
    }
  const reaching = (work: (database: ReachedDatabase, given: Given) => Promise<Outcome>) =>
    ending((given) => withDatabase(surroundings, (database) => work(database, given)))
  const inside = (work: (connection: Connection, given: Given) => Promise<Outcome>) =>
    reaching((database, given) => connected(database, (connection) => work(connection, given)))
  return {
    write,
    alone: ending,
    withDatabase: reaching,
    connected: inside,
    asAdministrator: (work) =>
      inside((connection, given) =>
        asAdministrator(connection, given.options, (acting) => work(acting, given)),
      ),
  }
}

/** `--json`, which every command has. */
export function jsonOption({ write }: Pick<Kit, 'write'>): Option {
  return new Option('--json', write(line('admin-option-json')))
}

/** `--agency`, of commands that deal with one agency. */
export function agencyOption({ write }: Pick<Kit, 'write'>): Option {
  return new Option('--agency <kode>', write(line('admin-option-agency')))
}

/** `--as`, of commands that are done in someone's name. */
export function asOption({ write }: Pick<Kit, 'write'>): Option {
  return new Option('--as <nip>', write(line('admin-option-as')))
}
