import { expect, test } from 'vitest'
import { type OperationId, operationIds, operationTable } from '../../src/api.ts'
import { onAnswer, onRequest, type Refusal } from '../support/second-opinion.ts'
import { apiDocument } from '../support/set-up.ts'

// biome-ignore lint/suspicious/noExplicitAny: a parsed YAML document
type Json = any

const document: Json = apiDocument()

const nodeOf = (id: OperationId): Json => document.paths[operationTable(id).path][operationTable(id).method.toLowerCase()]
const resolved = (node: Json): Json => (node?.$ref ? document.components.responses[node.$ref.split('/').at(-1)] : node)
const jsonOf = (node: Json): Json => resolved(node)?.content?.['application/json']
const exampleOf = (content: Json): unknown => content.example ?? Object.values<Json>(content.examples ?? {})[0]?.value

const vendors = operationIds.filter((id) => id !== 'Connect_Token')

test('every operation has a summary, a description and rules', () => {
  const bare = operationIds.filter((id) => !nodeOf(id).summary || !nodeOf(id).description || !nodeOf(id)['x-rules']?.length)
  expect(bare).toEqual([])
})

for (const id of vendors.filter((each) => nodeOf(each).requestBody)) {
  test(`the example of ${id}'s body validates`, () => {
    expect(onRequest(id, exampleOf(jsonOf(nodeOf(id).requestBody)))).toEqual([])
  })
}

for (const id of vendors.filter((each) => jsonOf(nodeOf(each).responses['200']))) {
  test(`the example of ${id}'s answer validates`, () => {
    expect(onAnswer(id, exampleOf(jsonOf(nodeOf(id).responses['200'])))).toEqual([])
  })
}

for (const [name, component] of Object.entries<Json>(document.components.responses)) {
  test(`the example of the shared answer ${name} validates`, () => {
    const content = jsonOf(component)
    expect(onAnswer(content.schema.$ref.split('/').at(-1) as Refusal, exampleOf(content))).toEqual([])
  })
}

test('AUTH-06 GATE-02 ERR-12 every operation of the API names the answers that the gateway and the mock may give', () => {
  const missing = vendors.flatMap((id) =>
    ['401', '403', '429', '501'].filter((status) => !nodeOf(id).responses[status]).map((status) => `${id} ${status}`),
  )
  expect(missing).toEqual([])
})

test('ERR-13 every operation with a body names 413 and 415', () => {
  const missing = vendors.filter((id) => nodeOf(id).requestBody && !(nodeOf(id).responses['413'] && nodeOf(id).responses['415']))
  expect(missing).toEqual([])
})

test("AUTH-08 every operation's security requires its scope", () => {
  const bare = vendors.filter((id) => !operationTable(id).scope)
  expect(bare).toEqual([])
})
