/** Snapshots of the open tenant, or of the whole mock. */
import { useState } from 'preact/hooks'
import { Button, Chip, Empty, Failed, Loading, save } from '../../parts/basics.tsx'
import { param, place, setParams } from '../../state/location.ts'
import { act, call } from '../../state/mock.ts'
import { useRead } from '../../state/resource.ts'
import { tenantPath } from '../../state/run.ts'
import { dateTime } from '../../state/time.ts'
import { Comparison } from './comparison.tsx'
import { LoadWorld } from './load-world.tsx'

export function Snapshots() {
  const isWhole = param('of') === 'mock'
  const base = isWhole ? '/_mock' : tenantPath()
  const { data, error } = useRead<{ data: { name: string; at: string }[] }>(`${base}/snapshots`, ['snapshots'])
  const name = isWhole ? 'mock' : `tenant-${place.value.tenant}`
  const compared = param('compare')
  return (
    <>
      <header class="bar">
        <h1>Snapshots</h1>
        <div class="tools">
          <Button icon="download" onClick={async () => save(`${name}.json`, (await call('GET', `${base}/export`)).text)}>
            Export
          </Button>
          <Button
            onClick={() =>
              confirm(`Reset ${isWhole ? 'the whole mock' : `tenant ${place.value.tenant}`} to the starting world?`) &&
              act('Reset to the starting world.', 'POST', `${base}/reset`)
            }
          >
            Reset
          </Button>
        </div>
      </header>
      <fieldset class="chips" aria-label="Scope of the snapshots">
        <Chip on={!isWhole} onChange={() => setParams({ of: undefined, compare: undefined, with: undefined })}>
          Tenant {place.value.tenant}
        </Chip>
        <Chip on={isWhole} onChange={() => setParams({ of: 'mock', compare: undefined, with: undefined })}>
          The whole mock
        </Chip>
      </fieldset>
      <div class="scroll-y" data-list>
        <Keep base={base} existing={data?.data.map((each) => each.name) ?? []} />
        {error && <Failed error={error} />}
        {!data && !error && <Loading />}
        {data?.data.length === 0 && (
          <Empty title="No snapshots yet" curl={`curl -X PUT $API${base}/snapshots/before`}>
            Take a snapshot, try something, and restore the state exactly. From a terminal:
          </Empty>
        )}
        {data?.data.map((snapshot) => (
          <Snapshot
            key={snapshot.name}
            base={base}
            others={data.data.filter((each) => each !== snapshot).map((each) => each.name)}
            {...snapshot}
          />
        ))}
        {compared && <Comparison base={base} name={compared} topics={isWhole ? ['records'] : [`tenant:${place.value.tenant}`]} />}
        {!isWhole && <LoadWorld />}
      </div>
    </>
  )
}

/** Suggests an unused name, so that one click is enough. */
function Keep({ base, existing }: { readonly base: string; readonly existing: readonly string[] }) {
  const [name, setName] = useState('')
  const free = Array.from({ length: existing.length + 1 }, (_each, i) => `state-${i + 1}`).find((each) => !existing.includes(each)) ?? ''
  const keep = (event: Event) => {
    event.preventDefault()
    const as = name.trim() || free
    act(`Snapshot taken: ${as}`, 'PUT', `${base}/snapshots/${encodeURIComponent(as)}`)
    setName('')
  }
  return (
    <form class="keep" onSubmit={keep}>
      <input
        data-search
        aria-label="Name of the snapshot"
        placeholder={free}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <button type="submit" class="button primary">
        Take a snapshot
      </button>
    </form>
  )
}

interface SnapshotProps {
  readonly base: string
  readonly name: string
  readonly at: string
  readonly others: readonly string[]
}

function Snapshot({ base, name, at, others }: SnapshotProps) {
  const path = `${base}/snapshots/${encodeURIComponent(name)}`
  return (
    <article class="snapshot" data-item tabIndex={-1} aria-label={name}>
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p class="muted">{dateTime(at)}</p>
      </div>
      <div class="tools wrap">
        <Button onClick={() => setParams({ compare: name, with: undefined })} pressed={param('compare') === name && !param('with')}>
          Compare with now
        </Button>
        {others.length > 0 && (
          <select
            aria-label={`Compare ${name} with`}
            value={param('compare') === name ? param('with') : ''}
            onChange={({ currentTarget }) => setParams({ compare: name, with: currentTarget.value })}
          >
            <option value="">compare with …</option>
            {others.map((other) => (
              <option key={other}>{other}</option>
            ))}
          </select>
        )}
        <Button onClick={() => act(`Restored: ${name}`, 'POST', `${path}/restore`)}>Restore</Button>
        <Button kind="quiet" icon="close" onClick={() => act(`Deleted: ${name}`, 'DELETE', path)}>
          Delete
        </Button>
      </div>
    </article>
  )
}
