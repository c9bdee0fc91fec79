/** `mocktitan verify` as a program, on its own standard output. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { message, pact, v3 } from '../pact/interactions.ts'
import { start } from '../support/program.ts'

const PACT = pact('web', 3, [
  v3({ description: 'a vendor', states: ['a preferred vendor 5'], path: '/vendors/5', answer: { id: 5 } }),
  v3({ description: 'nothing', path: '/vendors', status: 204 }),
])

const STATES = `export default { 'a preferred vendor {id}': ({ given, params }) => given('a vendor {id} exists', { id: params.id }) }`

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(folder: string, ...parameters: string[]): Promise<Ran> {
  const child = start(['verify', ...parameters], { cwd: folder, env: { ...process.env, NODE_NO_WARNINGS: '1' } })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  return new Promise((resolve) =>
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })),
  )
}

function folderWith(files: Readonly<Record<string, string | object>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-cli-'))
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return folder
}

let failing: Ran

beforeAll(async () => {
  const folder = folderWith({ 'pact.json': PACT, 'mocktitan.states.mjs': STATES })
  failing = await run(folder, 'pact.json', '--format', 'json', '--coverage')
  rmSync(folder, { recursive: true })
})

test('a failure exits with code 1; standard output has only JSON', () => {
  const { passed, interactions, coverage } = JSON.parse(failing.out)
  expect([failing.code, passed, interactions.length, coverage.operations.length]).toEqual([1, false, 2, 2])
})

test('a states file in the folder is used', () => {
  expect(JSON.parse(failing.out).interactions[0]).toMatchObject({ description: 'a vendor', result: 'passed' })
})

test('without failures it exits with code 0', async () => {
  const folder = folderWith({ 'pact.json': pact('queue', 3, [message('an order has changed')]) })
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { code, out } = await run(folder, '.')
  expect([code, out]).toEqual([
    0,
    'queue\n  – an order has changed\n      a message: only HTTP interactions are verified\n\n1 interaction: 1 skipped\n',
  ])
})

const mistakes: [parameters: string[], message: string][] = [
  [['nowhere.json'], 'nowhere.json does not exist.'],
  [['pact.json', '--publish'], '--publish needs --provider-version'],
  [['https://broker.example.com', 'pact.json'], 'a broker URL cannot be combined with files'],
  [['https://broker.example.com', '--selector', 'main'], 'must be JSON such as'],
]

test('a mistake exits with code 1 and a message', async () => {
  const folder = folderWith({ 'pact.json': PACT })
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const ran = await Promise.all(mistakes.map(([parameters]) => run(folder, ...parameters)))
  expect(ran.map(({ code, out }) => [code, out])).toEqual(mistakes.map(() => [1, '']))
  for (const [i, [, message]] of mistakes.entries()) expect(ran[i]?.err).toContain(message)
})
