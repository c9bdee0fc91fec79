/** `mocktitan coverage` as a user runs it, with the data of a server and of test workers. */
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { collectCoverage } from '../../src/coverage/index.ts'
import { createMock } from '../../src/index.ts'
import { addressOf, start } from '../support/program.ts'

function folder(): string {
  const place = mkdtempSync(join(tmpdir(), 'mocktitan-coverage-'))
  onTestFinished(() => rmSync(place, { recursive: true }))
  return place
}

async function coverage(...args: string[]) {
  const child = start(['coverage', ...args])
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

/** A folder with one call that one rule refused. */
function collected(): string {
  const place = folder()
  const mock = createMock({ auth: 'off' })
  const collector = collectCoverage(mock, place)
  mock.handle({ method: 'GET', host: 'localhost', target: '/inventory/v2/tenant/1/vendors/99', headers: {} })
  collector.stop()
  return place
}

test('prints a table and writes the page and the figures into the folder', async () => {
  const place = collected()
  const { code, out, err } = await coverage(place)
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/operations +1 of 86/)
  expect(readFileSync(join(place, 'index.html'), 'utf8')).toMatch(/^<!doctype html>/)
  expect(JSON.parse(readFileSync(join(place, 'coverage.json'), 'utf8')).shares.operations).toEqual({ exercised: 1, total: 86, percent: 1 })
})

test('writes the page and the figures elsewhere on request', async () => {
  const [place, other] = [collected(), folder()]
  await coverage(place, '--html', join(other, 'new/page.html'), '--json', join(other, 'figures.json'))
  expect([existsSync(join(other, 'new/page.html')), existsSync(join(other, 'figures.json')), readdirSync(place).length]).toEqual([
    true,
    true,
    1,
  ])
})

test.for([
  [['--min-rules', '1'], 0, /^$/],
  [['--min-rules', '60'], 1, /rules that refuse: 1 of \d+ \(1 %\) were exercised, but --min-rules requires 60 %/],
  [['--min-operations', '2'], 1, /operations: 1 of 86 \(1 %\) were exercised, but --min-operations requires 2 %/],
  [['--min-rules', '101'], 1, /must be a whole number from 0 to 100/],
  [['--min-rules', 'most'], 1, /must be a whole number from 0 to 100/],
] as const)('with %j the exit code is %d', async ([args, exit, message]) => {
  const { code, err } = await coverage(collected(), ...args)
  expect([code, err]).toEqual([exit, expect.stringMatching(message)])
})

test('a folder without coverage is refused, and the message says what to do', async () => {
  const { code, err } = await coverage(folder())
  expect([code, err]).toEqual([1, expect.stringContaining('serve with --coverage <folder>')])
})

test('a server collects until it stops, and keeps what was exercised even if it is killed', async () => {
  const place = folder()
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const server = start(['serve', '--port', '0', '--auth', 'off', '--log', 'json'], {
      env: { MOCKTITAN_COVERAGE: place },
    })
    const url = await addressOf(server, text(server.stderr))
    await fetch(`${url}/_mock/tenants/1/purchase-orders/4161/send`, { method: 'POST' })
    for (let i = 0; i < 3; i++) await fetch(`${url}/inventory/v2/tenant/1/vendors`)
    server.kill(signal)
    await once(server, 'close')
  }
  expect((await coverage(place)).out).toMatch(/^Coverage of the API: 4 calls, 2 files\n/)
  const { transitions } = JSON.parse(readFileSync(join(place, 'coverage.json'), 'utf8'))
  expect(transitions.find(({ what }: { what: string }) => what === 'Pending → Sent').count).toBe(2)
})
