/** One call, with its request, its answer, the reason for that answer, and the changes. */
import { Copy, Failed, Loading, save } from '../../parts/basics.tsx'
import { Diff } from '../../parts/diff.tsx'
import { JsonView } from '../../parts/json.tsx'
import { Panel, Section } from '../../parts/panel.tsx'
import { HttpStatus, Method } from '../../parts/status.tsx'
import { hashOf, param, place, setParams } from '../../state/location.ts'
import { call as send } from '../../state/mock.ts'
import { useRead } from '../../state/resource.ts'
import { day, span, timeOfDay } from '../../state/time.ts'
import type { Change, Exchange, Message } from './exchange.ts'
import { AdviceList, Why } from './why.tsx'

export function CallDetail() {
  const id = param('call')
  const { data, error } = useRead<Exchange>(`/_mock/journal/${id}`, [])
  const title = data ? (
    <>
      <Method of={data.method} /> {data.operation ?? 'no such route'} <HttpStatus of={data.status} />
    </>
  ) : (
    `Call ${id}`
  )
  return (
    <Panel title={title} label={`Call ${id}`} onClose={() => setParams({ call: undefined })}>
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data && <Parts exchange={data} />}
    </Panel>
  )
}

function Parts({ exchange }: { readonly exchange: Exchange }) {
  return (
    <>
      <Facts exchange={exchange} />
      <Why exchange={exchange} />
      {exchange.differences.length > 0 && <Changes changes={exchange.differences} />}
      <AdviceList exchange={exchange} />
      <CopyAs exchange={exchange} />
      <MessagePart title="Request" message={exchange.request} />
      <MessagePart title="Answer" message={exchange.response} />
    </>
  )
}

/** Each value that the list can be filtered by is a link to the filtered list. */
function Facts({ exchange: { at, target, tenant, client, operation, duration } }: { readonly exchange: Exchange }) {
  const only = (params: Record<string, string>) => hashOf({ ...place.value, view: 'calls', params: { ...params, call: param('call') } })
  return (
    <dl class="facts">
      <dt>Time</dt>
      <dd>
        {day(at)} {timeOfDay(at)} {duration > 0 && <span class="muted">delayed by {span(duration)}</span>}
      </dd>
      <dt>Target</dt>
      <dd class="breaks">
        <bdi>{target}</bdi>
      </dd>
      <dt>Tenant</dt>
      <dd>{tenant === null ? <span class="muted">none</span> : <a href={only({ of: tenant })}>{tenant}</a>}</dd>
      <dt>Client</dt>
      <dd class="breaks">
        {client === null ? (
          <span class="muted">unknown</span>
        ) : (
          <a href={only({ client })}>
            <bdi>{client}</bdi>
          </a>
        )}
      </dd>
      {operation && (
        <>
          <dt>Operation</dt>
          <dd>
            <a href={only({ operation })}>{operation}</a>
          </dd>
        </>
      )}
    </dl>
  )
}

const Changes = ({ changes }: { readonly changes: readonly Change[] }) => (
  <Section title={`What the call changed (${changes.length})`}>
    {changes.slice(0, 50).map((change, i) => (
      <article class="change" key={i}>
        <ChangeName change={change} />
        <Diff before={change.before} after={change.after} />
      </article>
    ))}
  </Section>
)

function ChangeName({ change: { collection, id } }: { readonly change: Change }) {
  if (id === 0) return <h4>{collection}</h4>
  return (
    <h4>
      <a href={hashOf({ ...place.value, params: { ...place.value.params, call: '', record: `${collection}:${id}` } })}>
        {collection} {id}
      </a>
    </h4>
  )
}

function MessagePart({ title, message: { headers, body } }: { readonly title: string; readonly message: Message }) {
  const text = () => (typeof body === 'string' ? body : JSON.stringify(body, null, 2))
  return (
    <Section
      title={title}
      tools={
        body !== null && (
          <Copy text={text} label={`Copy the body of the ${title.toLowerCase()}`}>
            Body
          </Copy>
        )
      }
    >
      <details class="headers">
        <summary>{Object.keys(headers).length} headers</summary>
        <dl>
          {Object.entries(headers).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {body === null ? (
        <p class="note">No body.</p>
      ) : typeof body === 'string' ? (
        <pre class="text">{body.slice(0, 20_000)}</pre>
      ) : (
        <JsonView value={body} open={3} />
      )}
    </Section>
  )
}

function CopyAs({ exchange }: { readonly exchange: Exchange }) {
  const write = (what: 'curl' | 'fetch' | 'vitest' | 'pact') => async () => (await import('../../copy/as.ts')).copyAs(what, exchange)
  return (
    <Section title="Export this call">
      <div class="tools wrap">
        <Copy text={write('curl')}>curl</Copy>
        <Copy text={write('fetch')}>fetch</Copy>
        <Copy text={write('vitest')}>Vitest test</Copy>
        <Copy text={write('pact')}>Pact interaction</Copy>
        <button type="button" class="button quiet" onClick={async () => save(`call-${exchange.id}.har`, await harOf(exchange))}>
          HAR
        </button>
      </div>
    </Section>
  )
}

/** The HTTP archive of this call. */
async function harOf({ id }: Exchange): Promise<string> {
  const { data } = await send('GET', '/_mock/journal.har')
  const entries = data.log.entries.filter(({ _exchange }: { _exchange: number }) => _exchange === id)
  return JSON.stringify({ log: { ...data.log, entries } }, null, 2)
}
