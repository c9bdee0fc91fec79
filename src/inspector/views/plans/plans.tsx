/** The planned failures and overridden answers. */
import { useState } from 'preact/hooks'
import type { Json } from '../../door/door.ts'
import { Button, Chip, Empty, Failed, Loading } from '../../parts/basics.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { JsonView } from '../../parts/json.tsx'
import { useKey } from '../../state/keys.ts'
import { hashOf, param, place, setParams } from '../../state/location.ts'
import { act } from '../../state/mock.ts'
import { useRead } from '../../state/resource.ts'
import type { Kind } from './kind.ts'
import { NewPlan } from './new-plan.tsx'

const WORDS = {
  failures: {
    one: 'failure',
    none: 'No failures are planned',
    curl: `-d '{"operation":"Vendors_GetList","with":"rate-limited","times":1}'`,
  },
  responses: {
    one: 'answer',
    none: 'No answers are planned',
    curl: `-d '{"operation":"Vendors_GetList","times":1,"body":{"page":1,"pageSize":50,"hasMore":false,"data":[]}}'`,
  },
} as const

export function Plans() {
  const kind: Kind = param('kind') === 'responses' ? 'responses' : 'failures'
  const [making, setMaking] = useState(false)
  const { data, error } = useRead<{ data: Json[] }>(`/_mock/${kind}`, ['plans'])
  const words = WORDS[kind]
  useKey('n', () => setMaking(true))
  return (
    <>
      <header class="bar">
        <h1>Failures</h1>
        <div class="tools">
          {data && data.data.length > 0 && (
            <Button
              kind="quiet"
              onClick={() =>
                act(
                  kind === 'failures' ? 'All planned failures were removed.' : 'All overridden answers were removed.',
                  'DELETE',
                  `/_mock/${kind}`,
                )
              }
            >
              Stop all
            </Button>
          )}
          <Button kind="primary" icon="plus" onClick={() => setMaking(true)} title="n">
            {kind === 'failures' ? 'Failure' : 'Answer'}
          </Button>
        </div>
      </header>
      <fieldset class="chips" aria-label="Kind">
        <Chip on={kind === 'failures'} onChange={() => setParams({ kind: undefined })}>
          Failures
        </Chip>
        <Chip on={kind === 'responses'} onChange={() => setParams({ kind: 'responses' })}>
          Overridden answers
        </Chip>
      </fieldset>
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data?.data.length === 0 && (
        <Empty title={words.none} curl={`curl $API/_mock/${kind} ${words.curl}`}>
          {kind === 'failures'
            ? 'Make an operation fail, for some calls or for all. For example, a rule refuses the call, a token expires, the connection breaks or the answer is late. Use the button above, or a terminal:'
            : 'Choose the answer to a call yourself. It is checked against the document. Use the button above, or a terminal:'}
        </Empty>
      )}
      <div class="scroll-y" data-list>
        {data?.data.map((plan) => (
          <Plan key={plan.id} kind={kind} plan={plan} />
        ))}
      </div>
      {making && (
        <Dialog title={kind === 'failures' ? 'Plan a failure' : 'Override an answer'} onClose={() => setMaking(false)}>
          <NewPlan kind={kind} onDone={() => setMaking(false)} />
        </Dialog>
      )}
    </>
  )
}

function Plan({
  kind,
  plan: { id, operation, tenant, hits, times, body, with: what, status, ...options },
}: {
  readonly kind: Kind
  readonly plan: Json
}) {
  const name = what ?? `answers ${status ?? 200}`
  const isUsedUp = times !== undefined && hits >= times
  const filter = { ...(operation !== '*' && { operation }), only: 'failure' }
  return (
    <article class={`plan ${isUsedUp ? 'used-up' : ''}`} data-item tabIndex={-1} aria-label={`${operation} ${name}`}>
      <div>
        <h2>
          {operation === '*' ? 'every operation' : operation} <b class="rule-id">{name}</b>
        </h2>
        <p class="muted">
          {tenant === null ? 'every tenant' : `tenant ${tenant}`}
          {Object.entries(options).map(([option, value]) => ` · ${option} ${typeof value === 'object' ? JSON.stringify(value) : value}`)}
        </p>
        {body !== undefined && <JsonView value={body} open={0} />}
      </div>
      <p class="hits">
        <a href={hashOf({ ...place.value, view: 'calls', params: filter })}>
          {hits} {times === undefined ? (hits === 1 ? 'call' : 'calls') : `of ${times}`}
        </a>
        {isUsedUp && <span class="muted"> used up</span>}
      </p>
      <Button kind="quiet" icon="close" onClick={() => act(`Stopped: ${operation} ${name}`, 'DELETE', `/_mock/${kind}/${id}`)}>
        {isUsedUp ? 'Remove' : 'Stop'}
      </Button>
    </article>
  )
}
