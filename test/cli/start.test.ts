/** What the command loads, because loading takes most of its start. */
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { addressOf, start } from '../support/program.ts'

/** Options of Node with which a program prints this expression, as JSON, when it ends. */
const printing = (expression: string, before = '') => ({
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(`${before};process.on('exit',()=>console.error(JSON.stringify(${expression})))`)}`,
})

const LOADED = `
  import { registerHooks } from 'node:module'
  const loaded = []
  registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })`

test('--version loads one package and none of the rules, tables and worlds', async () => {
  const child = start(['--version'], { env: printing('loaded', LOADED) })
  const files = JSON.parse(await text(child.stderr)) as string[]
  const packages = files.flatMap((url) => /node_modules\/([^/]+)/.exec(url)?.[1] ?? [])
  expect(new Set(packages)).toEqual(new Set(['commander']))
  expect(files.filter((url) => url.includes('/dist/')).length).toBeLessThan(6)
})

test('wait loads no server', async () => {
  const child = start(['wait', 'nowhere'], { env: printing('loaded', LOADED) })
  expect((await text(child.stderr)).includes('node_modules/express')).toBe(false)
})

test("a server starts without Node's own fetch and HTTP/2", async () => {
  const builtin = `process.moduleLoadList.filter((name) => /undici|http2/.test(name))`
  const child = start(['serve', '--port', '0'], { env: printing(builtin) })
  const errors = text(child.stderr)
  await addressOf(child, errors)
  child.kill('SIGTERM')
  await once(child, 'close')
  expect(JSON.parse(await errors)).toEqual([])
})

test.each([
  [['--help'], 'out', /^ {2}check .*^ {2}verify .*^ {2}doctor /ms],
  [['help', 'wait'], 'out', /^Usage: mocktitan wait /],
  [['wait', '--help'], 'out', /^Usage: mocktitan wait /],
  [['serv'], 'err', /unknown command 'serv'\n\(Did you mean serve\?\)/],
] as const)('%j knows every subcommand', async (args, stream, expected) => {
  const child = start(args)
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  expect({ out, err }[stream]).toMatch(expected)
})
