/** Makes the decisions of control verbs, such as doing what an API operation does, or storing records as they are. */
import { collections, type OperationId, operationTable } from '../api.ts'
import { readBody } from '../contract/body.ts'
import type { Env } from '../domain/env.ts'
import type { Operation } from '../domain/operation.ts'
import { type HandledId, handlers } from '../domain/operations.ts'
import { type Change, done, type Outcome, put, type Refusal } from '../domain/outcome.ts'
import { type Created, createRecord, unusableId } from '../domain/reference-data.ts'
import type { CollectionName, Records, Settings, World } from '../domain/world.ts'
import type { Decision } from '../engine/decide.ts'

/** A parsed JSON body. Unknown properties are refused, unlike in the API. */
export type PlainBody = Readonly<Record<string, unknown>>

/** Does what the operation does with this body. Parsing and rules are the same, but token, scope and rate limit are not checked. */
export const asOperation =
  (operation: HandledId, { path = 0, body }: { readonly path?: number; readonly body?: PlainBody } = {}): Decision =>
  (world, env) => {
    const { body: shape } = operationTable(operation)
    const read = shape === undefined || body === undefined ? { body: undefined } : readPlain(shape, body, env)
    if ('refused' in read) return read
    return (handlers[operation] as Operation<OperationId>)({ path: { id: path }, query: {}, body: read.body } as never, world, env)
  }

/** Parses the body of a control verb for its decision. */
export const withBody =
  <Body>(shape: string, decide: (world: World, env: Env, body: Body) => Outcome, body: PlainBody): Decision =>
  (world, env) => {
    const read = readPlain(shape, body, env)
    return 'refused' in read ? read : decide(world, env, read.body as Body)
  }

/** Creates a record in the format of a world file. Missing properties get their defaults; a missing id is the tenant's next id. */
export const asRecord =
  (of: CollectionName, body: PlainBody): Decision =>
  (world, env) => {
    const read = readPlain(collections[of].record, { ...body, id: body.id ?? env.id() }, env, true)
    return 'refused' in read ? read : createRecord(of as Created)(world, env, read.body as never)
  }

/** Stores settings and records in the format of a world file. They replace the tenant's settings, and its records with the same ids. */
export const asWorld =
  (data: PlainBody): Decision =>
  (_world, env) => {
    const changes: Change[] = []
    for (const [name, value] of Object.entries(data)) {
      const read =
        name === 'settings' ? readSettings(value as PlainBody, env) : readRecords(name as CollectionName, value as PlainBody[], env)
      if ('refused' in read) return read
      for (const change of read) changes.push(change)
    }
    return { ...done(), changes }
  }

function readSettings(value: PlainBody, env: Env): Change[] | Refusal {
  const read = readPlain('Settings', value, env, true)
  return 'refused' in read ? read : [{ settings: read.body as Settings }]
}

function readRecords(of: CollectionName, records: readonly PlainBody[], env: Env): Change[] | Refusal {
  const changes: Change[] = []
  for (const record of records) {
    const read = readPlain(collections[of].record, record, env, true)
    if ('refused' in read) return read
    changes.push(put(of, read.body as Records[typeof of]))
  }
  return changes
}

const readPlain = (shape: string, body: PlainBody, env: Env, complete = false) =>
  readBody(shape, JSON.stringify(body), { ...env.quirks, unknownBody: 'reject' }, complete)

/** The same decision, but its first new id is `id`. It is refused if that id is taken or invalid. */
export const withId =
  (id: number, decision: Decision): Decision =>
  (world, env) => {
    const refused = unusableId([{ id, at: 'id' }], world, env)
    if (refused) return refused
    env.claim(id)
    const ids = [id]
    return decision(world, { ...env, id: () => ids.pop() ?? env.id() })
  }

/** The same decision, but its new ids are not below `bound`, so that tests can choose lower ids. */
export const withIdsFrom =
  (bound: number, decision: Decision): Decision =>
  (world, env) => {
    env.claim(bound - 1)
    return decision(world, env)
  }
