import { Command, CommanderError } from 'commander'
import { isOutage } from '#conversation/outage.ts'
import { line } from '#texts/line.ts'
import { addActing } from '../commands/acting.ts'
import { addAudit } from '../commands/audit.ts'
import { addBreachNotice } from '../commands/breach-notice.ts'
import { addFiles } from '../commands/files.ts'
import { addFourEyes } from '../commands/four-eyes.ts'
import { addImport } from '../commands/import.ts'
import { addInit } from '../commands/init.ts'
import { addLinkCode } from '../commands/link-code.ts'
import { addLinkCodes } from '../commands/link-codes.ts'
import { addMigrate } from '../commands/migrate.ts'
import { addPeriod } from '../commands/period.ts'
import { addPinReset } from '../commands/pin-reset.ts'
import { addPurge } from '../commands/purge.ts'
import { addRights } from '../commands/rights.ts'
import { addRole } from '../commands/role.ts'
import { addStatus } from '../commands/status.ts'
import { addUnit } from '../commands/unit.ts'
import { addUnlink } from '../commands/unlink.ts'
import { databaseOutOfReach, type Surroundings } from './database.ts'
import { helpWords } from './help-words.ts'
import { agencyOption, asOption, createKit, jsonOption, type Kit } from './kit.ts'
import { type Outcome, unreachable } from './outcome.ts'
import { reasonOf } from './reason.ts'
import { type Printed, render } from './render.ts'
import { usageOutcome } from './usage.ts'
import { createWrite, type Write } from './write.ts'

const commands = [
  addInit,
  addImport,
  addLinkCode,
  addLinkCodes,
  addUnlink,
  addPeriod,
  addRole,
  addActing,
  addUnit,
  addPinReset,
  addRights,
  addFourEyes,
  addStatus,
  addAudit,
  addBreachNotice,
  addFiles,
  addPurge,
  addMigrate,
]

/** Runs a command line: `words` as they follow `npm run admin --`. */
export async function run(
  words: readonly string[],
  surroundings: Surroundings,
  write: Write = createWrite(),
): Promise<Printed> {
  let help = ''
  const print = (text: string) => {
    help += text
  }
  const outcome = await perform(words, surroundings, write, print)
  if (!outcome) return { exitCode: 0, stdout: help, stderr: '' }
  return render(outcome, words.includes('--json'), write)
}

/** Null when help was asked for. */
async function perform(
  words: readonly string[],
  surroundings: Surroundings,
  write: Write,
  print: (help: string) => void,
): Promise<Outcome | null> {
  let outcome: Outcome | null = null
  const kit = createKit(surroundings, write, (ended) => {
    outcome = ended
  })
  try {
    await createProgram(kit, print).parseAsync(words, { from: 'user' })
    return outcome
  } catch (error) {
    if (!(error instanceof CommanderError)) return fault(error)
    return error.exitCode === 0 ? null : usageOutcome(error)
  }
}

/** Options may stand before a command or behind it. */
function createProgram(kit: Kit, print: (help: string) => void): Command {
  const { write } = kit
  const program = new Command('npm run admin --')
    .description(write(line('admin-about')))
    .helpOption('-h, --help', write(line('admin-help-option')))
    .helpCommand(false)
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .configureHelp(helpWords(write))
    .configureOutput({ writeOut: print, writeErr: () => undefined })
    .enablePositionalOptions()
    .exitOverride()
    .addHelpText('after', `\n${write(line('admin-exit-codes'))}`)
  for (const add of commands) add(program, kit)
  return program
}

function fault(error: unknown): Outcome {
  if (isOutage(error)) return databaseOutOfReach(error)
  const reason = reasonOf(error)
  return unreachable('fault', line('admin-unreachable-fault', { reason }))
}
