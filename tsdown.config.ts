import { defineConfig } from 'tsdown'
import manifest from './package.json' with { type: 'json' }

/** JSON stays text that is parsed on loading, as in Node, because as code it would take several times as long to load. */
const parsedJson = {
  name: 'parsed-json',
  transform: {
    filter: { id: /\/fixtures\/[\w.]+\.json$/ },
    handler: (text: string) => ({
      code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(text)))})`,
      moduleType: 'js' as const,
    }),
  },
}

/** Entry points that import an optional peer. Node imports them through `checked/`, so that a missing peer is named (src/peer.ts). */
const peers = { msw: 'msw', vitest: 'vitest', fixtures: '@faker-js/faker', tracing: '@opentelemetry/api' } as const

const checkedPeers = {
  name: 'checked-peers',
  // biome-ignore lint/suspicious/noExplicitAny: the bundler's own types are not a dependency
  generateBundle(this: any, _: unknown, bundle: Readonly<Record<string, { readonly exports?: readonly string[] }>>) {
    for (const [entry, peer] of Object.entries(peers)) {
      const names = bundle[`${entry}.js`]?.exports
      if (!names) continue
      const words = [`mocktitan/${entry}`, peer, manifest.peerDependencies[peer]].map((word) => JSON.stringify(word)).join(', ')
      const source = `import { withPeer } from "../peer.js";\n\nexport const { ${names.join(', ')} } = await withPeer(${words}, () => import("../${entry}.js"));\n`
      this.emitFile({ type: 'asset', fileName: `checked/${entry}.js`, source })
    }
  },
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    express: 'src/faces/express.ts',
    client: 'src/client/index.ts',
    msw: 'src/faces/msw.ts',
    fetch: 'src/faces/fetch.ts',
    redirect: 'src/faces/redirect.ts',
    pact: 'src/pact/index.ts',
    native: 'src/pact/verify/native.ts',
    vitest: 'src/vitest/index.ts',
    coverage: 'src/coverage/index.ts',
    fixtures: 'src/fixtures/index.ts',
    store: 'src/store.ts',
    tracing: 'src/faces/tracing.ts',
    types: 'src/types.ts',
    answers: 'src/answers.ts',
    peer: 'src/peer.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node22.13',
  platform: 'node',
  fixedExtension: false,
  dts: { compilerOptions: { stripInternal: true } },
  plugins: [parsedJson, checkedPeers],
  // Users read the comments in the types; in the code they would be a third of the size.
  outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
})
