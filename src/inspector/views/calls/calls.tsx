/** Every call as it arrives, newest first. */
import { useLayoutEffect } from 'preact/hooks'
import { Button, Chip, Empty, hrefWith, Loading, Search, save, ValueChip } from '../../parts/basics.tsx'
import { HttpStatus, Method } from '../../parts/status.tsx'
import { VirtualList } from '../../parts/virtual.tsx'
import { areRead, arrivedWhilePaused, type CallLine, calls, dropped, needCalls, pause, paused } from '../../state/calls.ts'
import { useKey } from '../../state/keys.ts'
import { param, place, setParams } from '../../state/location.ts'
import { act, call as send } from '../../state/mock.ts'
import { span, timeOfDay } from '../../state/time.ts'
import { ONLY, type OnlyName, passing, STATUSES, toggled, VALUES } from './filters.ts'

const ROW = 34

export function Calls() {
  useLayoutEffect(needCalls, [])
  useKey('p', () => pause(!paused.peek()))
  const matching = passing(calls.value, place.value.params)
  return (
    <>
      <header class="bar">
        <h1>Calls</h1>
        <span class="muted count" role="status">
          {matching.length === calls.value.length ? matching.length : `${matching.length} of ${calls.value.length}`}
          {dropped.value > 0 && ` · ${dropped.value} older calls are no longer kept`}
        </span>
        <Tools />
      </header>
      <Filters />
      {calls.value.length === 0 && !areRead.value ? (
        <Loading />
      ) : calls.value.length === 0 ? (
        <Empty title="No calls yet" curl='curl "$API/inventory/v2/tenant/1001/vendors"'>
          Point your program at this server, and its calls appear here as they arrive. Or try this call: without a token it is refused, and
          you can see why.
        </Empty>
      ) : matching.length === 0 ? (
        <Empty title="No call matches these filters">
          <Button onClick={() => setParams(Object.fromEntries(Object.keys(place.value.params).map((name) => [name, undefined])))}>
            Show all calls
          </Button>
        </Empty>
      ) : (
        <div class="calls">
          <div class="call-row call-head" aria-hidden="true">
            <span>Time</span>
            <span>Operation</span>
            <span>Status</span>
            <span>Rule</span>
            <span>Advice</span>
            <span>Client</span>
            <span>Tenant</span>
            <span class="right">Delay</span>
          </div>
          <VirtualList rows={matching} height={ROW} keyOf={({ id }) => id} label="Calls, newest first">
            {(call) => <Row key={call.id} call={call} />}
          </VirtualList>
        </div>
      )}
    </>
  )
}

function Tools() {
  const clear = async () => {
    if (await act('The journal is empty.', 'DELETE', '/_mock/journal')) calls.value = []
  }
  const archive = async () => save('calls.har', (await send('GET', '/_mock/journal.har')).text)
  return (
    <div class="tools">
      <Search label="Search calls" />
      <Button icon={paused.value ? 'play' : 'pause'} pressed={paused.value} onClick={() => pause(!paused.value)} title="p">
        {paused.value ? `Continue${arrivedWhilePaused.value > 0 ? ` (${arrivedWhilePaused.value} new)` : ''}` : 'Pause'}
      </Button>
      <Button icon="download" onClick={archive} title="An HTTP archive for the developer tools of a browser">
        HAR
      </Button>
      <Button kind="quiet" onClick={clear}>
        Clear
      </Button>
    </div>
  )
}

function Filters() {
  const [status, only] = [param('status'), param('only')]
  const isOn = (list: string, value: string) => list.split(',').includes(value)
  return (
    <fieldset class="chips" aria-label="Filters">
      {STATUSES.map((each) => (
        <Chip key={each} on={isOn(status, each)} onChange={() => setParams({ status: toggled(status, each) })}>
          {each === '0' ? 'no answer' : each}
        </Chip>
      ))}
      <span class="gap" />
      {(Object.keys(ONLY) as OnlyName[]).map((each) => (
        <Chip key={each} on={isOn(only, each)} onChange={() => setParams({ only: toggled(only, each) })}>
          {ONLY[each].label}
        </Chip>
      ))}
      <span class="gap" />
      {!param('of') && (
        <Chip on={false} onChange={() => setParams({ of: place.value.tenant })}>
          only tenant {place.value.tenant}
        </Chip>
      )}
      {VALUES.filter((name) => param(name)).map((name) => (
        <ValueChip key={name} name={name} label={name === 'of' ? 'tenant' : name} of={param(name)} />
      ))}
    </fieldset>
  )
}

function Row({ call }: { readonly call: CallLine }) {
  const selected = param('call') === String(call.id)
  return (
    <a class="call-row" data-item href={hrefWith({ call: String(call.id) })} aria-current={selected ? 'true' : undefined}>
      <span class="time">
        {timeOfDay(call.at).slice(0, 8)}
        <span class="fraction">{timeOfDay(call.at).slice(8)}</span>
      </span>
      <span class="what">
        <Method of={call.method} /> <b>{call.operation ?? 'no such route'}</b> <bdi class="cut muted">{shortTarget(call)}</bdi>
      </span>
      <span>
        <HttpStatus of={call.status} />
      </span>
      <span class="rule-id">{call.failure ? `⚡ ${call.failure}` : call.rule}</span>
      <span class="advice-ids">{[...new Set(call.advice.map(({ rule }) => rule))].join(' ')}</span>
      <bdi class="cut">{call.client}</bdi>
      <span>{call.tenant}</span>
      <span class="right">{call.duration > 0 ? span(call.duration) : ''}</span>
    </a>
  )
}

/** The parts that are in no other column: the path below the tenant, and the query. */
const shortTarget = ({ target }: CallLine): string => target.replace(/^\/[\w-]+\/v\d\/tenant\/\d+\//, '').slice(0, 300)
