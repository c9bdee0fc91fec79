/** Timestamps: whole ticks of 100 ns internally, the vendor's string format at the edge (VAL-01, VAL-02, LIST-07). */
import type { Instant } from '../api.ts'

export type { Instant } from '../api.ts'

export const TICKS_PER_MILLISECOND = 10_000n
export const TICKS_PER_SECOND = 10_000_000n
export const TICKS_PER_DAY = 86_400n * TICKS_PER_SECOND

/** A tick is one unit of the last fractional digit. */
export const timestamps = {
  id: 'VAL-01',
  says: 'Timestamps are in UTC, with Z and at most `fractionDigits` fractional digits, without trailing zeros.',
  basis: { observed: 'a captured body' },
  value: { fractionDigits: 7 },
} as const

const { fractionDigits: FRACTION_DIGITS } = timestamps.value

const TEXT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/** Parses a date or date-time, in UTC unless it has an offset; undefined if the text is neither. */
export function instant(text: string): Instant | undefined {
  const found = TEXT.exec(text.trim())
  if (!found) return undefined
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const [hour, minute, second] = [Number(found[4] ?? 0), Number(found[5] ?? 0), Number(found[6] ?? 0)]
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined
  const offset = offsetOf(found[8])
  if (offset === undefined) return undefined
  const time = utcDay(year, month, day) + ((hour * 60 + minute) * 60 + second) * 1000
  const moment =
    BigInt(time) * TICKS_PER_MILLISECOND + BigInt((found[7] ?? '').padEnd(FRACTION_DIGITS, '0').slice(0, FRACTION_DIGITS)) - offset
  return isWritable(moment) ? moment : undefined
}

/** Does not use `Date.UTC`, which reads the years 1 to 99 as 1901 to 1999. */
const utcDay = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day)

/** The years 0001 to 9999: the vendor's dates have four-digit years. */
const [EARLIEST, LATEST] = [utcDay(1, 1, 1), utcDay(10_000, 1, 1)].map((time) => BigInt(time) * TICKS_PER_MILLISECOND) as [Instant, Instant]

export const isWritable = (moment: Instant): boolean => moment >= EARLIEST && moment < LATEST

/**
 * Every change gets a later timestamp than all changes before it (VAL-03), so the last day before the year 10000 is reserved for changes.
 * The clock stops at the end of 9999-12-30. The last change in a world file may be up to half a day later. The remaining ticks are enough
 * for any number of changes.
 */
const [LATEST_CLOCK, LATEST_CHANGE] = [LATEST - TICKS_PER_DAY, LATEST - TICKS_PER_DAY / 2n]

export const isClockTime = (moment: Instant): boolean => moment >= EARLIEST && moment < LATEST_CLOCK
/** The given time, or the last time that a clock can reach, whichever is earlier. */
export const withinClock = (moment: Instant): Instant => (moment < LATEST_CLOCK ? moment : LATEST_CLOCK - 1n)

export const isChangeTime = (moment: Instant): boolean => moment < LATEST_CHANGE

function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= 28 || day <= new Date(utcDay(year, month + 1, 0)).getUTCDate()
}

function offsetOf(text = 'Z'): bigint | undefined {
  if (text.toUpperCase() === 'Z') return 0n
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))]
  if (hours > 14 || minutes > 59) return undefined
  const offset = BigInt(hours * 60 + minutes) * 60n * TICKS_PER_SECOND
  return text.startsWith('-') ? -offset : offset
}

/** `2026-01-12T15:04:05.12Z`: as many fractional digits as needed, none if the second is whole. */
export function instantText(moment: Instant): string {
  const midnight = businessDate(moment)
  const ticks = Number(moment - midnight)
  const day = dayText(Number(midnight / TICKS_PER_DAY))
  if (ticks === 0) return `${day}T00:00:00Z`
  const seconds = Math.floor(ticks / 1e7)
  const fraction = ticks % 1e7
  const time = `${day}T${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`
  return fraction === 0
    ? `${time}Z`
    : `${time}.${String(fraction)
        .padStart(FRACTION_DIGITS, '0')
        .replace(/0{1,6}$/, '')}Z`
}

const twoDigits = (number: number): string => (number < 10 ? `0${number}` : `${number}`)

/** Date strings by days since 1970. They are cached, because formatting one takes longer than formatting the rest of a record. */
const days = new Map<number, string>()
const MOST_DAYS = 10_000

function dayText(day: number): string {
  const known = days.get(day)
  if (known !== undefined) return known
  if (days.size === MOST_DAYS) days.clear()
  const text = new Date(day * 86_400_000).toISOString().slice(0, 10)
  days.set(day, text)
  return text
}

export const fromMilliseconds = (milliseconds: number): Instant => BigInt(Math.round(milliseconds)) * TICKS_PER_MILLISECOND

/** Midnight UTC of a timestamp's day, the form in which business dates are kept. */
export const businessDate = (moment: Instant): Instant => moment - (((moment % TICKS_PER_DAY) + TICKS_PER_DAY) % TICKS_PER_DAY)

/** Midnight UTC on this `day` of the month that is `months` after a timestamp's month; on the month's last day if the month is shorter. */
export function dayOfMonth(moment: Instant, months: number, day: number): Instant {
  const date = new Date(Number(moment / TICKS_PER_MILLISECOND))
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const last = new Date(utcDay(year, month + 2, 0)).getUTCDate()
  return fromMilliseconds(utcDay(year, month + 1, Math.min(day, last)))
}

const UNITS: Record<string, bigint> = {
  ms: TICKS_PER_MILLISECOND,
  s: TICKS_PER_SECOND,
  m: 60n * TICKS_PER_SECOND,
  h: 3_600n * TICKS_PER_SECOND,
  d: TICKS_PER_DAY,
}

/** `90s`, `15m`, `2h`, `1d`, `250ms` as ticks; `0` is zero; undefined if the string is not a duration. */
export function duration(text: string): bigint | undefined {
  if (text.trim() === '0') return 0n
  const found = /^(\d{1,12})\s*(ms|s|m|h|d)$/.exec(text.trim())
  return found ? BigInt(found[1] as string) * (UNITS[found[2] as string] as bigint) : undefined
}
