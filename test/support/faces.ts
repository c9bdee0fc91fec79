/** The faces that the suites run through; unused ones are not loaded. */
import { request as httpRequest } from 'node:http'
import { describe } from 'vitest'
import type { Mock, MockOptions } from '../../src/index.ts'
import { type Api, openApi } from './api.ts'

export interface RawCall {
  /** One of the vendor's hosts; by default that of its API. A server is always called by its address. */
  readonly host?: string | undefined
  readonly method: string
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array<ArrayBuffer> | undefined
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

export interface Door {
  /** The host that a call through this face is for. */
  hostOf(call: Pick<RawCall, 'host'>): string
  send(call: RawCall): Promise<RawAnswer>
  close(): void | Promise<void>
}

export interface Face {
  readonly name: 'fetch' | 'intercept' | 'msw' | 'express'
  /** Keeps a target unchanged, including `..` and `//`; a URL does not. */
  readonly keepsTarget: boolean
  open(mock: Mock): Promise<Door>
}

const VENDOR = 'api.servicetitan.io'

async function fetched(answer: Response): Promise<RawAnswer> {
  return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes: Buffer.from(await answer.arrayBuffer()) }
}

const vendorHostOf: Door['hostOf'] = ({ host }) => host ?? VENDOR

const requestOf = ({ host = VENDOR, method, target, headers, body }: RawCall): Request =>
  new Request(`https://${host}${target}`, { method, headers, ...(body !== undefined && { body }) })

const fetchFace: Face = {
  name: 'fetch',
  keepsTarget: false,
  open: async (mock) => ({ hostOf: vendorHostOf, send: async (call) => fetched(await mock.fetch(requestOf(call))), close: () => {} }),
}

const mswFace: Face = {
  name: 'msw',
  keepsTarget: false,
  open: async (mock) => {
    const [{ setupServer }, { handlers }] = await Promise.all([import('msw/node'), import('../../src/faces/msw.ts')])
    const server = setupServer(...handlers(mock))
    server.listen({ onUnhandledFrame: 'error' } as Parameters<typeof server.listen>[0])
    return { hostOf: vendorHostOf, send: async (call) => fetched(await fetch(requestOf(call))), close: () => server.close() }
  },
}

const interceptFace: Face = {
  name: 'intercept',
  keepsTarget: false,
  open: async (mock) => {
    const { intercept } = await import('../../src/faces/fetch.ts')
    const close = intercept(mock)
    return { hostOf: vendorHostOf, send: async (call) => fetched(await fetch(requestOf(call))), close }
  },
}

const expressFace: Face = {
  name: 'express',
  keepsTarget: true,
  open: async (mock) => {
    const { serve } = await import('../../src/faces/express.ts')
    const served = await serve(mock, { port: 0 })
    return { hostOf: () => `127.0.0.1:${served.port}`, send: (call) => overHttp(served.port, call), close: () => served.close() }
  },
}

function overHttp(port: number, { method, target, headers, body }: RawCall): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const request = httpRequest(
      { port, host: '127.0.0.1', method, path: target, headers: { ...headers, ...length }, agent: false },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(pairs), bytes: Buffer.concat(chunks) })
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

/** Everything that a face can get wrong is tested through all of them, in `test/faces`. */
export const allFaces: readonly Face[] = [fetchFace, interceptFace, mswFace, expressFace]

/**
 * Facts about the API run through `mock.fetch`. `npm run test:faces` runs them through every face, and compares them with a second
 * mock that gets the same calls through `mock.handle`; `MOCKTITAN_FACES=msw` uses one face.
 */
const chosen = (process.env.MOCKTITAN_FACES ?? 'fetch').split(',')

const faces: readonly Face[] = allFaces.filter(({ name }) => chosen.includes(name) || chosen.includes('all'))

/** Runs a suite through each requested face: `open(options)` gives each test its own API. */
export function describeEachFace(title: string, suite: (open: (options?: MockOptions) => Promise<Api>, face: Face) => void): void {
  const hasTwin = faces.length > 1
  for (const face of faces) describe(`${title} through ${face.name}`, () => suite((options) => openApi(face, options, hasTwin), face))
}
