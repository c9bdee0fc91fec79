/** The core runs where there is no Node: under MSW's worker in a browser. */
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { createContext, Script } from 'node:vm'
import ts from 'typescript'
import { build, type Plugin } from 'vite'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The globals of a browser's worker that the core may use. */
const WEB = {
  Request,
  Response,
  Headers,
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  AbortController,
  AbortSignal,
  structuredClone,
  setTimeout,
  clearTimeout,
  queueMicrotask,
  atob,
  btoa,
}

/** Records every import of a Node built-in, with the importing file. */
function builtins(found: string[]): Plugin {
  return {
    name: 'builtins',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith('node:') || builtinModules.includes(id)) found.push(`${importer?.replace(root, '')} imports ${id}`)
    },
  }
}

async function bundle(entry: string): Promise<{ code: string; found: string[] }> {
  const found: string[] = []
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [builtins(found)],
    build: { write: false, minify: false, target: 'es2024', lib: { entry, formats: ['iife'], name: 'mocktitan' } },
  })
  const [output] = [built].flat()
  if (output === undefined || !('output' in output)) throw new Error('Vite gave no bundle')
  return { code: output.output[0].code, found }
}

test('the core can be bundled for a browser without Node built-ins, and answers where only web classes exist', async () => {
  const { code, found } = await bundle('src/index.ts')
  expect(found).toEqual([])

  const outside = createContext({ ...WEB })
  new Script(code).runInContext(outside)
  const answer = await new Script(`(async () => {
    const mock = mocktitan.createMock({ world: 'demo', auth: 'off' })
    const response = await mock.fetch(new Request('https://api.servicetitan.io/inventory/v2/tenant/1001/vendors?pageSize=1'))
    return JSON.stringify([response.status, (await response.json()).data.length])
  })()`).runInContext(outside)

  expect(answer).toBe('[200,1]')
})

test('the core uses no global of Node: it type-checks without its types', () => {
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile)
  const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root)
  const program = ts.createProgram([`${root}/src/index.ts`], options)

  const complaints = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0
    return `${file?.fileName.replace(root, '')}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
  expect(complaints).toEqual([])
})
