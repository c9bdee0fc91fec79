/** Imports only ever point down. */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { circlesOf } from './circles.ts'
import { filesBelow, importsOf, lineCount, parsed, stylesBelow, visit } from './source.ts'

/** From the top; a file may import from its own layer and those below it. */
const LAYERS: readonly (readonly [name: string, ...files: string[]])[] = [
  ['cli', 'src/cli/'],
  ['inspector', 'src/inspector/'],
  ['vitest', 'src/vitest/'],
  ['pact', 'src/pact/'],
  ['client', 'src/client/'],
  ['coverage', 'src/coverage/'],
  ['files', 'src/files.ts'],
  ['faces', 'src/faces/'],
  ['mock', 'src/mock.ts', 'src/open-mock.ts', 'src/opening.ts', 'src/index.ts', 'src/fetch.ts', 'src/delivery.ts'],
  ['control', 'src/control/'],
  [
    'engine',
    'src/engine/',
    'src/options.ts',
    'src/option-table.ts',
    'src/option-types.ts',
    'src/serve-table.ts',
    'src/catalogue.ts',
    'src/explained-rule.ts',
  ],
  ['worlds', 'src/worlds/'],
  ['store', 'src/store/'],
  ['contract', 'src/contract/'],
  ['domain', 'src/domain/'],
  ['api', 'src/api.ts', 'src/call.ts', 'src/node-version.ts'],
  ['generated', 'src/generated/', 'src/tables.ts'],
]

/** Entry points next to the top layer; nothing below imports them. */
const BESIDE = ['src/fixtures/', 'src/answers.ts', 'src/types.ts', 'src/store.ts', 'src/peer.ts']

const FROM_NPM_IN_DOMAIN = ['big.js', 'dequal', 'fastest-levenshtein']

/** Layers that may use the machine; all others are the core, which also runs in a browser. */
const OUTSIDE_THE_CORE = [
  'src/cli/',
  'src/vitest/',
  'src/client/',
  'src/pact/',
  'src/coverage/',
  'src/faces/',
  'src/fixtures/',
  'src/inspector/',
  'src/store/sqlite/',
  'src/store/postgres/',
  'src/store.ts',
  'src/files.ts',
  'src/node-version.ts',
]

const isIn = (file: string, places: readonly string[]) =>
  places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place))
const layerOf = (file: string): number => LAYERS.findIndex(([, ...places]) => isIn(file, places))
const lowest = (layer: string): number => LAYERS.findIndex(([name]) => name === layer)

/** The highest layer that an entry point may import; the check of answers also imports the engine's types. */
const REACH: Readonly<Record<string, number>> = {
  'src/fixtures/': lowest('contract'),
  'src/answers.ts': lowest('engine'),
  'src/types.ts': lowest('api'),
  'src/store.ts': lowest('store'),
}

const files = filesBelow('src')
const core = files.filter((file) => !isIn(file, OUTSIDE_THE_CORE) && !file.startsWith('src/generated/'))

/** What the source may import from outside src. */
const DATA = /^(fixtures\/[^/]+\.json|package\.json)$/

function mayImport(file: string, what: string, typeOnly: boolean): boolean {
  if (!what.startsWith('src/')) return DATA.test(what)
  if (!isIn(file, BESIDE)) return layerOf(what) >= layerOf(file) && !isIn(what, BESIDE)
  const beside = BESIDE.find((place) => isIn(file, [place])) as string
  const isTypeOnly = beside !== 'src/answers.ts' || typeOnly || layerOf(what) >= lowest('contract')
  return isIn(what, [beside]) || (isTypeOnly && layerOf(what) >= (REACH[beside] as number))
}

test('every source file belongs to a layer', () => {
  expect(files.filter((file) => layerOf(file) < 0 && !isIn(file, BESIDE))).toEqual([])
})

