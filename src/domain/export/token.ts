/** EXP-03: a consumer's position in a feed, as an opaque string. */
import type { Instant } from '../time.ts'

/** The consumer has seen everything up to this change; id 0 comes before all changes with that timestamp. */
export interface Position {
  readonly modifiedOn: Instant
  readonly id: number
}

/** The base64 text of digits, points and minus signs never contains `+` or `/`, so a token needs no escaping in a query. */
export function tokenOf({ modifiedOn, id }: Position): string {
  return btoa(`1.${modifiedOn}.${id}`).replaceAll('=', '')
}

/** The position in a token; undefined if the token is invalid (EXP-05). */
export function positionOf(token: string): Position | undefined {
  const found = /^1\.(-?\d{1,19})\.(\d{1,16})$/.exec(decoded(token))
  return found ? { modifiedOn: BigInt(found[1] as string), id: Number(found[2]) } : undefined
}

function decoded(token: string): string {
  try {
    return atob(token)
  } catch {
    return ''
  }
}
