/** A form made from a schema, so a new property in the document becomes a field automatically. */
import { useState } from 'preact/hooks'
import type { Json } from '../../door/door.ts'
import type { Document, Schema } from '../../state/document.ts'
import { Refused } from '../../state/mock.ts'
import { RuleLink } from '../basics.tsx'
import { useFirstField } from '../focus.ts'
import type { Context } from './context.ts'
import { Fields } from './fields.tsx'

interface Props {
  readonly document: Document
  readonly schema: Schema
  readonly start: Json
  readonly submit: string
  /** If this rejects with a Refused, the form shows the messages of the refusal. A message about one field is shown next to that field. */
  readonly onSubmit: (value: Json) => Promise<void>
  /** Which collections a property refers to. */
  readonly refersTo: Context['refersTo']
  readonly own: Context['own']
}

export function Form({ document, schema, start, submit, onSubmit, refersTo, own }: Props) {
  const [value, setValue] = useState(start)
  const [fault, setFault] = useState<Error>()
  const [busy, setBusy] = useState(false)
  const self = useFirstField<HTMLFormElement>()
  const send = async (event: Event) => {
    event.preventDefault()
    setBusy(true)
    setFault(undefined)
    await onSubmit(value).catch(setFault)
    setBusy(false)
  }
  const errors = fault instanceof Refused ? errorsOf(fault) : {}
  const context: Context = { document, refersTo, own, errors }
  return (
    <form class="form" ref={self} onSubmit={send} noValidate>
      {fault && (
        <div class="failed" role="alert">
          {fault instanceof Refused && fault.answer.rule && <RuleLink id={fault.answer.rule} />} <bdi>{fault.message}</bdi>
        </div>
      )}
      <Fields schema={schema} value={value} onChange={setValue} path="" context={context} />
      <footer>
        <button type="submit" class="button primary" disabled={busy}>
          {submit}
        </button>
      </footer>
    </form>
  )
}

/** The messages of a refusal, each under the path of the field that it is about. The paths are in lower case. */
function errorsOf({ answer: { data } }: Refused): Record<string, string> {
  const errors: Record<string, string> = {}
  for (const [at, messages] of Object.entries<readonly string[]>(data?.errors ?? {})) {
    for (const message of messages) errors[(at || (/^([a-zA-Z][\w.[\]]*): /.exec(message)?.[1] ?? '')).toLowerCase()] = message
  }
  return errors
}
