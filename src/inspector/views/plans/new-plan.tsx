/** The form that plans a failure or an answer. It asks for the operation, the failure or the answer, and the other options. */
import { useState } from 'preact/hooks'
import type { Json } from '../../door/door.ts'
import { Failed, Loading } from '../../parts/basics.tsx'
import { useFirstField } from '../../parts/focus.ts'
import { Input } from '../../parts/form/input.tsx'
import { type Field, fieldsOf } from '../../parts/form/schema.ts'
import { apiDocument, controlDocument, type Document } from '../../state/document.ts'
import { place } from '../../state/location.ts'
import { call, read } from '../../state/mock.ts'
import { say } from '../../state/notices.ts'
import { useLoaded } from '../../state/resource.ts'
import { AnswerBody } from './answer-body.tsx'
import type { Kind } from './kind.ts'

interface FailureName {
  readonly name: string
  readonly kind: 'general' | 'rule' | 'status'
  readonly status: number | null
  readonly says: string
  readonly options: readonly string[]
}

interface OperationLine {
  readonly id: string
  readonly summary: string
  readonly statuses: readonly number[]
  readonly failures: readonly FailureName[]
}

/** Options that have their own places in the form. */
const APART = ['operation', 'with', 'tenant', 'status', 'body']
/** Options that only some failures have. */
const OF_SOME = ['applied', 'retryAfter', 'delay']

export function NewPlan({ kind, onDone }: { readonly kind: Kind; readonly onDone: () => void }) {
  const { data, error } = useLoaded('plans', load, [])
  if (error) return <Failed error={error} />
  if (!data) return <Loading />
  return <PlanForm kind={kind} onDone={onDone} {...data} />
}

async function load() {
  const [{ data: operations }, control, api] = await Promise.all([
    read('/_mock/operations'),
    controlDocument(() => read('/_mock/openapi.json')),
    apiDocument(),
  ])
  return { operations: operations as OperationLine[], control, api }
}

interface FormProps {
  readonly kind: Kind
  readonly onDone: () => void
  readonly operations: readonly OperationLine[]
  readonly control: Document
  readonly api: Document
}

function PlanForm({ kind, onDone, operations, control, api }: FormProps) {
  const [operation, setOperation] = useState(operations.find(({ id }) => id === 'Vendors_GetList')?.id ?? operations[0]?.id ?? '')
  const [name, setName] = useState('rate-limited')
  const [everywhere, setEverywhere] = useState(false)
  const [value, setValue] = useState<Json>({ times: 1 })
  const [answer, setAnswer] = useState<Json>({})
  const [fault, setFault] = useState<Error>()
  const self = useFirstField<HTMLFormElement>()
  const chosen = operations.find(({ id }) => id === operation)
  const failure = chosen?.failures.find((each) => each.name === name) ?? chosen?.failures[0]
  const isFailure = kind === 'failures'
  const schema = { $ref: `#/components/schemas/Control.${isFailure ? 'NewFailure' : 'NewResponse'}` }
  const fields = fieldsOf(control, schema).filter(({ name: option }) => isOffered(option, isFailure ? failure : undefined))
  const submit = async (event: Event) => {
    event.preventDefault()
    const what = isFailure ? { with: failure?.name } : answer
    const body = { operation, ...what, ...only(value, fields) }
    try {
      await call('POST', everywhere ? `/_mock/${kind}` : `/_mock/tenants/${place.peek().tenant}/${kind}`, body)
      say(`Planned: ${operation}`)
      onDone()
    } catch (wrong) {
      setFault(wrong as Error)
    }
  }
  return (
    <form class="form" ref={self} onSubmit={submit} noValidate>
      {fault && <Failed error={fault} />}
      <div class="fields">
        <Choice label="operation" value={operation} onChange={setOperation} hint={chosen?.summary ?? ''}>
          {operations.map(({ id }) => (
            <option key={id}>{id}</option>
          ))}
        </Choice>
        {isFailure && <Names failures={chosen?.failures ?? []} value={failure?.name ?? ''} onChange={setName} hint={failure?.says ?? ''} />}
        {!isFailure && <AnswerBody key={operation} document={api} operation={operation} value={answer} onChange={setAnswer} />}
        <Choice label="which tenant" value={everywhere ? 'all' : 'one'} onChange={(next) => setEverywhere(next === 'all')} hint="">
          <option value="one">only {place.value.tenant}</option>
          <option value="all">every tenant</option>
        </Choice>
        {fields.map((field) => (
          <Input
            key={field.name}
            field={field}
            value={value[field.name]}
            onChange={(next) => setValue({ ...value, [field.name]: next })}
            path={field.name}
            context={{ document: control, refersTo: () => [], own: () => undefined, errors: {} }}
          />
        ))}
      </div>
      <footer>
        <button type="submit" class="button primary">
          {isFailure ? 'Plan' : 'Override'}
        </button>
      </footer>
    </form>
  )
}

const isOffered = (option: string, failure: FailureName | undefined): boolean =>
  !APART.includes(option) && (!OF_SOME.includes(option) || failure === undefined || failure.options.includes(option) || option === 'delay')

/** Only the options that are set and that the form shows now. */
const only = (value: Json, fields: readonly Field[]): Json =>
  Object.fromEntries(Object.entries(value).filter(([name, each]) => each !== undefined && fields.some((field) => field.name === name)))

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint: string
  readonly children: preact.ComponentChildren
}

const Choice = ({ label, value, onChange, hint, children }: ChoiceProps) => (
  <label class="field">
    <span>{label}</span>
    <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      {children}
    </select>
    <span class="hint">{hint}</span>
  </label>
)

const GROUPS = { general: 'Connection, limits, tokens', rule: 'Refusals by rules', status: 'Statuses in the document' } as const

interface NamesProps {
  readonly failures: readonly FailureName[]
  readonly value: string
  readonly onChange: (name: string) => void
  readonly hint: string
}

const Names = ({ failures, value, onChange, hint }: NamesProps) => (
  <Choice label="with" value={value} onChange={onChange} hint={hint}>
    {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
      <optgroup key={group} label={GROUPS[group]}>
        {failures
          .filter(({ kind }) => kind === group)
          .map(({ name, status }) => (
            <option key={name} value={name}>
              {name}
              {status !== null && String(status) !== String(name) ? ` (${status})` : ''}
            </option>
          ))}
      </optgroup>
    ))}
  </Choice>
)
