/** The parts of an exchange as they were sent: body, query, path, headers. */
import { type Call, FORM, mediaTypeOf } from '../../call.ts'
import { bodyText } from '../../contract/body.ts'
import { route } from '../../contract/route.ts'
import { targetOf } from '../../contract/target.ts'

export const queryOf = (call: Call): [string, string][] => [...new URLSearchParams(targetOf(call.target).query)]

/** The path's parameters by name, including the tenant. */
export function pathOf(call: Call): Readonly<Record<string, string>> {
  const found = route(call.method.toUpperCase(), targetOf(call.target).path)
  return found ? { tenant: found.tenant, ...found.parameters } : {}
}

export const isForm = (call: Call): boolean => mediaTypeOf(call) === FORM

/** The body: a form as an object of its fields, JSON as its value, anything else as text. Undefined if there is no body. */
export function bodyOf(call: Call): unknown {
  const text = bodyText(call.body)
  if (text === '') return undefined
  return isForm(call) ? Object.fromEntries(new URLSearchParams(text)) : jsonOr(text)
}

export function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** Pairs of a header's name, in lower case, and one of its values. A header with several values has several pairs. */
export function headersOf({ headers }: { readonly headers: Call['headers'] }): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each): [string, string] => [name.toLowerCase(), String(each)]),
  )
}
