/** The provider states that an interaction names. V1 and V2 allow one state; V3 and V4 allow several, with parameters. */
import { isObject } from '../contract/read.ts'
import { type Fields, fieldsOf, listOf, partOf, textOf } from './pact-part.ts'

export interface State {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

export function statesOf(interaction: Fields): State[] {
  const several = partOf(interaction, 'providerStates')
  if (Array.isArray(several.value)) return listOf(several).map((part) => state(fieldsOf(part, 'a state with a name')))
  // Pact for Ruby wrote provider_state; some V3 libraries write one name instead of the array.
  const one = [several, partOf(interaction, 'providerState'), partOf(interaction, 'provider_state')].find(
    ({ value }) => value !== undefined && value !== null,
  )
  return one ? [{ name: textOf(one), params: {} }] : []
}

function state(part: Fields): State {
  const { params } = part.fields
  return { name: textOf(partOf(part, 'name')), params: isObject(params) ? params : {} }
}
