/**
 * Checks values with validators that Ajv compiles from openapi.yaml and worlds.yaml: a second opinion on `src/contract/fits.ts`,
 * which uses our own tables of the same documents.
 */
import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import type { SchemaSet, SchemaSets } from '../../scripts/generate/schemas.ts'
import type { OperationId } from '../../src/api.ts'
import { schemasFile } from './set-up.ts'

/** What is wrong with the value; empty if nothing is. */
type Opinion<Name extends string> = (name: Name, value: unknown) => unknown[]

const sets: SchemaSets = JSON.parse(readFileSync(schemasFile, 'utf8'))

/** Each validator is compiled on first use. */
function opinion<Name extends string>({ document, roots }: SchemaSet): Opinion<Name> & { readonly names: readonly Name[] } {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false })
  ajv.addSchema(document)
  const compiled = new Map<string, ValidateFunction>()
  const opinionOn = (name: Name, value: unknown): unknown[] => {
    if (!roots[name]) return [`no schema ${name}`]
    const validate = compiled.get(name) ?? ajv.compile(roots[name])
    compiled.set(name, validate)
    return validate(value) ? [] : [...(validate.errors ?? [])]
  }
  return Object.assign(opinionOn, { names: Object.keys(roots) as Name[] })
}

export type Refusal = 'ApiErrorResponse' | 'GatewayError' | 'MockLimit' | 'TokenError'

export const onAnswer = opinion<OperationId | Refusal>(sets.answers)
export const onRequest = opinion<OperationId>(sets.requests)
/** `World` for a whole file. */
export const onRecord = opinion<string>(sets.worlds)
