import { readdir, readFile } from 'node:fs/promises'
import { findPackageJSON, stripTypeScriptTypes } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Something the browser loads. */
export interface Asset {
  type: string
  body: string
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
}

const litFiles = [
  'lit-html.js',
  'async-directive.js',
  'directive.js',
  'directive-helpers.js',
  'directives/keyed.js',
  'directives/live.js',
  'directives/ref.js',
  'directives/repeat.js',
]

/** Everything the browser may load, by path, read once: what is not in this map is not served. */
export async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const assets = await Promise.all([
    load('/', file('index.html')),
    load('/guide.ts', file('guide.ts')),
    load('/texts.ftl', file('../../../locales/simulator.ftl')),
    ...(await loadFolder('/browser/', file('browser'), ['.ts'])),
    ...(await loadFolder('/styles/', file('styles'), ['.css', '.svg'])),
    ...(await loadFolder('/vendor/fluent/', join(packageFolder('@fluent/bundle'), 'esm'), ['.js'])),
    ...litFiles.map((name) => load(`/vendor/lit-html/${name}`, join(packageFolder('lit-html'), name))),
  ])
  return new Map(assets)
}

function file(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

function packageFolder(name: string): string {
  return dirname(findPackageJSON(name, import.meta.url) ?? '')
}

async function loadFolder(under: string, folder: string, extensions: readonly string[]) {
  const names = (await readdir(folder)).filter((name) => extensions.includes(extname(name)))
  return names.map((name) => load(`${under}${name}`, join(folder, name)))
}

async function load(url: string, path: string): Promise<readonly [string, Asset]> {
  const text = await readFile(path, 'utf8')
  const extension = extname(path)
  const body = extension === '.ts' ? withoutTypes(text) : text
  return [url, { type: types[extension] ?? 'application/octet-stream', body }]
}

/** Node warns that the function is new, which says nothing to those who start the program; other warnings cannot come in between. */
function withoutTypes(text: string): string {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return stripTypeScriptTypes(text)
  } finally {
    process.emitWarning = emitWarning
  }
}
