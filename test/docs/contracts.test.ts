/** docs/contracts.md names only what exists. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { expect, test } from 'vitest'
import { checkCommand } from '../../src/cli/check.ts'
import { recordCommand } from '../../src/cli/record.ts'
import { serveCommand } from '../../src/cli/serve.ts'
import { verifyCommand } from '../../src/cli/verify.ts'
import { stateCatalogue } from '../../src/pact/states/catalogue.ts'
import { template } from '../../src/pact/states/template.ts'
import { deadLinks } from './page.ts'

const file = fileURLToPath(new URL('../../docs/contracts.md', import.meta.url))
const text = readFileSync(file, 'utf8')

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand('0'),
  verify: verifyCommand(),
  record: recordCommand(),
  serve: serveCommand('0'),
}

/** Flags of npm, node, git, vitest and of `mocktitan` itself. */
const OTHERS = ['--save-dev', '--import', '--exit-code', '--no-file-parallelism', '--no-isolate', '--test', '--version']

const flagsOf = (command: Command): string[] => command.options.flatMap(({ long }) => long ?? [])

/** Each `npx mocktitan …` of the page, up to the end of the command; the part after `--` belongs to the user. */
const invocations = [...text.replace(/\n {10}/g, ' ').matchAll(/npx mocktitan (check|verify|record|serve) ([^\n`|]*)/g)].map(
  ([, name = '', words = '']) => [name, words.split(/ -- | #|"\$\(/, 1)[0] ?? ''] as const,
)

test('every command has the flags that the page gives it', () => {
  expect(invocations.length).toBeGreaterThan(8)
  const odd = invocations.flatMap(([name, words]) => {
    const known = flagsOf(commands[name] as Command)
    return [...words.matchAll(/--[a-z][\w-]*/g)].map(([flag]) => flag).filter((flag) => !known.includes(flag))
  })
  expect(odd).toEqual([])
})

test('every flag in the text is a flag of a command', () => {
  const known = [...Object.values(commands).flatMap(flagsOf), ...OTHERS]
  const flags = [...text.matchAll(/(?<![\w-])--[a-z][\w-]*/g)].map(([flag]) => flag)
  expect(flags.filter((flag) => !known.includes(flag))).toEqual([])
})

const STATE = /(?:`|givenState\(')(an? [\w ]+ \d+ exists|[a-z ]+ \S+ is \S+|the (?:rate limit|API fails)[\w\s-]+|these records exist)[`']/g

test('every provider state that the page names is in the catalogue', () => {
  const states = [...text.matchAll(STATE)].map(([, name = '']) => name.replace(/\s+/g, ' '))
  const templates = Object.entries(stateCatalogue).map(([name, { parameters }]) => template(name, parameters))
  expect(states.length).toBeGreaterThan(5)
  expect(states.filter((state) => !templates.some((fitting) => fitting(state)))).toEqual([])
})

test('every link of the page has a target', () => {
  expect(deadLinks('docs/contracts.md', (path) => existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([])
})
