/** One record: its fields, its allowed moves, and its history. */
import { Copy, Failed, hrefWith, Loading, RuleLink } from '../../parts/basics.tsx'
import { Diff } from '../../parts/diff.tsx'
import { JsonView } from '../../parts/json.tsx'
import { Panel, Section } from '../../parts/panel.tsx'
import { isState, State } from '../../parts/status.tsx'
import { labelOf, titleOf } from '../../state/collections.ts'
import { param, place, setParams } from '../../state/location.ts'
import { useRead } from '../../state/resource.ts'
import { dateTime } from '../../state/time.ts'
import { FieldGroups } from './groups.tsx'
import { MoveButtons } from './move-buttons.tsx'
import { type RecordSheet, sheetPath } from './moves.ts'

export function Sheet() {
  const [collection = '', id = ''] = param('record').split(':')
  const { data, error } = useRead<RecordSheet>(sheetPath(collection, id), [`tenant:${place.value.tenant}`])
  const status = data?.record.status ?? data?.record.requestStatus
  return (
    <Panel
      title={
        <>
          <span class="muted">{titleOf(collection)}</span> <bdi class="cut">{data ? labelOf(data.record) : `#${id}`}</bdi>{' '}
          {typeof status === 'string' && isState(status) && <State of={status} />}
        </>
      }
      label={`${titleOf(collection)} ${id}`}
      onClose={() => setParams({ record: undefined })}
    >
      {error && <Failed error={error} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <MoveButtons sheet={data} />
          <FieldGroups collection={collection} record={data.record} />
          <Edits sheet={data} />
          <History sheet={data} />
          <Section title="JSON" tools={<Copy text={() => JSON.stringify(data.record, null, 2)}>Copy</Copy>}>
            <JsonView value={data.record} open={1} />
          </Section>
        </>
      )}
    </Panel>
  )
}

/** The properties that an update may still change, and the other properties, grouped by the rule that refuses to change them. */
function Edits({ sheet: { edits } }: { readonly sheet: RecordSheet }) {
  if (edits.length === 0) return null
  const open = edits.filter(({ refused }) => refused === null)
  const reasons = Map.groupBy(
    edits.filter(({ refused }) => refused !== null),
    ({ refused }) => `${refused?.rule}\n${refused?.message}`,
  )
  return (
    <Section title="What may still be changed">
      {open.length > 0 ? (
        <ul class="tags">
          {open.map(({ property }) => (
            <li key={property}>{property}</li>
          ))}
        </ul>
      ) : (
        <p>Nothing.</p>
      )}
      {[...reasons].map(([key, refused]) => (
        <div class="refusal" key={key}>
          <p>
            <RuleLink id={refused[0]?.refused?.rule ?? ''} /> <bdi>{refused[0]?.refused?.message}</bdi>
          </p>
          <ul class="tags off">
            {refused.map(({ property }) => (
              <li key={property}>{property}</li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function History({ sheet: { history } }: { readonly sheet: RecordSheet }) {
  return (
    <Section title="History">
      {history.length === 0 && <p class="note">No changes since the tenant was created, or they are no longer kept.</p>}
      <ol class="history">
        {history.map(({ at, by, exchange, before, after }, i) => (
          <li key={exchange ?? `verb ${history.length - i}`}>
            <p>
              <time>{dateTime(at)}</time>{' '}
              {exchange === null ? <span>{by}</span> : <a href={hrefWith({ call: String(exchange), record: '' })}>{by}</a>}
            </p>
            <Diff before={before} after={after} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
