/** Writes times in a readable form, always in UTC as in the API. */

/** `09:00:00.250` */
export const timeOfDay = (text: string): string => text.slice(11, 23).replace(/Z$/, '')

export const day = (text: string): string => text.slice(0, 10)

/** `2026-01-05 09:00:00` */
export const dateTime = (text: string): string => text.slice(0, 19).replace('T', ' ')

/** Business dates are at midnight, so the time is left out. */
export const dateOrTime = (text: string): string => (/T00:00:00(\.0+)?Z$/.test(text) ? day(text) : dateTime(text))

export const isTime = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)

export const textOf = (ms: number): string => new Date(ms).toISOString()

const UNITS: readonly (readonly [name: string, ms: number])[] = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000],
]

/** `3 d`, `15 min`, `250 ms` */
export function span(ms: number): string {
  const [unit, size] = UNITS.find(([, each]) => Math.abs(ms) >= each) ?? ['ms', 1]
  return `${Math.round(ms / size)} ${unit}`
}
