/** The inspector's page as the server sends it. */
import { expect, onTestFinished, test } from 'vitest'
import { serve } from '../../src/faces/express.ts'
import { createMock } from '../../src/index.ts'

const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

async function opened(): Promise<string> {
  const served = await serve(createMock(), { port: 0 })
  onTestFinished(() => served.close())
  return served.url
}

test('a browser gets the page at /_mock', async () => {
  const answer = await fetch(`${await opened()}/_mock`, { headers: HTML })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await answer.text()).toContain('<div id="page">')
})

test('a program gets JSON at /_mock', async () => {
  const answer = await fetch(`${await opened()}/_mock`)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
})

test('the page allows no script but its own files', async () => {
  const answer = await fetch(`${await opened()}/_mock`, { headers: HTML })
  const page = await answer.text()
  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy.split('; ')).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"]))
  expect(policy).not.toContain('unsafe')
  expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|style="/)
})

test('every file that the page names exists, and may be cached', async () => {
  const url = await opened()
  const page = await (await fetch(`${url}/_mock`, { headers: HTML })).text()
  const files = [...page.matchAll(/(?:src|href)="\.(\/_mock\/assets\/[^"]+)"/g)].map(([, path]) => path)
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    const answer = await fetch(url + file)
    expect([file, answer.status, answer.headers.get('cache-control')]).toEqual([file, 200, 'max-age=31536000, immutable'])
  }
})

test('a browser that opens the address of the server is sent to the page', async () => {
  const url = await opened()
  const answer = await fetch(url, { headers: HTML })
  expect([answer.status, answer.url]).toEqual([200, `${url}/_mock`])
})

test('GATE-01 a program that calls the address of the server gets the gateway’s 404', async () => {
  const answer = await fetch(await opened(), { redirect: 'manual' })
  expect([answer.status, answer.headers.get('x-mock-rule')]).toEqual([404, 'GATE-01'])
})

test('with a slash at the end, a browser is sent to the page', async () => {
  const answer = await fetch(`${await opened()}/_mock/`, { headers: HTML, redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '../_mock'])
})

test.each(['/_mock/assets/..%2f..%2fpackage.json', '/_mock/assets/../../package.json', '/_mock/assets/none.js'])(
  '%s is not a file of the page',
  async (path) => {
    const answer = await fetch((await opened()) + path)
    expect(answer.status).toBe(404)
  },
)

test('a page of another origin does not get it', async () => {
  const answer = await fetch(`${await opened()}/_mock`, { headers: { ...HTML, origin: 'https://elsewhere.example' } })
  expect(answer.status).toBe(403)
})
