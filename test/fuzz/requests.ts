/** Requests to every operation and verb. */
import { type ApiDocument, apiDocument, controlApiDocument, type FuzzedOperation, type Parameter } from './document.ts'
import type { Random } from './random.ts'
import { almost, hostileValue, validValue } from './values.ts'

export interface FuzzedRequest {
  readonly operation: FuzzedOperation
  readonly kind: 'valid' | 'almost' | 'hostile'
  readonly tenant: string
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
}

const TENANTS = ['1001', '7', '0007', '999999999']

/** The collection that a property refers to, by the last part of its path. */
const POOL_OF: Readonly<Record<string, string>> = {
  vendorId: 'vendors',
  businessUnitId: 'business-units',
  inventoryLocationId: 'warehouses',
  locationId: 'warehouses',
  typeId: 'purchase-order-types',
  skuId: 'materials',
  purchaseOrderId: 'purchase-orders',
  receiptId: 'receipts',
  returnTypeId: 'return-types',
  jobId: 'jobs',
  projectId: 'projects',
  technicianId: 'technicians',
}

const KEPT = 100

export class Requests {
  private readonly random: Random
  private readonly pools = new Map<string, number[]>()
  private readonly all = [...apiDocument.operations, ...controlApiDocument.operations]
  private order: FuzzedOperation[] = []
  /** Bodies that were accepted, by operation. */
  private readonly bodies = new Map<string, unknown[]>()
  token = 'none'

  constructor(random: Random) {
    this.random = random
  }

  /** Ids that an answer has shown are requested later. */
  learn({ operation }: FuzzedRequest, json: unknown): void {
    const pool = operation.path.split('/').findLast((part) => !part.startsWith('{')) ?? ''
    const rows = [json, ...((json as { data?: unknown[] } | null)?.data ?? [])]
    const ids = rows.map((row) => (row as { id?: unknown } | null)?.id).filter((id) => typeof id === 'number')
    if (ids.length > 0) this.pools.set(pool, [...(this.pools.get(pool) ?? []), ...ids].slice(-KEPT))
  }

  /** A request that is known to work. Its body is varied later. */
  known(method: string, target: string, body?: unknown): FuzzedRequest {
    const operation = this.all.find((each) => each.method === method && patternOf(each.path).test(target.replace(/\?.*$/, '')))
    if (!operation) throw new Error(`No operation has ${method} ${target}`)
    if (body !== undefined) this.bodies.set(operation.id, [...(this.bodies.get(operation.id) ?? []), body])
    const text = body === undefined ? undefined : JSON.stringify(body)
    return { operation, kind: 'valid', tenant: '1001', method, target, headers: this.headers(operation, 'valid'), body: text }
  }

  /** Every operation comes once, in a new order, before any comes again. */
  next(): FuzzedRequest {
    if (this.order.length === 0) this.order = this.all.toSorted(() => this.random.next() - 0.5)
    return this.request(this.order.pop() as FuzzedOperation)
  }

  /** A valid request for each list of the API. */
  lists(): FuzzedRequest[] {
    const lists = apiDocument.operations.filter(({ method, path }) => method === 'GET' && !path.includes('{id}'))
    return lists.map((operation) => {
      const request = this.request(operation, 'valid')
      return { ...request, target: request.target.replace(/\?.*$/, '') }
    })
  }

