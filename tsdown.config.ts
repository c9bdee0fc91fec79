import { defineConfig } from 'tsdown'

/** JSON stays text that is parsed on loading, as in Node: as code it would take several times as long to load. */
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
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node22.13',
  platform: 'node',
  fixedExtension: false,
  dts: true,
  plugins: [parsedJson],
  // What users read is in the types; comments are a third of the code.
  outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
})
