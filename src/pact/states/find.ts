/** Finds the state for a name and sets it up. */
import { distance } from 'fastest-levenshtein'
import { shapes } from '../../api.ts'
import { unknownName } from '../../domain/nearest.ts'
import { type StateName, stateCatalogue } from './catalogue.ts'
import type { CustomStates } from './custom.ts'
import type { Returned, Scene, StateDefinition } from './state.ts'
import { StateError } from './state-error.ts'
import { readValue, template } from './template.ts'

interface StateReference {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

const templates = Object.entries(stateCatalogue).map(([name, definition]) => ({
  definition: definition as unknown as StateDefinition,
  fits: template(name, definition.parameters),
}))

/** Sets up a user-defined state or, if none has this name, one from the catalogue. Throws a StateError for an unknown name. */
export async function arrangeState(reference: StateReference, scene: Scene, own: CustomStates): Promise<Returned> {
  for (const [name, make] of Object.entries(own)) {
    const found = template(name, {})(reference.name)
    if (!found) continue
    const { mock, tenant } = scene
    const given = (state: StateName, params: object) => arrangeCatalogued({ name: state, params: { ...params } }, scene)
    return (await make({ mock, tenant, params: { ...withNumbers(found), ...reference.params }, given })) ?? {}
  }
  return arrangeCatalogued(reference, scene, own)
}

/** Converts placeholder values that consist of digits to numbers. */
const withNumbers = (found: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(
    Object.entries(found).flatMap(([name, text]) => (text === undefined ? [] : [[name, /^\d{1,15}$/.test(text) ? Number(text) : text]])),
  )

function arrangeCatalogued(reference: StateReference, scene: Scene, own: CustomStates = {}): Returned {
  for (const { definition, fits } of templates) {
    const found = fits(reference.name)
    if (!found) continue
    const { values, more } = readParameters(definition, { ...found, ...reference.params })
    return definition.arrange(scene, values as never, more)
  }
  throw new StateError(unknownState(reference.name, [...Object.keys(own), ...Object.keys(stateCatalogue)]))
}

/** The values of the state's own parameters, converted to the declared types, and all other given values. */
function readParameters({ parameters, also }: StateDefinition, given: StateReference['params']) {
  const values: Record<string, number | string> = {}
  for (const [name, parameter] of Object.entries(parameters)) {
    const value = given[name]
    if (value !== undefined && value !== null) values[name] = readValue(name, parameter, value)
    else if (!parameter.optional) throw new StateError(`{${name}} is not given: write it in the state's name or among its parameters`)
  }
  const more = Object.fromEntries(Object.entries(given).filter(([name, value]) => !(name in parameters) && value !== undefined))
  refuseUnknown(Object.keys(more), also, Object.keys(parameters))
  return { values, more }
}

function refuseUnknown(names: readonly string[], also: string | undefined, parameters: readonly string[]): void {
  const known = [...parameters, ...(also === undefined ? [] : (shapes[also] ?? []).map((property) => property.name))]
  const unknown = names.find((name) => !known.includes(name))
  if (unknown === undefined) return
  throw new StateError(
    known.length > 0
      ? unknownName(unknown, 'parameter', known, 'of this state')
      : `Unknown parameter '${unknown}': this state takes no parameters.`,
  )
}

const SUGGESTED = 3

function unknownState(name: string, known: readonly string[]): string {
  const near = known.toSorted((a, b) => unlikeness(name, a) - unlikeness(name, b)).slice(0, SUGGESTED)
  return [
    `Unknown provider state '${name}'. The closest are ${near.map((each) => `'${each}'`).join(', ')}.`,
    'To add it, write mocktitan.states.ts:',
    '',
    "  import { defineStates } from 'mocktitan/pact'",
    '',
    '  export default defineStates({',
    `    ${quoted(name)}: ({ tenant, given }) => {`,
    "      const { vendorId } = given('a vendor {id} exists', {})",
    "      given('purchase order {id} is {status}', { status: 'Sent', vendorId })",
    '    },',
    '  })',
  ].join('\n')
}

const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

/** Compares names by shared words, then by letters. */
function unlikeness(name: string, known: string): number {
  const [own, theirs] = [wordsOf(name), wordsOf(known)]
  const shared = theirs.filter((word) => own.some((each) => distance(each, word) <= word.length / 4)).length
  return distance(name.toLowerCase(), known.toLowerCase()) / 1_000 - (2 * shared) / (own.length + theirs.length || 1)
}

/** The words of a name, without numbers, placeholders and very common words. */
const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z'{}]+/)
    .filter((word) => word.length > 2 && !word.startsWith('{') && !COMMON_WORDS.includes(word))

const COMMON_WORDS = ['the', 'exist', 'exists']
