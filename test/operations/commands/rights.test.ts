import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { run } from '#operations/command-line/run.ts'

test('the table of rights is shown without a database, and the README holds it as it is', async () => {
  const { exitCode, stdout } = await run(['rights'], { environment: {}, now: new Date() } as never) // none are needed
  expect(exitCode).toBe(0)
  expect(stdout).toContain('| `publish-evaluation` 🔑 |')
  // Wrong? `npm run admin -- rights` writes the table anew.
  expect(rowsOf(await readFile('README.md', 'utf8'))).toEqual(expect.arrayContaining(rowsOf(stdout)))
})

/** The rows of tables as cells, however wide they are set. */
function rowsOf(text: string): string[][] {
  const rows = text.split('\n').filter((line) => line.startsWith('|'))
  return rows.map((row) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')))
}
