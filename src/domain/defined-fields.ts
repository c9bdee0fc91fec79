/** The properties that a PATCH sets: all that are not undefined. Null counts as set, and clears the property (ERR-17). */
export function definedFields<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ReturnType<typeof definedFields<T>>
}
