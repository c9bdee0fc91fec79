/**
 * A second opinion: if @pactflow/openapi-pact-comparator, which reads openapi.yaml independently, finds an error, the check must find one too (docs/decisions/008). Every property of every example is broken in turn.
 */
import * as comparing from '@pactflow/openapi-pact-comparator'
import { expect, test } from 'vitest'
import { check } from '../../src/pact/index.ts'
import { runs, sampled } from '../support/properties.ts'
import { apiDocument } from '../support/set-up.ts'
import { examplePact, type Json } from './examples.ts'

interface Result {
  readonly type: 'error' | 'warning' | 'info'
  readonly message: string
  readonly mockDetails?: { readonly interactionDescription?: string }
}

/** Its declarations import without endings, which TypeScript does not follow here. */
const { Comparator } = comparing as unknown as {
  readonly Comparator: new (documents: { oas: object }) => { compare(pact: object): AsyncIterable<Result> }
}

const document: Json = apiDocument()
const comparator = new Comparator({ oas: document })
const pact = examplePact(document, 3, (status) => status === '200' || status === '400') as Json

interface Broken {
  readonly what: string
  readonly interaction: Json
}

/** A copy with the value at these keys replaced or left out. */
function changed(value: Json, [key, ...rest]: readonly (string | number)[], into: Json): Json {
  const copy = Array.isArray(value) ? [...value] : { ...value }
  if (key === undefined) return into
  if (rest.length > 0) copy[key] = changed(copy[key], rest, into)
  else if (into === undefined && Array.isArray(copy)) copy.splice(Number(key), 1)
  else if (into === undefined) delete copy[key]
  else copy[key] = into
  return copy
}

/** Each place in a JSON value; the first entry of a list represents all. */
function places(value: Json, keys: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return []
  const names = Array.isArray(value) ? [0].filter(() => value.length > 0) : Object.keys(value)
  return names.flatMap((name) => [[...keys, name], ...places(value[name], [...keys, name])])
}

function* brokenSides(side: 'request' | 'response', how: string, into: (value: Json) => Json): Generator<Broken> {
  for (const interaction of pact.interactions) {
    if (typeof interaction[side].body !== 'object') continue
    for (const keys of places(interaction[side].body)) {
      const body = interaction[side].body
      const before = keys.reduce((value: Json, key) => value[key], body)
      const what = `${interaction.description} ${side} ${keys.join('.')} ${how}`
      yield {
        what,
        interaction: { ...interaction, description: what, [side]: { ...interaction[side], body: changed(body, keys, into(before)) } },
      }
    }
  }
}

async function disagreements(broken: Iterable<Broken>) {
  const all = sampled([...broken])
  const asPact = { ...pact, interactions: all.map(({ interaction }) => interaction) }
  const own = new Set(check(asPact).findings.map(({ interaction }) => interaction))
  const missed = new Set<string>()
  let errors = 0
  for await (const { type, message, mockDetails } of comparator.compare(asPact)) {
    if (type !== 'error') continue
    errors++
    const what = mockDetails?.interactionDescription ?? ''
    if (!own.has(what)) missed.add(`${what}: ${message}`)
  }
  return { missed: [...missed], errors }
}

/** A value of a wrong type: an object for scalars, a string for objects. */
const wrongly = (value: Json): Json => (typeof value === 'object' && value !== null ? 'wrong' : { wrong: true })

test('a wrong type anywhere in an answer', async () => {
  const { missed, errors } = await disagreements(brokenSides('response', 'of a wrong type', wrongly))
  expect(missed).toEqual([])
  expect(errors).toBeGreaterThan(runs(500) * 0.9)
})

test('a wrong type anywhere in a request', async () => {
  const { missed, errors } = await disagreements(brokenSides('request', 'of a wrong type', wrongly))
  expect(missed).toEqual([])
  expect(errors).toBeGreaterThan(runs(150) * 0.9)
})

test('null anywhere in an answer', async () => {
  const { missed, errors } = await disagreements(brokenSides('response', 'null', () => null))
  expect(missed).toEqual([])
  expect(errors).toBeGreaterThan(runs(200) * 0.9)
})

/** Where the document's list of required properties is known not to be enforced. */
const notEnforced: readonly (readonly [rule: string, what: RegExp])[] = [
  ['POT-04', /^PurchaseOrderTypes_Update /],
  ['PO-16', /^(PurchaseOrders|Returns)_Update 200 request items\.0\.id /],
]

test('POT-04 PO-16 a property left out of a request, except those that are not enforced', async () => {
  const { missed, errors } = await disagreements(brokenSides('request', 'left out', () => undefined))
  expect(missed.filter((what) => !notEnforced.some(([, known]) => known.test(what)))).toEqual([])
  expect(errors).toBeGreaterThan(runs(50) * 0.9)
})
