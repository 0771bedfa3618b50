import { type Command, Option } from 'commander'
import { maskEmployeeNumber } from '#appraisal/employee-number.ts'
import type { SealedCode } from '#conversation/accounts.ts'
import { line } from '#texts/line.ts'
import { type ActingAdministrator, act } from '../command-line/administrator.ts'
import { agencyOption, asOption, type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { withNewFiles } from '../command-line/new-files.ts'
import { done, type Outcome, refused } from '../command-line/outcome.ts'
import type { Write } from '../command-line/write.ts'
import { codeLetters, codeTable, type SealedList } from './sealed-list.ts'

/** `link-codes`: codes for a whole unit, as a list and as letters to be sealed; shown nowhere else. */
export function addLinkCodes(program: Command, kit: Kit): void {
  const { write } = kit
  program
    .command('link-codes')
    .description(write(line('admin-link-codes-about')))
    .requiredOption('--unit <nama>', write(line('admin-link-codes-unit')))
    .option('--csv <berkas>', write(line('admin-link-codes-csv')))
    .option('--letters <berkas>', write(line('admin-link-codes-letters')))
    .option('--bot <nama>', write(line('admin-link-codes-bot')))
    .addOption(new Option('--all', write(line('admin-link-codes-all'))))
    .addOption(agencyOption(kit))
    .addOption(asOption(kit))
    .addOption(jsonOption(kit))
    .action(kit.asAdministrator((acting, given) => seal(acting, given, write)))
}

async function seal(acting: ActingAdministrator, { options }: Given, write: Write): Promise<Outcome> {
  const { csv, letters, bot } = options
  if (csv === undefined && letters === undefined)
    return refused('no-file-named', line('admin-link-codes-no-file'))
  if (bot !== undefined && !/^\w{5,32}$/.test(bot))
    return refused('bot-name', line('admin-link-codes-bot-form'))
  const paths = [csv, letters].filter((path) => path !== undefined)
  return withNewFiles(paths, (fill) =>
    issue(acting, options, async (codes) => {
      const list = { codes, agency: acting.agency.name, unit: options.unit ?? '', bot: bot ?? null }
      await writeList(list, { csv, letters, fill, write })
    }),
  )
}

/** The codes count once they are written: what goes wrong on the way takes them back. */
function issue(
  acting: ActingAdministrator,
  { unit: name = '', all }: Given['options'],
  keep: (codes: readonly SealedCode[]) => Promise<void>,
): Promise<Outcome> {
  return act(acting, async ({ records, accounts }) => {
    const units = await records.units()
    const unit = units.find((each) => each.name.toLowerCase() === name.trim().toLowerCase())
    if (!unit) return refused('unknown-unit', unknownUnit(name, units))
    const codes = await accounts.issueCodes({ unitId: unit.id, everyone: all !== undefined }, acting.now)
    const [first] = codes
    if (!first) return refused('nobody-left', line('admin-link-codes-nobody', { unit: unit.name }))
    await keep(codes)
    const count = codes.length
    const employees = codes.map(({ number }) => maskEmployeeNumber(number))
    const says = line('admin-link-codes-done', { count, unit: unit.name, until: first.expiresAt })
    return done(says, { unit: unit.name, count, employees, expiresAt: first.expiresAt.toISOString() })
  })
}

function unknownUnit(unit: string, units: readonly { name: string }[]) {
  return line('admin-unknown-unit', { unit, units: units.map(({ name }) => name).join(', ') })
}

interface Places {
  csv: string | undefined
  letters: string | undefined
  fill(path: string, content: string | Uint8Array): Promise<void>
  write: Write
}

async function writeList(list: SealedList, { csv, letters, fill, write }: Places): Promise<void> {
  if (csv !== undefined) await fill(csv, codeTable(list, write))
  if (letters !== undefined) await fill(letters, await codeLetters(list, write))
}
