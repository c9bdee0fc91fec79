/** Parses the text format of Prometheus, version 0.0.4, strictly: throws an Error that names the invalid line. */

interface Family {
  readonly type: string
  readonly help: string
  readonly samples: readonly Sample[]
}

interface Sample {
  readonly name: string
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

const COMMENT = /^# (HELP|TYPE) ([a-zA-Z_:][a-zA-Z0-9_:]*) (.+)$/
const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (\S+)$/
const LABELS = /^(?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\n"])*"(?:,|$))*$/
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\n"])*)"/g
const TYPES = ['counter', 'gauge', 'histogram']

export function readMetrics(text: string): ReadonlyMap<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  const families = new Map<string, { type: string; help: string; samples: Sample[] }>()
  let latest = ''
  for (const line of text.slice(0, -1).split('\n')) {
    const fail = (why: string) => {
      throw new Error(`${why}: ${line}`)
    }
    const [, kind, metric = '', says = ''] = COMMENT.exec(line) ?? []
    if (kind === 'HELP') {
      if (families.has(metric)) fail('a second group of lines')
      families.set(metric, { type: '', help: says, samples: [] })
      latest = metric
    } else if (kind === 'TYPE') {
      const family = families.get(metric)
      if (metric !== latest || !family || family.type !== '' || family.samples.length > 0) fail('a TYPE out of its place')
      else if (!TYPES.includes(says)) fail('an unknown type')
      else family.type = says
    } else {
      const sample = readSample(line) ?? fail('not a sample')
      const family = families.get(latest)
      const base = family?.type === 'histogram' ? (sample as Sample).name.replace(/_(bucket|sum|count)$/, '') : (sample as Sample).name
      if (base !== latest || family?.type === '') fail('a sample outside its group')
      family?.samples.push(sample as Sample)
    }
  }
  for (const [name, family] of families) checkFamily(name, family)
  return families
}

function readSample(line: string): Sample | undefined {
  const [, name, labels = '', value] = SAMPLE.exec(line) ?? []
  if (name === undefined || !LABELS.test(labels) || !Number.isFinite(Number(value))) return undefined
  return { name, labels: Object.fromEntries([...labels.matchAll(LABEL)].map(([, label, text]) => [label, text])), value: Number(value) }
}

function checkFamily(name: string, { type, samples }: Family): void {
  const keys = samples.map(({ name: own, labels }) => JSON.stringify([own, Object.entries(labels).sort()]))
  if (new Set(keys).size < keys.length) throw new Error(`${name} has the same labels twice`)
  if ((type === 'counter') !== name.endsWith('_total')) throw new Error(`${name}: counters, and only they, end with _total`)
  if (type === 'histogram') checkHistogram(name, samples)
}

function checkHistogram(name: string, samples: readonly Sample[]): void {
  const buckets = samples.filter((each) => each.name === `${name}_bucket`)
  const bounds = buckets.map(({ labels }) => (labels.le === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels.le)))
  const count = samples.find((each) => each.name === `${name}_count`)?.value
  const isAscending = (values: readonly number[]) => values.every((value, i) => i === 0 || value >= (values[i - 1] as number))
  if (bounds.at(-1) !== Number.POSITIVE_INFINITY || new Set(bounds).size < bounds.length || !isAscending(bounds))
    throw new Error(`${name}: buckets must ascend to +Inf`)
  if (!isAscending(buckets.map(({ value }) => value))) throw new Error(`${name}: buckets must hold those before them`)
  if (buckets.at(-1)?.value !== count) throw new Error(`${name}: _count must be that of the last bucket`)
  if (!samples.some((each) => each.name === `${name}_sum`)) throw new Error(`${name} has no _sum`)
}
