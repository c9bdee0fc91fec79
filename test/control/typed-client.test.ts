/** Clients that are made from /_mock/openapi.json compile, and what the mock answers is what their types say. */
import { readFileSync } from 'node:fs'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createMock } from '../../src/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: a parsed document
type Json = any

const load = (name: string): Json => parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'))

const served = (): Json =>
  JSON.parse(createMock().control({ method: 'GET', host: 'localhost', target: '/_mock/openapi.json', headers: {} }).body)

/** A failure is planned with a tenant's number and shown with its digits: both must have a type that fits. */
const PROGRAM = `
type Schemas = components['schemas']
export const asked: Schemas['Control.NewFailure'] = { operation: '*', with: 'timeout', tenant: 7, times: 2 }
export const failure: Schemas['Control.Failure'] = { id: 1, operation: '*', with: 'timeout', tenant: '7', hits: 0 }
export const answer: Schemas['Control.Response'] = { id: 1, operation: 'Vendors_GetById', body: 5, tenant: null, hits: 0 }
export const sheet: Schemas['Control.RecordSheet']['moves'][number]['refused'] = null
export type Listed = operations['Tenants_GetList']['responses'][200]['content']['application/json']['data'][number]['id']
export const id: Listed = '1001'
`

test('types that are made from the served document compile, and every answer has one that can be met', { timeout: 60_000 }, async () => {
  const types = astToString(await openapiTS(served() as OpenAPI3))
  const name = 'client.ts'
  const host = ts.createCompilerHost({})
  const { getSourceFile } = host
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, `${types}\n${PROGRAM}`, ts.ScriptTarget.ESNext) : getSourceFile.call(host, file, ...rest)
  const program = ts.createProgram([name], { strict: true, noEmit: true, target: ts.ScriptTarget.ESNext, types: [] }, host)
  const faults = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
  expect(faults).toEqual([])
})

test('every reference of control.yaml leads somewhere, in itself or in openapi.yaml', () => {
  const files: Readonly<Record<string, Json>> = { '': load('src/control/control.yaml'), '../../openapi.yaml': load('openapi.yaml') }
  const references = [
    ...readFileSync(new URL('../../src/control/control.yaml', import.meta.url), 'utf8').matchAll(/\$ref: '([^'#]*)#\/([^']+)'/g),
  ]
  const dangling = references.filter(([, file = '', path = '']) => !path.split('/').reduce((node: Json, key) => node?.[key], files[file]))
  expect([references.length > 100, dangling.map(([reference]) => reference)]).toEqual([true, []])
})
