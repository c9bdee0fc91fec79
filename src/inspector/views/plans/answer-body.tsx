/** The status and body of an answer, with an editor that checks the body while the user types. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Json } from '../../door/door.ts'
import { readJson } from '../../door/json.ts'
import type { Document, Schema } from '../../state/document.ts'
import { misfits } from './misfits.ts'

interface Props {
  readonly document: Document
  readonly operation: string
  readonly value: Json
  readonly onChange: (value: Json) => void
}

export function AnswerBody({ document, operation, value, onChange }: Props) {
  const schema = document.operations.get(operation)?.answer
  const [text, setText] = useState(() => JSON.stringify(exampleOf(document, schema), null, 2))
  const status: number = value.status ?? 200
  const body = readJson(text)
  const wrong =
    text.trim() === '' ? [] : body === undefined ? [syntaxError(text)] : status === 200 && schema ? misfits(document, schema, body) : []
  useEffect(() => onChange({ ...value, status, body: body ?? text }), [text, status])
  return (
    <>
      <label class="field">
        <span>status</span>
        <input
          inputMode="numeric"
          value={status}
          onInput={({ currentTarget }) => onChange({ ...value, status: Number(currentTarget.value) || 200 })}
        />
        <span class="hint">If the status is not 200, the body is checked when you plan the answer.</span>
      </label>
      <div class="field wide">
        <span id="answer-body">body</span>
        <Editor text={text} onChange={setText} labelledBy="answer-body" />
        <p class={wrong.length > 0 ? 'hint wrong' : 'hint'} role="status">
          {wrong.length > 0 ? wrong.slice(0, 3).join('\n') : 'Matches the document.'}
        </p>
      </div>
    </>
  )
}

function syntaxError(text: string): string {
  try {
    JSON.parse(text)
    return ''
  } catch (fault) {
    return `Not valid JSON: ${(fault as Error).message}`
  }
}

/** The smallest value that the schema allows. */
function exampleOf(document: Document, schema: Schema, depth = 0): Json {
  if (!schema || depth > 6) return null
  const { schema: plain, nullable } = document.plain(schema)
  if (plain.properties) {
    const required: readonly string[] = plain.required ?? []
    return Object.fromEntries(required.map((name) => [name, exampleOf(document, plain.properties[name], depth + 1)]))
  }
  if (nullable) return null
  if (plain.enum) return plain.enum[0]
  return (
    { array: [], boolean: false, integer: 1, number: 1, object: {} }[plain.type as string] ??
    (plain.format === 'date-time' ? '2026-01-05T00:00:00Z' : '')
  )
}

interface EditorProps {
  readonly text: string
  readonly onChange: (text: string) => void
  readonly labelledBy: string
}

/** The editor's own code is loaded when it is first needed. */
function Editor({ text, onChange, labelledBy }: EditorProps) {
  const self = useRef<HTMLDivElement>(null)
  const change = useRef(onChange)
  change.current = onChange
  useEffect(() => {
    let end = () => {}
    let gone = false
    import('./editor.ts').then(({ editJson }) => {
      if (self.current && !gone) end = editJson(self.current, text, (next) => change.current(next), labelledBy)
    })
    return () => {
      gone = true
      end()
    }
  }, [])
  return <div class="editor" ref={self} />
}
