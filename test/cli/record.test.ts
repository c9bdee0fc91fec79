/** `mocktitan record` and `mocktitan serve --record`, each in a separate process. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, cleanEnv, node, start } from '../support/program.ts'

const CLIENT = `
const { access_token } = await (await fetch(process.env.MOCKTITAN_URL + '/connect/token', {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'client_credentials', client_id: 'cli', client_secret: 'cli' }),
})).json()
const headers = { authorization: 'Bearer ' + access_token, 'st-app-key': 'cli' }
const answer = await fetch(process.env.MOCKTITAN_URL + '/inventory/v2/tenant/7/vendors/2101', { headers })
console.log('the client got', answer.status)
`

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mocktitan-record-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  writeFileSync(join(path, 'client.mjs'), CLIENT)
  return path
}

function mocktitan(args: readonly string[]) {
  const child = start(args)
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function ended(args: readonly string[]) {
  const child = mocktitan(args)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { out, err, code }
}

const titlesIn = (file: string): string[] =>
  JSON.parse(readFileSync(file, 'utf8')).interactions.map((each: { description: string }) => each.description)

const PACT = 'web-servicetitan-inventory.json'
const RECORDED = ['Connect_Token: 200', 'Vendors_GetById: 200']

test('a command runs against the API, and its calls become a pact', async () => {
  const dir = folder()
  const { out, err, code } = await ended(['record', '--consumer', 'web', '--dir', join(dir, 'pacts'), '--', node, join(dir, 'client.mjs')])
  expect([code, out]).toEqual([0, 'the client got 200\n'])
  expect(err).toContain(`${join(dir, 'pacts', PACT)}: 2 interactions\n`)
  expect(titlesIn(join(dir, 'pacts', PACT))).toEqual(RECORDED)
})

test('a command that fails makes no pact, and its exit code is kept', async () => {
  const dir = folder()
  const { err, code } = await ended(['record', '--consumer', 'web', '--dir', dir, '--', node, '-e', 'process.exit(3)'])
  expect([code, err.trim()]).toEqual([3, 'the command exited with code 3, so no pact was written'])
  expect(readdirSync(dir)).toEqual(['client.mjs'])
})

test.each([
  [['record', '--', 'true'], /required option '--consumer <name>' not specified/],
  [['record', '--consumer', 'web', '--dir', '/nowhere/pacts', '--', 'true'], /nothing was recorded for web/],
  [['record', '--consumer', 'web', '--', 'no-such-command'], /no-such-command cannot be run/],
  [['record', '--consumer', 'a/b', '--', 'true'], /the consumer must have a name that can be part of a file name, not "a\/b"/],
  [['serve', '--record', 'web'], /must be consumer=<name>.* not 'web'/],
  [['serve', '--record', 'dir=pacts'], /consumer=<name> is missing/],
  [['serve', '--record', 'consumer=web,folder=pacts'], /not 'folder=pacts'/],
])('%j is refused, and the message says what is valid', async (args, says) => {
  const { err, code } = await ended(args)
  expect(code).toBe(1)
  expect(err).toMatch(says)
})

test('a server writes its pact when it is stopped', async () => {
  const dir = folder()
  const child = mocktitan(['serve', '--port', '0', '--log', 'json', '--record', `consumer=web,dir=${dir}`])
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  const url = await addressOf(child)
  const client = spawn(node, [join(dir, 'client.mjs')], { env: { ...cleanEnv, MOCKTITAN_URL: url } })
  await once(client, 'close')
  expect(existsSync(join(dir, PACT))).toBe(false)
  child.kill('SIGTERM')
  const [code] = await once(child, 'close')
  expect([code, out]).toEqual([0, expect.stringContaining(`${join(dir, PACT)}: 2 interactions`)])
  expect(titlesIn(join(dir, PACT))).toEqual(RECORDED)
})
