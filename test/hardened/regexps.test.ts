/**
 * Every regular expression in src takes time that grows no faster than its input. Those in linear-expressions.json were proven
 * linear before; `npm run test:growth` proves them again, and tries more inputs. With `UPDATE_EXPRESSIONS=1` it also writes the list.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { filesBelow, parsed, visit } from '../structure/source.ts'
import { BAR, growth } from './growth.ts'

// The pure JavaScript build: the same checker without its native programs.
const { checkSync } = createRequire(import.meta.url)('recheck/lib/browser.js') as typeof import('recheck')

interface Found {
  readonly source: string
  readonly flags: string
  readonly file: string
}

function literals(): Found[] {
  const found = new Map<string, Found>()
  for (const file of filesBelow('src').filter((each) => !each.startsWith('src/generated/'))) {
    visit(parsed(file), (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return
      const end = node.text.lastIndexOf('/')
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
      found.set(node.text, { source, flags, file })
    })
  }
  return [...found.values()]
}

const all = literals()

/** The longest takes 7 s on a quiet machine. */
const CHECK_MS = 60_000

test('the regular expressions of src are found', () => {
  expect(all.length).toBeGreaterThan(50)
})

const isThorough = process.env.EXPRESSIONS === 'all'

const textOf = ({ source, flags }: Pick<Found, 'source' | 'flags'>): string => `/${source}/${flags}`

const LIST = new URL('./linear-expressions.json', import.meta.url)
const proven: readonly string[] = JSON.parse(readFileSync(LIST, 'utf8'))

test.runIf(isThorough)('every expression in the list of proven ones is in src', () => {
  if (process.env.UPDATE_EXPRESSIONS) writeFileSync(LIST, `${JSON.stringify(all.map(textOf).sort(), null, 2)}\n`)
  const texts = new Set(all.map(textOf))
  expect(proven.filter((text) => !texts.has(text))).toEqual([])
})

test.each(isThorough ? all : all.filter((found) => !proven.includes(textOf(found))))(
  '/$source/$flags of $file is linear',
  ({ source, flags }) => {
    const { status, ...more } = checkSync(source, flags, { timeout: CHECK_MS })
    expect([status, status === 'safe' ? '' : more]).toEqual(['safe', ''])
  },
  2 * CHECK_MS,
)

/** Expressions made at run time, by file: their text comes from testers' own pact files, or is constant. */
const MADE: Readonly<Record<string, number>> = {
  'src/pact/check/date-time.ts': 1,
  'src/pact/record/fits.ts': 1,
  'src/pact/states/template.ts': 1,
  'src/pact/verify/results.ts': 1,
}

test('expressions are made at run time only from input of testers', () => {
  const made: Record<string, number> = {}
  for (const file of filesBelow('src').filter((each) => !each.startsWith('src/generated/'))) {
    visit(parsed(file), (node) => {
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        made[file] = (made[file] ?? 0) + 1
    })
  }
  expect(made).toEqual(MADE)
})

/** Inputs that make expressions slow: long runs of what they repeat, and an end that nearly matches. */
const RUNS = [
  '0',
  '1',
  'a',
  'A',
  '_',
  ' ',
  '\t',
  '.',
  '-',
  '+',
  '=',
  ':',
  '/',
  '\\',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '(',
  '<',
  '&',
  '%',
  'eyJ',
  '\\"',
  '":"',
  '/{',
  '{a',
  "['",
  '/tenant/1',
  '1.1',
  'a=',
  '://',
  'bearer ',
  '**',
]
const ENDS = isThorough ? ['', '!', '\n', '"'] : ['', '!']
const SIZE = 100_000

/** The inputs are the same for every expression, so each is made once. */
const inputs = new Map<string, readonly [small: string, large: string]>()

function inputOf(start: string, run: string, end: string): readonly [small: string, large: string] {
  const key = [start, run, end].join(' ')
  const made = (size: number) => start + run.repeat(Math.ceil(size / run.length)) + end
  const known = inputs.get(key) ?? [made(SIZE / 4), made(SIZE)]
  inputs.set(key, known)
  return known
}

describe.each(all)('/$source/$flags of $file', ({ source, flags }) => {
  const starts = ['', ...(/^\^?(\W|https)/.test(source) ? ['"', '{', '/', '1', '-', 'https://', '/tenant/'] : [])]
  test('takes linear time for 100 KB of hostile input', () => {
    const expression = new RegExp(source, flags.replace('g', ''))
    for (const start of starts)
      for (const run of RUNS)
        for (const end of ENDS) {
          const texts = inputOf(start, run, end)
          const ratio = growth((n) => void texts[n === 1 ? 0 : 1].search(expression))
          expect(ratio, `${JSON.stringify(start)} + ${JSON.stringify(run)} × n + ${JSON.stringify(end)}`).toBeLessThan(BAR)
        }
  }, 60_000)
})
