/** How Vite builds the inspector, and the playground, which runs the mock in the page. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { InlineConfig, Plugin } from 'vite'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../..', import.meta.url))

const DOCUMENT = 'virtual:api-document'

/** openapi.yaml without its examples of answers, for forms, tables and completion. */
function apiDocument(): Plugin {
  return {
    name: 'api-document',
    resolveId: (id) => (id === DOCUMENT ? `\0${DOCUMENT}` : undefined),
    load(id) {
      if (id !== `\0${DOCUMENT}`) return undefined
      this.addWatchFile(`${root}openapi.yaml`)
      const { paths, components } = parse(readFileSync(`${root}openapi.yaml`, 'utf8'))
      const text = JSON.stringify({ paths, components }, (key, value) => (key === 'responses' ? withoutExamples(value) : value))
      return { code: `export default JSON.parse(${JSON.stringify(text)})`, moduleType: 'js' }
    },
  }
}

const withoutExamples = (responses: object): unknown =>
  JSON.parse(JSON.stringify(responses, (key, value) => (['example', 'examples'].includes(key) ? undefined : value)))

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
