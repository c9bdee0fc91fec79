/** Estimates how much memory plain data takes. */

/** The bytes of a character: two, as in a string that has any character outside Latin-1. */
export const CHARACTER = 2
/** The bytes of a number, an element or a property. */
const VALUE = 16

export function roomOf(value: unknown): number {
  if (typeof value === 'string') return VALUE + CHARACTER * value.length
  if (typeof value !== 'object' || value === null) return VALUE
  let room = VALUE
  for (const each of Object.values(value)) room += VALUE + roomOf(each)
  return room
}
