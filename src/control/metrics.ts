/** Writes what a mock counts as text for Prometheus (version 0.0.4 of Prometheus's text format). */
import manifest from '../../package.json' with { type: 'json' }
import type { Engine } from '../engine/engine.ts'
import { Histogram } from '../store/histogram.ts'
import type { Meter } from './meter.ts'

type Labels = Readonly<Record<string, string | number>>

type Sample = readonly [labels: Labels, value: number]

type Kind = 'counter' | 'gauge'

export function metricsText(engine: Engine, meter: Meter): string {
  const { journal, store } = engine
  const calls = meter.calls().map(({ count, ...labels }): Sample => [labels, count])
  return [
    family('mocktitan_info', 'gauge', 'Always 1. The label has the version of mocktitan.', [[{ version: manifest.version }, 1]]),
    family('mocktitan_calls_total', 'counter', 'Calls to the API, by operation, status (0: no answer) and rule of a refusal.', calls),
    histogram(
      'mocktitan_call_duration_seconds',
      'Seconds from the complete request to the end of its answer, including planned delays.',
      meter.durations,
    ),
    gauge('mocktitan_tenants_changed', 'Tenants that differ from the starting world.', store.tenantCount),
    gauge('mocktitan_tenants_known', 'Tenants that were called or differ from the starting world.', engine.tenants().length),
    gauge('mocktitan_journal_exchanges', 'Exchanges in the journal.', journal.size),
    gauge('mocktitan_journal_bytes', 'Estimated number of bytes that the exchanges in the journal take.', journal.bytes),
    counter('mocktitan_journal_dropped_total', 'Exchanges that the journal has dropped.', journal.dropped()),
    ...storeFamilies(engine),
  ].join('')
}

function storeFamilies({ durable }: Engine): string[] {
  if (!durable) return []
  const { writes, catchUps, conflicts } = durable.figures
  return [
    histogram('mocktitan_store_write_seconds', 'Seconds that transactions took to write to the store.', writes),
    gauge('mocktitan_store_up', '1 if the last access to the store succeeded, 0 if not.', durable.fault === undefined ? 1 : 0),
    ...(catchUps
      ? [histogram('mocktitan_store_catch_up_seconds', 'Seconds that queries for the writes of other replicas took.', catchUps)]
      : []),
    ...(conflicts === undefined ? [] : [counter('mocktitan_store_conflicts_total', CONFLICTS, conflicts)]),
  ]
}

const CONFLICTS = 'Writes that were retried because another replica had written to the same tenant.'

const counter = (name: string, help: string, value: number): string => family(name, 'counter', help, [[{}, value]])

const gauge = (name: string, help: string, value: number): string => family(name, 'gauge', help, [[{}, value]])

const family = (name: string, kind: Kind, help: string, samples: readonly Sample[]): string =>
  head(name, kind, help) + samples.map(([labels, value]) => sample(name, labels, value)).join('')

function histogram(name: string, help: string, { counts, sum }: Histogram): string {
  let count = 0
  const buckets = [...Histogram.bounds, '+Inf'].map((le, i) => {
    count += counts[i] as number
    return sample(`${name}_bucket`, { le }, count)
  })
  return head(name, 'histogram', help) + buckets.join('') + sample(`${name}_sum`, {}, sum) + sample(`${name}_count`, {}, count)
}

const head = (name: string, kind: string, help: string): string => `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n`

/** The values of labels are the mock's own names, statuses and versions, so nothing needs to be escaped. */
function sample(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}\n`
}
