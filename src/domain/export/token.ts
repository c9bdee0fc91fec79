/** EXP-03: where a consumer of a feed stands, as text that means nothing to it. */
import type { Instant } from '../time.ts'

/** The consumer has seen everything up to this change; id 0 stands before all changes of that moment. */
export interface Position {
  readonly modifiedOn: Instant
  readonly id: number
}

/** Digits, points and signs alone make no `+` nor `/` in base64, so a token needs no escape in a query. */
export function tokenOf({ modifiedOn, id }: Position): string {
  return btoa(`1.${modifiedOn}.${id}`).replaceAll('=', '')
}

/** The position that a token holds, or undefined where it holds none (EXP-05). */
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
