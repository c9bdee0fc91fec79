/** The message about an invalid world file: each path, the reason and the value. */
import { briefValue } from '../contract/brief-value.ts'
import { hasEnough, keysOf, type Misfit, type Place, pathText, type Reader } from '../contract/read.ts'
import { shapeOf } from '../contract/shapes.ts'
import { nearest } from '../domain/nearest.ts'

const SHOWN = 10

export function complaint(reader: Reader, data: object): string {
  const { misfits } = reader
  const lines = misfits.slice(0, SHOWN).map((misfit) => `${pathText(misfit.at) || 'The world'}: ${reason(misfit, data)}`)
  if (misfits.length > SHOWN) lines.push(`… and ${hasEnough(reader) ? 'more than ' : ''}${misfits.length - SHOWN} more`)
  return lines.join('\n')
}

function reason(misfit: Misfit, data: object): string {
  switch (misfit.kind) {
    case 'missing':
      return `${misfit.names.join(', ')} missing in ${briefValue(valueAt(misfit, data))}`
    case 'null':
      return 'must not be null'
    case 'type':
      return `must be ${misfit.wanted}, not ${briefValue(misfit.value)}`
    case 'unknown':
      return `is an unknown property${misfit.at ? offer(misfit, data) : ''}`
  }
}

/** Suggests the nearest property name of the same shape, and shows the value. */
function offer(misfit: Misfit, data: object): string {
  const near = nearest(String(misfit.at?.key), namesAt(misfit.at?.in ?? null))
  return `${near ? `; did you mean ${near}?` : ''} (${briefValue(valueAt(misfit, data))})`
}

function namesAt(at: Place): readonly string[] {
  let properties = shapeOf('World').properties
  for (const key of keysOf(at)) {
    if (typeof key === 'number') continue
    const property = properties.find((each) => each.name === key)
    const shape = property?.shape ?? property?.of?.shape
    properties = shape ? shapeOf(shape).properties : []
  }
  return properties.map((property) => property.name)
}

function valueAt({ at }: Misfit, data: object): unknown {
  return keysOf(at).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data)
}