  request(operation: FuzzedOperation, kind = this.kind()): FuzzedRequest {
    const { random } = this
    const tenant = random.one(TENANTS)
    const query = this.query(operation, kind)
    const body = this.body(operation, kind)
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name) => this.pathPart(operation, name, tenant, kind))
    return {
      operation,
      kind,
      tenant,
      method: operation.method,
      target: path + (query === '' ? '' : `?${query}`),
      headers: this.headers(operation, kind),
      body,
    }
  }

  private kind(): FuzzedRequest['kind'] {
    const chance = this.random.next()
    return chance < 0.55 ? 'valid' : chance < 0.85 ? 'almost' : 'hostile'
  }

  private headers({ isControl, bodyType }: FuzzedOperation, kind: FuzzedRequest['kind']): Record<string, string> {
    const { random } = this
    const type = bodyType ? { 'content-type': kind === 'hostile' && random.chance(0.1) ? 'text/plain' : bodyType } : {}
    if (isControl) return type
    if (kind === 'hostile' && random.chance(0.1)) return { ...type, authorization: 'Bearer nonsense', 'st-app-key': 'k' }
    return { ...type, authorization: `Bearer ${this.token}`, 'st-app-key': 'key' }
  }

  private pathPart(operation: FuzzedOperation, name: string, tenant: string, kind: FuzzedRequest['kind']): string {
    const { random } = this
    if (kind === 'hostile' && random.chance(0.3)) return encodeURIComponent(String(textOf(hostileValue(random))).slice(0, 300).replace(/[\ud800-\udfff]/g, '?') || 'x') // biome-ignore format: one row
    if (name === 'tenant') return tenant
    if (name === 'id' || name === 'paymentTermId') return String(this.idIn(operation.path.split(`/{${name}}`)[0]?.split('/').at(-1) ?? ''))
    if (name === 'name') return random.one(['one', 'two'])
    if (name === 'operation') return random.one(apiDocument.operations).id
    if (name === 'collection') return random.one(['vendors', 'purchaseOrders', 'receipts', 'returns', 'jobs'])
    const schema = operation.parameters.find((each) => each.name === name)?.schema
    return encodeURIComponent(String(this.valid(operation, schema, name)))
  }

  private query({ parameters, isControl, id }: FuzzedOperation, kind: FuzzedRequest['kind']): string {
    const { random } = this
    const declared = parameters.filter((each) => each.in === 'query' && (each.required || random.chance(0.15)))
    const pairs = declared.map(
      (each) => `${encodeURIComponent(each.name)}=${encodeURIComponent(this.queryValue(each, kind, isControl, id))}`,
    )
    if (kind === 'hostile' && random.chance(0.2))
      pairs.push(random.one(['__proto__=1', 'a=%E0%A4%A', '=', 'page=1&page=2', `x=${'y'.repeat(5000)}`]))
    return pairs.join('&')
  }

  private queryValue({ name, schema }: Parameter, kind: FuzzedRequest['kind'], isControl: boolean, id: string): string {
    const isBad = kind !== 'valid' && this.random.chance(0.4)
    const value = isBad ? hostileValue(this.random) : this.valid({ isControl, id } as FuzzedOperation, schema, name)
    return textOf(value).slice(0, 6000).replace(/[\ud800-\udfff]/g, '?') // biome-ignore format: one row
  }

  private body(operation: FuzzedOperation, kind: FuzzedRequest['kind']): string | undefined {
    const { random } = this
    if (operation.body === undefined) return undefined
    const base = this.baseOf(operation)
    if (operation.bodyType !== 'application/json') return String(new URLSearchParams(base as Record<string, string>))
    if (kind === 'valid') return JSON.stringify(base)
    if (kind === 'almost') return JSON.stringify(almost(base, random))
    const text = JSON.stringify(almost(almost(almost(base, random), random), random))
    return random.chance(0.7)
      ? text
      : random.one(['', '{', 'null', '[]', '"x"', text.slice(0, -1), `${text},`, '\ufeff{}', '{"a":1,"a":2}', `${' '.repeat(70_000)}{}`])
  }

  private baseOf(operation: FuzzedOperation): unknown {
    const { random } = this
    const known = this.bodies.get(operation.id)
    if (known && random.chance(0.5)) return random.one(known)
    return operation.example !== undefined && random.chance(0.6)
      ? this.withRealIds(operation.example)
      : this.valid(operation, operation.body)
  }

  /** An example of the document, with ids of existing records. */
  private withRealIds(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.map((each) => this.withRealIds(each, name))
    if (typeof value === 'number' && POOL_OF[name] !== undefined) return this.idIn(POOL_OF[name])
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([each, inner]) => [each, this.withRealIds(inner, each)]))
  }

  private valid(operation: FuzzedOperation, schema: unknown, name = ''): unknown {
    const document: ApiDocument = operation.isControl ? controlApiDocument : apiDocument
    return validValue(schema, document, this.random, (property) => this.idIn(POOL_OF[property] ?? ''), name)
  }

  private idIn(pool: string): number {
    const ids = this.pools.get(pool) ?? []
    return ids.length > 0 && this.random.chance(0.9) ? this.random.one(ids) : 1 + this.random.below(5000)
  }
}

/** A path of the document as the targets that it matches. */
const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
