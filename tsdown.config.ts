import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    express: 'src/faces/express.ts',
    msw: 'src/faces/msw.ts',
    redirect: 'src/faces/redirect.ts',
    fixtures: 'src/fixtures/index.ts',
    types: 'src/types.ts',
    answers: 'src/answers.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node22.12',
  platform: 'node',
  fixedExtension: false,
  dts: true,
})
