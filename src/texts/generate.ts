// Writes keys.ts, the types of all texts' values, from locales/*.ftl. `--check` only compares.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { keysFile } from './keys-file.ts'
import { localesFolder } from './say.ts'

const names = readdirSync(localesFolder).filter((name) => name.endsWith('.ftl'))
const files = names
  .sort()
  .map((name) => ({ name, source: readFileSync(new URL(name, localesFolder), 'utf8') }))
const wanted = keysFile(files)
const target = new URL('keys.ts', import.meta.url)

if (!process.argv.includes('--check')) writeFileSync(target, wanted)
else if (readFileSync(target, 'utf8') !== wanted) {
  process.stderr.write('src/texts/keys.ts is not up to date with locales/: run `npm run texts`.\n')
  process.exitCode = 1
}
