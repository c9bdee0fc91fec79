/** Stores the measurements in results.jsonl, one group per line, and shows them in RESULTS.md. */
import { readFileSync, writeFileSync } from 'node:fs'
import type { Entry } from './rounds.ts'

export interface Target {
  /** The work that is measured. */
  readonly of: string
  readonly wanted: string
  readonly figure: string
  /** Null if it could not be measured on this machine. */
  readonly reached: boolean | null
}

interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The results of one group of targets. */
export interface Findings {
  readonly title: string
  readonly targets: readonly Target[]
  readonly tables: readonly Table[]
  readonly notes: readonly string[]
}

export interface Kept extends Findings {
  readonly group: string
  /** Date, machine, versions and durations. */
  readonly circumstances: string
}

const JSONL = new URL('results.jsonl', import.meta.url)
const MARKDOWN = new URL('RESULTS.md', import.meta.url)

/** Replaces the old findings of the measured groups, sorts all groups in this order, and writes both files. */
export function keep(found: readonly Kept[], order: readonly string[]): void {
  const old = readOr(JSONL)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Kept)
  const all = order.flatMap((group) => found.find((each) => each.group === group) ?? old.find((each) => each.group === group) ?? [])
  writeFileSync(JSONL, all.map((each) => `${JSON.stringify(each)}\n`).join(''))
  writeFileSync(MARKDOWN, `${HEADER}${summary(all)}${all.map(section).join('')}`)
}

function readOr(file: URL): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const HEADER = `# How fast

Made by \`npm run bench\`; [README.md](README.md) says how it measures. All figures are ratios from one run. The contestants took
turns and were restarted in every round; a figure is the median over the rounds. "× Express" means how many times as fast as
Express, measured by the CPU time of the server's process per request. The same ratio by requests per second is next to it.
Absolute times depend on the machine named, and on what else it was doing.

`

function summary(all: readonly Kept[]): string {
  const targets = all.flatMap((each) => each.targets)
  const reached = targets.filter((target) => target.reached).length
  const rows = targets.map((target) => [target.of, target.wanted, target.figure, mark(target)])
  return `${reached} of ${targets.length} targets are reached.\n\n${tableText({ head: ['work', 'target', 'figure', 'reached'], rows })}\n`
}

const mark = ({ reached }: Target): string => (reached === null ? 'not measured' : reached ? 'yes' : '**no**')

export function section({ group, title, circumstances, targets, tables, notes }: Kept): string {
  const head = ['work', 'target', 'figure', 'reached']
  const found = { head, rows: targets.map((target) => [target.of, target.wanted, target.figure, mark(target)]) }
  const parts = [...(targets.length > 0 ? [found] : []), ...tables].map(tableText)
  return [`## ${title}\n`, `\`${group}\`: ${circumstances}\n`, ...parts, ...notes.map((note) => `- ${note}\n`)].join('\n').concat('\n')
}

function tableText({ head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return `${[line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n')}\n`
}

/** A table of contestants, with what each one did. */
export function entriesTable(entries: readonly Entry[], first: Entry, show: EntryColumns): Table {
  const rows = entries.map((entry) => [
    entry.name,
    ...(entry.samples.length > 0 ? show.cells(entry, first) : show.head.map(() => '')),
    entry.seen,
  ])
  return { head: ['contestant', ...show.head, 'what it does'], rows }
}

interface EntryColumns {
  readonly head: readonly string[]
  cells(entry: Entry, first: Entry): string[]
}

/** Two significant digits, or a whole number from 100. */
export const figure = (value: number): string =>
  Number.isNaN(value) ? '—' : value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toPrecision(2).replace(/\.0$/, '.0')
export const times = (value: number): string => `${value >= 10 ? value.toFixed(0) : value.toFixed(2)} ×`
