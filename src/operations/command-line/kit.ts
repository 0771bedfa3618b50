import { type Command, Option } from 'commander'
import { line } from '#texts/line.ts'
import { atDesk, type Desk } from './desk.ts'
import { inOffice, type Office } from './office.ts'
import type { Outcome } from './outcome.ts'
import { atSite, type Site, type Surroundings } from './site.ts'
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
  atSite(work: (site: Site, given: Given) => Promise<Outcome>): Action
  inOffice(work: (office: Office, given: Given) => Promise<Outcome>): Action
  atDesk(work: (desk: Desk, given: Given) => Promise<Outcome>): Action
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
  const onSite = (work: (site: Site, given: Given) => Promise<Outcome>) =>
    ending((given) => atSite(surroundings, (site) => work(site, given)))
  const inside = (work: (office: Office, given: Given) => Promise<Outcome>) =>
    onSite((site, given) => inOffice(site, (office) => work(office, given)))
  return {
    write,
    atSite: onSite,
    inOffice: inside,
    atDesk: (work) => inside((office, given) => atDesk(office, given.options, (desk) => work(desk, given))),
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
