/** The document at /_mock/openapi.json: it is valid, and clients that are made from it compile. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { createMock } from '../../src/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: a parsed document
type Json = any

const load = (name: string): Json => parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

const { body: served } = createMock().control({ method: 'GET', host: 'localhost', target: '/_mock/openapi.json', headers: {} })

/** A failure is planned with a tenant's number and shown with its digits; both must match their types. */
const PROGRAM = `
type Schemas = components['schemas']
export const asked: Schemas['Control.NewFailure'] = { operation: '*', with: 'timeout', tenant: 7, times: 2 }
export const failure: Schemas['Control.Failure'] = { id: 1, operation: '*', with: 'timeout', tenant: '7', hits: 0 }
export const answer: Schemas['Control.Response'] = { id: 1, operation: 'Vendors_GetById', body: 5, tenant: null, hits: 0 }
export const sheet: Schemas['Control.RecordSheet']['moves'][number]['refused'] = null
export type Listed = operations['Tenants_GetList']['responses'][200]['content']['application/json']['data'][number]['id']
export const id: Listed = '1001'
`

test('types made from the served document compile, and every answer has a type that a value can have', { timeout: 60_000 }, async () => {
  const types = astToString(await openapiTS(JSON.parse(served) as OpenAPI3))
  const name = 'client.ts'
  const host = ts.createCompilerHost({})
  const { getSourceFile } = host
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, `${types}\n${PROGRAM}`, ts.ScriptTarget.ESNext) : getSourceFile.call(host, file, ...rest)
  const program = ts.createProgram([name], { strict: true, noEmit: true, target: ts.ScriptTarget.ESNext, types: [] }, host)
  const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(faults).toEqual([])
})

test('every reference of control.yaml exists, in itself or in openapi.yaml', () => {
  const files: Readonly<Record<string, Json>> = { '': load('src/control/control.yaml'), '../../openapi.yaml': load('openapi.yaml') }
  const references = [
    ...readFileSync(new URL('../../src/control/control.yaml', import.meta.url), 'utf8').matchAll(/\$ref: '([^'#]*)#\/([^']+)'/g),
  ]
  const dangling = references.filter(([, file = '', path = '']) => !path.split('/').reduce((node: Json, key) => node?.[key], files[file]))
  expect([references.length > 100, dangling.map(([reference]) => reference)]).toEqual([true, []])
})

test('is valid according to redocly', { timeout: 60_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mocktitan-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'control.json')
  await writeFile(file, served)
  const manifest = createRequire(import.meta.url).resolve('@redocly/cli/package.json')
  const cli = join(manifest, '..', 'bin', 'cli.js')
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const rules = ['operation-4xx-response'].map((rule) => `--skip-rule=${rule}`)
  const { stderr } = await promisify(execFile)(process.execPath, [cli, 'lint', '--extends=recommended', ...rules, file], { env })
  expect(stderr).toContain('Your API description is valid')
})
