/** The package as users get it: packed, installed into separate projects, and used there. */
import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deadLinks, pageOf } from '../docs/page.ts'
import { env, install, packed, project, root, run } from './consumer.ts'

const MOST_PACKAGES = 90
const MOST_MEGABYTES = 15
const MOST_PACKED_KILOBYTES = 800

const place = mkdtempSync(join(tmpdir(), 'mocktitan-pack-'))
const javascript = join(place, 'javascript')
const typescript = join(place, 'typescript')

const useIt = `
import { createMock } from 'mocktitan'

const mock = createMock({ world: 'demo', auth: 'off' })
const response = await mock.fetch(new Request('https://api.servicetitan.io/inventory/v2/tenant/1001/vendors'))
console.log(JSON.stringify({ status: response.status, vendors: (await response.json()).data.length }))
`

const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const versions: Record<string, string> = { ...dependencies, ...devDependencies }

let tarball: string

beforeAll(async () => {
  tarball = await packed(place)
  project(javascript, { 'use-it.js': useIt })
  await install(javascript, tarball)
}, 180_000)

afterAll(() => rmSync(place, { recursive: true, force: true }))

test('a JavaScript program makes a request', async () => {
  const { stdout, stderr } = await run(javascript, 'node', 'use-it.js')

  expect(JSON.parse(stdout)).toEqual({ status: 200, vendors: expect.any(Number) })
  expect(JSON.parse(stdout).vendors).toBeGreaterThan(0)
  expect(stderr).toBe('')
})

test('the optional peers are not installed with the package, and every installed package is expected', () => {
  const { packages } = JSON.parse(readFileSync(join(javascript, 'package-lock.json'), 'utf8')) as { packages: Record<string, unknown> }
  const installed = Object.keys(packages).filter((path) => path !== '')
  const bytes = readdirSync(join(javascript, 'node_modules'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, file) => sum + readFileSync(join(file.parentPath, file.name)).length, 0)
  const megabytes = bytes / 1024 / 1024

  console.log(`${installed.length} packages, ${megabytes.toFixed(1)} MB`)
  for (const peer of ['msw', '@msw/data', '@faker-js/faker', '@pact-foundation/pact', 'vitest', 'openapi-fetch'])
    expect(installed).not.toContain(`node_modules/${peer}`)
  expect(installed.length).toBeLessThanOrEqual(MOST_PACKAGES)
  expect(megabytes).toBeLessThanOrEqual(MOST_MEGABYTES)
  expect(statSync(tarball).size / 1000).toBeLessThanOrEqual(MOST_PACKED_KILOBYTES)
})

test('every file that package.json promises is in the package', async () => {
  const inside = join(javascript, 'node_modules/mocktitan')
  const { exports } = JSON.parse(readFileSync(join(inside, 'package.json'), 'utf8')) as { exports: Record<string, unknown> }
  const filesOf = (entry: unknown): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(filesOf))
  const promised = filesOf(exports)
  const present = readdirSync(inside, { recursive: true }).map((path) => `./${path}`)

  expect(promised.filter((path) => !present.includes(path))).toEqual([])
  expect(present).toEqual(expect.arrayContaining(['./fixtures/world.schema.json', './README.md', './LICENSE', './CHANGELOG.md']))
  expect(present.filter((path) => path.startsWith('./dist/playground'))).toEqual([])
})