test('a file imports only from its own layer or a lower one', () => {
  const upward = files.flatMap((file) =>
    importsOf(file)
      .filter(({ what, isRelative, typeOnly }) => isRelative && !mayImport(file, what, typeOnly))
      .map(({ what }) => `${file} → ${what}`),
  )
  expect(upward).toEqual([])
})

test('nothing loads the inspector: its page is files that the server reads when a browser requests them', () => {
  const loads = files
    .filter((file) => !file.startsWith('src/inspector/'))
    .flatMap((file) =>
      importsOf(file).flatMap(({ what }) => (/^src\/inspector|^preact|^@preact|^vite$/.test(what) ? [`${file} → ${what}`] : [])),
    )
  expect(loads).toEqual([])
})

const importsWithin = (file: string): string[] => importsOf(file).flatMap(({ what }) => (what.startsWith('src/') ? [what] : []))
const own = files.filter((file) => !file.startsWith('src/generated/'))

test('no files import each other in a cycle, types included', () => {
  expect(circlesOf(new Map(own.map((file) => [file, importsWithin(file)])))).toEqual([])
})

const folderOf = (file: string): string | undefined => /^src\/domain\/([^/]+)\//.exec(file)?.[1]

test('no folders of the domain import each other in a cycle', () => {
  const folders = new Map<string, string[]>()
  for (const file of own) {
    const folder = folderOf(file)
    if (folder === undefined) continue
    const others = importsWithin(file).flatMap((what) => folderOf(what) ?? [])
    folders.set(folder, [...(folders.get(folder) ?? []), ...others.filter((other) => other !== folder)])
  }
  expect(circlesOf(folders)).toEqual([])
})

const LONGEST = 250

/** Not the suites: a suite is a list of cases. */
const besides = ['scripts', 'bench', 'examples', 'test'].flatMap(filesBelow).filter((file) => !file.endsWith('.test.ts'))

test('no file is longer than 250 lines, except suites', () => {
  expect([...own, ...stylesBelow('src'), ...besides].filter((file) => lineCount(file) > LONGEST)).toEqual([])
})

test('the domain imports only its decimal, equality and distance libraries from npm or Node', () => {
  const foreign = files
    .filter((file) => file.startsWith('src/domain/'))
    .flatMap((file) => importsOf(file).map(({ what }) => ({ file, what })))
    .filter(({ what }) => !what.startsWith('src/') && !FROM_NPM_IN_DOMAIN.includes(what))
  expect(foreign.map(({ file, what }) => `${file} → ${what}`)).toEqual([])
})

test('only the command line, faces, fixtures, pact, coverage and Vitest fixtures import from Node', () => {
  const reaching = core.flatMap((file) =>
    importsOf(file)
      .filter(({ what }) => what.startsWith('node:'))
      .map(({ what }) => `${file} → ${what}`),
  )
  expect(reaching).toEqual([])
})

/** The machine's clock, random numbers and timers, and globals that only Node or only a browser has. */
const MACHINE = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']
const GLOBALS = ['setTimeout', 'setInterval', 'setImmediate', 'process', 'Buffer', 'window', 'document', 'localStorage', 'eval']

function machineUses(file: string): string[] {
  const source = parsed(file)
  const uses: string[] = []
  visit(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && MACHINE.includes(node.getText())) uses.push(node.getText())
    if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) uses.push('new Date()')
    if (ts.isCallExpression(node) && GLOBALS.includes(node.expression.getText())) uses.push(node.expression.getText())
    if (ts.isPropertyAccessExpression(node) && GLOBALS.includes(node.expression.getText())) uses.push(node.getText())
  })
  return uses.map((use) => `${file}: ${use}`)
}

/** Where answers wait for a clock that runs. */
const WITH_TIMERS = ['src/delivery.ts']

test('the core does not use the machine’s clock or random numbers, and has timers only where answers wait', () => {
  expect(core.filter((file) => !isIn(file, WITH_TIMERS)).flatMap(machineUses)).toEqual([])
})
