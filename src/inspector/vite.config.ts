/** How Vite builds the inspector, and the playground, which runs the mock in the page. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin } from 'vite'
import { parse } from 'yaml'
import type { Json } from './door/door.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const DOCUMENT = 'virtual:api-document'

/** The parts of openapi.yaml that forms, tables and completion use. */
function apiDocument(): Plugin {
  return {
    name: 'api-document',
    resolveId: (id) => (id === DOCUMENT ? `\0${DOCUMENT}` : undefined),
    load(id) {
      if (id !== `\0${DOCUMENT}`) return undefined
      this.addWatchFile(`${root}openapi.yaml`)
      const { paths, components } = parse(readFileSync(`${root}openapi.yaml`, 'utf8'))
      const { schemas, parameters } = components
      const text = JSON.stringify({ paths: mapped(paths, (item) => mapped(item, usedParts)), components: { schemas, parameters } })
      return { code: `export default JSON.parse(${JSON.stringify(text)})`, moduleType: 'js' }
    },
  }
}

const mapped = (object: object, change: (value: Json, key: string) => unknown): object =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))

/** An operation without its description and security; of its answers, only the statuses and the schema of the 200. */
function usedParts(part: Json): unknown {
  if (!part.operationId) return part
  const { description: _, security: __, responses, ...operation } = part
  return { ...operation, responses: mapped(responses, (answer, status) => (status === '200' ? schemaOf(answer) : {})) }
}

function schemaOf({ content = {} }: Json): unknown {
  return { content: mapped(content, ({ schema }) => ({ schema })) }
}

/** The server serves the page at `/_mock`, without a slash at the end. Its assets are below that path. */
const belowMock: Plugin = {
  name: 'below-mock',
  enforce: 'post',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle))
      if (file.type === 'asset' && file.fileName === 'index.html')
        file.source = String(file.source).replaceAll('="./assets/', '="./_mock/assets/')
  },
}

/**
 * Removes Vite's helper, which loads the style sheets and modules of each lazy part in advance. This page has only one style sheet, and
 * its server is nearby.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : undefined),
}

export function configOf(what: 'inspector' | 'playground'): InlineConfig {
  const isInspector = what === 'inspector'
  return {
    configFile: false,
    root: `${root}src/inspector${isInspector ? '' : '/playground'}`,
    base: './',
    logLevel: 'warn',
    plugins: [apiDocument(), plainImports, ...(isInspector ? [belowMock] : [])],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: `${root}dist/${what}`,
      emptyOutDir: true,
      target: 'es2024',
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      // The licences of the bundled packages are shipped with them.
      license: { fileName: 'licenses.md' },
      reportCompressedSize: false,
      rolldownOptions: {
        // In the playground, the console imports state/document.ts immediately, so a dynamic import of that file has no effect.
        checks: { pluginTimings: false, ineffectiveDynamicImport: isInspector },
        treeshake: { propertyReadSideEffects: false },
        // One file for everything that the first view needs: each further file would be another request.
        output: {
          codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
          // With this comment, Chromium compiles the functions while it loads the file, instead of one by one when they are first called.
          postBanner: ({ isEntry }) => (isEntry && isInspector ? '//# allFunctionsCalledOnLoad' : ''),
        },
      },
      chunkSizeWarningLimit: 2000,
    },
  }
}
