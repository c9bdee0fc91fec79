/** `mocktitan serve --advice`: what is reported when the server stops. */
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, start } from '../support/program.ts'

const VENDORS = '/inventory/v2/tenant/1001/vendors'

/** Starts a server, requests these targets, stops it, and returns its output. */
async function session({ args, targets, signal = 'SIGTERM' }: { args: string[]; targets: string[]; signal?: NodeJS.Signals }) {
  const child = start(['serve', '--port', '0', '--auth', 'off', '--clock', '2026-01-05T09:00:00Z', ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  const errors = text(child.stderr)
  let out = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  const url = await addressOf(child, errors)
  for (const target of targets) await (await fetch(url + target, { headers: { 'user-agent': 'a test' } })).text()
  child.kill(signal)
  const [code] = await once(child, 'close')
  return { code, out, err: await errors }
}

function reportFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-advice-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'report.json')
}

test.each(['SIGINT', 'SIGTERM'] as const)('a %s writes the report and prints a summary', async (signal) => {
  const file = reportFile()
  const targets = [`${VENDORS}?nmae=x`, `${VENDORS}?nmae=y`, `${VENDORS}?servicetitanapplicationkey=hush`]
  const { code, out } = await session({ args: ['--advice', file], targets, signal })
  const { findings } = JSON.parse(readFileSync(file, 'utf8'))
  expect(code).toBe(0)
  expect(findings).toMatchObject([
    { rule: 'ADV-01', operation: 'Vendors_GetList', subject: 'nmae', count: 2, first: { at: '2026-01-05T09:00:00Z', target: targets[0] } },
    { rule: 'ADV-08', operation: 'Vendors_GetList', subject: 'servicetitanapplicationkey', count: 1 },
  ])
  expect(out).toContain(`
  Advice: what the real API would have ignored silently.

  ADV-01 nmae  Vendors_GetList, 2 times, first GET ${VENDORS}?nmae=x at 2026-01-05T09:00:00Z
         The real API ignores the query parameter 'nmae'.
`)
  expect(out + readFileSync(file, 'utf8')).not.toContain('hush')
})

test('without findings the report is empty and nothing is printed', async () => {
  const file = reportFile()
  const { out } = await session({ args: ['--advice', file], targets: [VENDORS] })
  expect([JSON.parse(readFileSync(file, 'utf8')), out.includes('Advice')]).toEqual([{ findings: [] }, false])
})

test('without the option, findings are still printed', async () => {
  const { out } = await session({ args: [], targets: [`${VENDORS}?nmae=x`] })
  expect(out).toContain('  ADV-01 nmae  Vendors_GetList, once: GET ')
})

test('with --log json the advice is a line of JSON; with --log off nothing is printed', async () => {
  const [json, off] = await Promise.all(['json', 'off'].map((log) => session({ args: ['--log', log], targets: [`${VENDORS}?nmae=x`] })))
  const last = JSON.parse(json?.out.trim().split('\n').at(-1) ?? '')
  expect(last.advice).toMatchObject([{ rule: 'ADV-01', subject: 'nmae', count: 1 }])
  expect(off?.out).not.toContain('ADV-01')
})

test('a report that cannot be written stops the server before it listens', async () => {
  const ended = session({ args: ['--advice', join(tmpdir(), 'no-such-folder', 'report.json')], targets: [] })
  await expect(ended).rejects.toThrow(/ended with 1: error: cannot write .*no-such-folder.*ENOENT/)
})