test('every link in the packed pages leads to a file in the package', () => {
  const inside = join(javascript, 'node_modules/mocktitan')
  const pages = readdirSync(inside, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'))
  const dead = pages.flatMap((page) => deadLinks(page, (file) => existsSync(join(inside, file))).map((link) => `${page}: ${link}`))

  expect(pages.length).toBeGreaterThan(20)
  expect(dead).toEqual([])
})

test('the commands of the README install and check the package', async () => {
  const block = pageOf('README.md').blocks.find(({ code }) => code.includes('npm pack'))
  const [, install = '', doctor = ''] = (block?.code ?? '').split('\n').map((line) => line.replace(/ +#.*/, ''))
  const yours = join(place, 'yours')
  mkdirSync(join(place, 'mocktitan'))
  copyFileSync(tarball, join(place, 'mocktitan', basename(tarball)))
  project(yours, {})

  await run(yours, 'sh', '-c', `${install} --prefer-offline --ignore-scripts --no-audit --no-fund`)
  const { stdout } = await run(yours, 'sh', '-c', `${doctor} --port 0`)

  expect(stdout).toMatch(/^missing {2}msw, for mocktitan\/msw/m)
})

/** Every specifier that a file of the package imports, directly or indirectly. */
function importedBy(file: string, found = new Set<string>()): Set<string> {
  const code = readFileSync(join(javascript, 'node_modules/mocktitan/dist', file), 'utf8')
  for (const [, from = ''] of code.matchAll(/^(?:import|export)\b.*?["']([^"']+)["'];?$/gm)) {
    if (found.has(from)) continue
    found.add(from)
    if (from.startsWith('./')) importedBy(file.endsWith('.d.ts') ? from.replace(/\.js$/, '.d.ts') : from, found)
  }
  return found
}

test('the packed core loads none of Node, the server or the optional peers, and its types need no other package', () => {
  const bare = (file: string) => [...importedBy(file)].filter((from) => !from.startsWith('./')).sort()

  expect(bare('index.js')).toEqual(['@noble/hashes/hmac.js', '@noble/hashes/sha2.js', 'big.js', 'dequal', 'fastest-levenshtein'])
  expect(bare('index.d.ts')).toEqual([])
})

test('mocktitan/fetch and mocktitan/client load no more than the core does, so that they run without Node', () => {
  const bare = (file: string) => [...importedBy(file)].filter((from) => !from.startsWith('./')).sort()

  expect(bare('fetch.js').filter((from) => !['big.js', 'dequal', 'fastest-levenshtein'].includes(from))).toEqual([])
  expect(bare('client.js')).toEqual([])
  expect([...bare('fetch.d.ts'), ...bare('client.d.ts')]).toEqual([])
})

test('the redirect is preloaded by its package name', async () => {
  const program = `fetch('https://api.servicetitan.io/').catch((error) => console.log(error.cause.message))`
  const { stdout } = await promisify(execFile)('node', ['--import', 'mocktitan/redirect', '--eval', program], {
    cwd: javascript,
    env: { ...env, MOCKTITAN_URL: 'http://127.0.0.1:1' },
  })

  expect(stdout).toContain('cannot reach Mocktitan at http://127.0.0.1:1/')
})

test('npx mocktitan --help explains itself', async () => {
  const { stdout } = await run(javascript, 'npx', '--no-install', 'mocktitan', '--help')

  expect(stdout).toContain('serve')
})

const settings = { target: 'es2022', lib: ['es2022', 'dom'], module: 'nodenext', strict: true, noEmit: true }

test('a TypeScript program type-checks under TypeScript 5.9, 6 and 7, its libraries included', async () => {
  project(typescript, {
    'use-it.ts': `${useIt}
import type { components } from 'mocktitan/types'
export type Vendor = components['schemas']['Inventory.V2.VendorResponse']
export const name = (vendor: Vendor): string => vendor.name
// @ts-expect-error there is no such world
createMock({ world: 42 })
`,
    'use-all.ts': `
import express from 'express'
import { setupServer } from 'msw/node'
import { createMock } from 'mocktitan'
import { app, serve } from 'mocktitan/express'
import { handlers } from 'mocktitan/msw'
import { check, givenState, verify } from 'mocktitan/pact'
import { test } from 'mocktitan/vitest'
import 'mocktitan/answers'
import 'mocktitan/coverage'
import 'mocktitan/fixtures'
import 'mocktitan/redirect'

const mock = createMock()
express().use(app(mock))
setupServer(...handlers(mock)).listen()
export const url: string = (await serve(mock, { port: 0 })).url
export const errors: number = check('contracts').errors
export const passed: boolean = (await verify({ pacts: 'contracts' })).passed
export const given = givenState('purchase order {id} is {status}', { id: 12, status: 'Sent' })
// @ts-expect-error there is no such status
givenState('purchase order {id} is {status}', { id: 12, status: 'Lost' })
test('mocktitan/vitest runs a test', async ({ api, tenant }) => {
  const { data } = await api.GET('/inventory/v2/tenant/{tenant}/vendors/{id}', { params: { path: { id: 2101 } } })
  const name: string | undefined = data?.name
  tenant.journal.expect('Vendors_GetById').toHaveBeenCalledTimes(name ? 1 : 0)
})
`,
    'tsconfig.json': JSON.stringify({ compilerOptions: { ...settings, types: [] }, files: ['use-it.ts'] }),
    'all.json': JSON.stringify({ compilerOptions: { ...settings, types: ['node'], skipLibCheck: true }, files: ['use-all.ts'] }),
  })
  const beside = ['@faker-js/faker', '@msw/data', '@types/express', '@types/node', 'express', 'msw', 'openapi-fetch', 'vitest'].map(
    (name) => `${name}@${versions[name]}`,
  )
  await install(typescript, tarball, 'typescript-5@npm:typescript@5.9.3', 'typescript-7@npm:typescript@7.0.2', ...beside)

  const tsc = (compiler: string, configuration: string) => run(typescript, 'node', join(compiler, 'bin/tsc'), '-p', configuration)
  const [five, six, seven] = [
    join(typescript, 'node_modules/typescript-5'),
    join(root, 'node_modules/typescript'),
    join(typescript, 'node_modules/typescript-7'),
  ]
  for (const compiler of [five, six, seven]) await tsc(compiler, 'tsconfig.json')
  await tsc(seven, 'all.json')
})

test('an entry point exports the same to import and to require', async () => {
  const program = `
    for (const entry of ['msw', 'fixtures']) {
      const imported = await import('mocktitan/' + entry)
      const required = process.getBuiltinModule('module').createRequire(process.cwd() + '/x.js')('mocktitan/' + entry)
      console.log(Object.keys(imported).length > 0, Object.keys(imported).every((name) => imported[name] === required[name]))
      console.log(Object.keys(required).filter((name) => !Object.hasOwn(imported, name)))
    }`
  const { stdout } = await run(typescript, 'node', '--input-type=module', '--eval', program)

  expect(stdout.trim().split('\n')).toEqual(['true true', '[]', 'true true', '[]'])
})
