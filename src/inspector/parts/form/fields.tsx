/** The fields of an object. Those that are required or have a value come first, and the others are in a section that is closed at first. */
import { useState } from 'preact/hooks'
import type { Json } from '../../door/door.ts'
import type { Schema } from '../../state/document.ts'
import { Button } from '../basics.tsx'
import type { Context } from './context.ts'
import { Input } from './input.tsx'
import { elementOf, type Field, fieldsOf } from './schema.ts'

interface Props {
  readonly schema: Schema
  readonly value: Json
  readonly onChange: (value: Json) => void
  readonly path: string
  readonly context: Context
}

export function Fields({ schema, value, onChange, path, context }: Props) {
  const all = fieldsOf(context.document, schema)
  const [initial] = useState(
    () => new Set(all.filter(({ name, required }) => required || value?.[name] !== undefined).map(({ name }) => name)),
  )
  const set = (name: string, next: Json) => {
    const { [name]: _before, ...others } = value ?? {}
    onChange(next === undefined ? others : { ...others, [name]: next })
  }
  const one = (field: Field) => (
    <OneField
      key={field.name}
      field={field}
      value={value?.[field.name]}
      onChange={(next) => set(field.name, next)}
      path={path}
      context={context}
    />
  )
  const more = all.filter(({ name }) => !initial.has(name))
  return (
    <div class="fields">
      {all.filter(({ name }) => initial.has(name)).map(one)}
      {more.length > 0 && (
        <details class="more">
          <summary>
            {more.length} more {more.length === 1 ? 'field' : 'fields'}
          </summary>
          <div class="fields">{more.map(one)}</div>
        </details>
      )}
    </div>
  )
}

interface OneProps extends Omit<Props, 'schema'> {
  readonly field: Field
}

function OneField({ field, value, onChange, path, context }: OneProps) {
  const at = path === '' ? field.name : `${path}.${field.name}`
  const { schema } = field
  if (schema.type === 'object' && schema.properties)
    return (
      <fieldset class="group">
        <legend>
          {field.name}{' '}
          {field.required || value !== undefined ? (
            ''
          ) : (
            <Button kind="quiet" onClick={() => onChange(elementOf(context.document, schema, context.own))}>
              Add
            </Button>
          )}
        </legend>
        {(field.required || value !== undefined) && (
          <Fields schema={schema} value={value ?? {}} onChange={onChange} path={at} context={context} />
        )}
      </fieldset>
    )
  if (schema.type === 'array' && context.document.plain(schema.items).schema.properties)
    return <Elements field={field} value={value} onChange={onChange} path={at} context={context} />
  return <Input field={field} value={value} onChange={onChange} path={at} context={context} />
}

function Elements({ field: { name, schema }, value, onChange, path, context }: OneProps) {
  const elements: readonly Json[] = value ?? []
  const { schema: element } = context.document.plain(schema.items)
  return (
    <fieldset class="group">
      <legend>
        {name} ({elements.length})
      </legend>
      {elements.map((each, i) => (
        <div class="element" key={i}>
          <Fields
            schema={element}
            value={each}
            onChange={(next) => onChange(elements.with(i, next))}
            path={`${path}[${i}]`}
            context={context}
          />
          <Button kind="quiet" icon="close" onClick={() => onChange(elements.toSpliced(i, 1))}>
            Remove
          </Button>
        </div>
      ))}
      <Button kind="quiet" icon="plus" onClick={() => onChange([...elements, elementOf(context.document, element, context.own)])}>
        Add to {name}
      </Button>
    </fieldset>
  )
}
