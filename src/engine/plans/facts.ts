/** The parts of a call that a plan may read; each is parsed when it is first read. */
import type { AnyOperationId } from '../../api.ts'
import { type Call, headerOf } from '../../call.ts'
import { bodyText } from '../../contract/body.ts'

export interface Facts {
  readonly operation: AnyOperationId
  /** Null at the token endpoint. */
  readonly tenant: string | null
  /** The client that the token was issued to, or that requests a token; null if there is none. */
  readonly client: string | null
  /** The path parameters as text, without the tenant: `{ id: '4133' }`. */
  readonly path: Readonly<Record<string, string>>
  /** Query parameters by name in lower case. A repeated parameter has only its last value. */
  readonly query: Readonly<Record<string, string>>
  /** The parsed body; undefined if there is none or it is not JSON. */
  readonly body: unknown
  /** The value of a header; the case of its name is ignored. */
  header(name: string): string | undefined
}

export class CallFacts implements Facts {
  readonly operation: AnyOperationId
  readonly tenant: string | null
  readonly client: string | null
  readonly path: Readonly<Record<string, string>>
  private readonly call: Call
  private readonly queryText: string
  private known: { query?: Record<string, string>; body?: { readonly value: unknown } } = {}

  constructor(call: Call, route: Pick<Facts, 'operation' | 'tenant' | 'path'>, queryText: string, client: string | null) {
    this.call = call
    this.operation = route.operation
    this.tenant = route.tenant
    this.path = route.path
    this.queryText = queryText
    this.client = client
  }

  get query(): Readonly<Record<string, string>> {
    this.known.query ??= Object.fromEntries([...new URLSearchParams(this.queryText)].map(([name, value]) => [name.toLowerCase(), value]))
    return this.known.query
  }

  get body(): unknown {
    this.known.body ??= { value: parsed(bodyText(this.call.body)) }
    return this.known.body.value
  }

  header(name: string): string | undefined {
    return headerOf(this.call, name.toLowerCase())
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
