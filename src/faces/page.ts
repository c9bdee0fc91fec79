/** Serves the inspector under /_mock. `npm run build` makes its files, which are read when a browser requests them. */

import { readFileSync } from 'node:fs'
import type { Call, Reply } from '../call.ts'
import { targetOf } from '../contract/target.ts'
import type { ServedMock } from '../mock.ts'
import { firstView } from './first-view.ts'

/** Where the page's files are: next to the built package, or in the project's `dist`. */
const PLACES = ['./inspector/', '../../dist/inspector/'].map((place) => new URL(place, import.meta.url))

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Forbids external and inline resources, and does not let other pages frame this one. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
}

/** The page or one of its files; undefined for a call by a program. */
export function pageReply(mock: ServedMock, call: Call): Reply | Promise<Reply> | undefined {
  const { method, target, headers } = call
  if (method !== 'GET') return undefined
  const { path } = targetOf(target)
  const asset = /^\/_mock\/(assets\/[\w.-]+\.(?:js|css|svg))$/.exec(path)?.[1]
  if (asset !== undefined) return fileReply(asset)
  if (!acceptsHtml(headers)) return undefined
  if (path === '/_mock/') return { status: 308, headers: { ...HEADERS, location: '../_mock' }, body: '' }
  return path === '/_mock' ? page(mock, call) : undefined
}

/** People open the address that the server prints. The API has nothing there, so a browser is redirected to the inspector. */
export function rootReply({ method, target, headers }: Call): Reply | undefined {
  if (target !== '/' || method !== 'GET' || !acceptsHtml(headers)) return undefined
  return { status: 302, headers: { ...HEADERS, location: '_mock' }, body: '' }
}

/** The page contains the records that it shows first, so it must not be cached. */
async function page(mock: ServedMock, call: Call): Promise<Reply> {
  const reply = fileReply('index.html')
  if (!reply) return NOT_BUILT
  const first = await firstView(mock, call)
  // The replacement is a function, because `replace` would interpret $& in a string, and a record's name may contain it.
  return { ...reply, body: reply.body.replace('</body>', () => `${first}</body>`) }
}

const acceptsHtml = (headers: Call['headers']): boolean => String(headers.accept ?? '').includes('text/html')

function fileReply(name: string): Reply | undefined {
  const body = read(name)
  if (body === undefined) return undefined
  const ending = name.slice(name.lastIndexOf('.') + 1)
  // The names of assets contain a content hash; the name of the page does not.
  const caching = name === 'index.html' ? 'no-store' : 'max-age=31536000, immutable'
  return { status: 200, headers: { ...HEADERS, 'content-type': TYPES[ending] ?? '', 'cache-control': caching }, body }
}

function read(name: string): string | undefined {
  for (const place of PLACES) {
    try {
      return readFileSync(new URL(name, place), 'utf8')
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault
    }
  }
  return undefined
}

const NOT_BUILT: Reply = {
  status: 404,
  headers: { ...HEADERS, 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><title>Mocktitan</title><p>The inspector is not built here. Run <code>npm run build</code>, then load this page again.',
}
