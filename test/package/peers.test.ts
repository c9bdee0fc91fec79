/** The messages in a project without the optional peers. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { install, packed, project, root, run } from './consumer.ts'

const place = mkdtempSync(join(tmpdir(), 'mocktitan-peers-'))
const bare = join(place, 'bare')
const withFaker = join(place, 'with-faker')

beforeAll(async () => {
  const tarball = await packed(place)
  project(bare, {})
  await install(bare, tarball)
  project(withFaker, {})
  await install(withFaker, tarball, `@faker-js/faker@${devDependencies['@faker-js/faker']}`)
}, 180_000)

afterAll(() => rmSync(place, { recursive: true, force: true }))

const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const needs = (entry: string, peer: string) =>
  `mocktitan/${entry} needs ${peer} ${peerDependencies[peer]}: npm install --save-dev "${peer}@${peerDependencies[peer]}"`

test.each([
  ['msw', 'msw'],
  ['vitest', 'vitest'],
  ['fixtures', '@faker-js/faker'],
  ['tracing', '@opentelemetry/api'],
])('mocktitan/%s names its missing peer and the command that installs it', async (entry, peer) => {
  const { stdout } = await run(bare, 'node', '--eval', `import('mocktitan/${entry}').catch((error) => console.log(error.message))`)

  expect(stdout.trim()).toBe(needs(entry, peer))
})

test('under Vitest, which resolves packages by itself, a missing peer is named too', async () => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  writeFileSync(join(bare, 'peer.test.js'), `test('it loads', () => import('mocktitan/msw'))`)
  const failed = await run(bare, 'node', vitest, 'run', '--globals', 'peer.test.js').catch((error) => error.message)

  expect(failed).toContain(needs('msw', 'msw'))
})

test('mocktitan/fixtures makes records without @msw/data, and names it if collections need it', async () => {
  const program = `
    const { newCollections, vendor } = await import('mocktitan/fixtures')
    console.log(typeof vendor().name)
    await newCollections().catch((error) => console.log(error.message))`
  const { stdout } = await run(withFaker, 'node', '--input-type=module', '--eval', program)

  expect(stdout).toBe('string\nCollections need @msw/data: npm install --save-dev @msw/data\n')
})
