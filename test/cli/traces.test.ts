/** `mocktitan serve --traces`: spans go to the provider that is registered when the server starts. */
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { addressOf, start } from '../support/program.ts'

/** A provider whose spans are lines on stderr when they end. */
const PROVIDER = `
import { trace } from ${JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve('@opentelemetry/api')).href)}
const startSpan = (first) => {
  let name = first
  const attributes = {}
  const span = {
    isRecording: () => true,
    spanContext: () => ({ traceId: '1'.repeat(32), spanId: '1'.repeat(16), traceFlags: 1 }),
    updateName: (next) => { name = next; return span },
    setAttribute: (key, value) => { attributes[key] = value; return span },
    setStatus: () => span,
    end: () => console.error(JSON.stringify({ name, tenant: attributes['mocktitan.tenant'] })),
  }
  return span
}
trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan }) })
`

async function spansOf(...args: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'mocktitan-traces-'))
  const file = join(folder, 'provider.mjs')
  writeFileSync(file, PROVIDER)
  const child = start(['serve', '--port', '0', '--auth', 'off', '--log', 'json', ...args], { env: { NODE_OPTIONS: `--import ${file}` } })
  onTestFinished(() => {
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })
  const errors = text(child.stderr)
  const url = await addressOf(child, errors)
  await (await fetch(`${url}/inventory/v2/tenant/7/vendors`)).text()
  const closed = once(child, 'close')
  child.kill('SIGTERM')
  await closed
  return errors
}

test('with --traces each call has a span', async () => {
  expect(await spansOf('--traces', 'yes')).toBe('{"name":"Vendors_GetList","tenant":"7"}\n')
})

test('without --traces there is no span', async () => {
  expect(await spansOf()).toBe('')
})
