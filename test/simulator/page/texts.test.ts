import { readdirSync, readFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'
import { expect, it } from 'vitest'
import { guideSteps } from '#simulator/page/guide.ts'

const root = new URL('../../../', import.meta.url)
const browser = new URL('src/simulator/page/browser/', root)
const texts = new FluentResource(readFileSync(new URL('locales/simulator.ftl', root), 'utf8')).body
const ids = texts.map(({ id }) => id)

/** Keys that are put together from a value, by how they begin. */
const composed = ['page-operation-', 'page-role-', 'page-state-', 'page-step-', 'page-table-']

const sources = readdirSync(browser)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, browser), 'utf8'))
  .join('\n')
const used = new Set([...sources.matchAll(/'(page-[a-z0-9-]+)'/g)].map(([, key = '']) => key))

it('has every text the page names', () => {
  expect([...used].filter((key) => !ids.includes(key))).toEqual([])
})

it('has no text the page does not name', () => {
  const unused = ids.filter((id) => !used.has(id) && !composed.some((start) => id.startsWith(start)))
  expect(unused).toEqual([])
})

it.each(Object.entries(guideSteps))(
  'tells at the step %s why it is done and what each part does',
  (step, parts) => {
    const text = texts.find(({ id }) => id === `page-step-${step}`)
    expect(text?.value).toBeTruthy()
    expect(Object.keys(text?.attributes ?? {})).toEqual(expect.arrayContaining(['why', ...parts]))
  },
)

it('keeps Indonesian out of the code', () => {
  expect(sources).not.toMatch(/\b(Anda|Silakan|Mohon|Kirim|Batal|Tutup)\b/)
})
