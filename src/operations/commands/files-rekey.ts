import { type Command, Option } from 'commander'
import type { SealedWith } from '#database/administration/rekey.ts'
import type { FileKeys } from '#database/files/sealed-bytes.ts'
import { line } from '#texts/line.ts'
import type { Connection } from '../command-line/connection.ts'
import { type Given, jsonOption, type Kit } from '../command-line/kit.ts'
import { done, type Outcome, refused, unreachable } from '../command-line/outcome.ts'

/** `files rekey`: seals everything with the current key, after which the others are not needed any more. */
export function addFilesRekey(files: Command, kit: Kit): void {
  const { write } = kit
  files
    .command('rekey')
    .description(write(line('admin-files-rekey-about')))
    .addOption(new Option('--dry-run', write(line('admin-option-dry-run'))))
    .addOption(jsonOption(kit))
    .action(kit.connected(rekey))
}

async function rekey({ administration, fileKeys }: Connection, { options }: Given): Promise<Outcome> {
  if (!fileKeys) return refused('no-keys', line('admin-files-no-keys'))
  const sealedWith = await administration.filesSealedWith()
  const missing = missingKeys(fileKeys, sealedWith)
  if (missing.length > 0)
    return refused('missing-keys', line('admin-files-missing-keys', { keys: missing.join(', ') }), {
      missing,
    })
  const key = fileKeys[0].id
  const { current, plain, other } = countsOf(sealedWith, key)
  if (options.dryRun) {
    const says = line('admin-files-rekey-dry', { key, current, plain, other })
    return done(says, { key, current, plain, other })
  }
  const { renewed, damaged } = await administration.rekeyFiles(fileKeys)
  if (damaged.length === 0)
    return done(line('admin-files-rekeyed', { key, renewed }), { key, renewed, damaged })
  const says = line('admin-files-damaged', { renewed, count: damaged.length, files: damaged.join('\n') })
  return unreachable('damaged', says, { key, renewed, damaged })
}

/** Ids of keys that files are sealed with but that are not among those given. */
function missingKeys(keys: FileKeys, sealedWith: readonly SealedWith[]): string[] {
  const given = new Set(keys.map(({ id }) => id))
  return sealedWith.flatMap(({ keyId }) => (keyId === null || given.has(keyId) ? [] : [keyId]))
}

function countsOf(sealedWith: readonly SealedWith[], key: string) {
  const count = (isMeant: (keyId: string | null) => boolean) =>
    sealedWith.reduce((sum, { keyId, files }) => sum + (isMeant(keyId) ? files : 0), 0)
  return {
    current: count((keyId) => keyId === key),
    plain: count((keyId) => keyId === null),
    other: count((keyId) => keyId !== null && keyId !== key),
  }
}
