import type { Command } from 'commander'
import { line } from '#texts/line.ts'
import { jsonOption, type Kit } from '../command-line/kit.ts'
import { addFilesRekey } from './files-rekey.ts'

/** `files`: the files people sent, as they are kept. */
export function addFiles(program: Command, kit: Kit): void {
  const files = program
    .command('files')
    .description(kit.write(line('admin-files-about')))
    .helpCommand(false)
    .addOption(jsonOption(kit))
  addFilesRekey(files, kit)
}
