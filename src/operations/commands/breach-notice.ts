import type { Command } from 'commander'
import { afterThreeDays } from '#appraisal/three-days.ts'
import { type Line, line } from '#texts/line.ts'
import { type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome, refused } from '../command-line/outcome.ts'

/**
 * `breach-notice`: the written notice that the law wants when personal data was disclosed: which data, when and how, and
 * what is done about it (UU 27/2022 Ps. 46(2)), with the moment by which everyone concerned must have it.
 */
export function addBreachNotice(program: Command, kit: Kit): void {
  const { write } = kit
  program
    .command('breach-notice')
    .description(write(line('admin-breach-about')))
    .requiredOption('--found <YYYY-MM-DDTHH:MM+07:00>', write(line('admin-breach-found')))
    .requiredOption('--data <teks>', write(line('admin-breach-data')))
    .requiredOption('--how <teks>', write(line('admin-breach-how')))
    .requiredOption('--measures <teks>', write(line('admin-breach-measures')))
    .requiredOption('--contact <teks>', write(line('admin-breach-contact')))
    .addOption(jsonOption(kit))
    .action(kit.alone(compose))
}

async function compose({ options }: Given): Promise<Outcome> {
  const { found = '', data = '', how = '', measures = '', contact = '' } = options
  const at = readInstant(found)
  if (!at) return refused('found-form', line('admin-breach-found-form'))
  const until = afterThreeDays(at)
  const notice: Line = line('breach-notice', { at, data, how, measures, contact })
  return done([line('admin-breach-until', { until }), notice], { until })
}

/** An instant with its zone; without one it would be a guess. */
function readInstant(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text)) return null
  const instant = new Date(text)
  return Number.isNaN(instant.getTime()) ? null : instant
}
