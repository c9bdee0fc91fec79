/** MSW's worker in a real browser: the mock runs in the page, the program in it calls the vendor's own address. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { complaintsOf, needsBrowser, openPage } from './page.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const workerScript = readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'))

/** The program bundled as one script. */
async function bundled(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: 'test/browser/worker.program.ts', formats: ['es'], fileName: 'program' },
    },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle')
  return output.output[0].code
}

needsBrowser()

test('a page creates a vendor and reads it back through the worker', async () => {
  const files: Record<string, [type: string, body: string | Buffer]> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/program.js"></script>'],
    '/program.js': ['text/javascript', await bundled()],
    '/mockServiceWorker.js': ['text/javascript', workerScript],
  }
  const server = createServer((request, response) => {
    const [type, body] = files[request.url ?? ''] ?? ['text/plain', '']
    response.writeHead(200, { 'content-type': type }).end(body)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })

  const page = await openPage()
  const complaints = complaintsOf(page)
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await page.waitForFunction('"report" in window')
  const report = await page.evaluate('window.report')

  expect(report).toEqual({ name: 'In a browser', refused: 401 })
  expect(complaints).toEqual([])
})
