/** A client of the Inventory API for one tenant, with types from the API's own document. */
import type { paths } from 'mocktitan/types'
import createClient, { type Client } from 'openapi-fetch'
import type { TokenSource } from './token.ts'

export interface Connection {
  /** `https://api.servicetitan.io` */
  readonly baseUrl: string
  readonly tenant: number
  readonly appKey: string
  readonly token: TokenSource
}

export interface Api {
  readonly client: Client<paths>
  readonly tenant: number
}

export function connect({ baseUrl, tenant, appKey, token }: Connection): Api {
  const client = createClient<paths>({ baseUrl })
  client.use({
    async onRequest({ request }) {
      request.headers.set('Authorization', `Bearer ${await token()}`)
      request.headers.set('ST-App-Key', appKey)
      return request
    },
  })
  return { client, tenant }
}

/** An answer that a caller cannot handle. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number

  constructor(doing: string, response: Response, error: unknown) {
    super(`${doing}: ${response.status} ${messageOf(error)}`)
    this.status = response.status
  }
}

/** The API gives messages by field. Messages of a business rule have the empty string as their field. */
export function messageOf(error: unknown): string {
  const { title = '', errors = {} } = (error ?? {}) as { title?: string; errors?: Record<string, string[]> }
  const messages = Object.entries(errors).flatMap(([field, texts]) => texts.map((text) => (field === '' ? text : `${field}: ${text}`)))
  return messages.join(' ') || title
}
