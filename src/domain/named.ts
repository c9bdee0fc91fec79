/** What of a PATCH was named: everything that is not undefined. Null is named, and clears (ERR-17). */
export function named<T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as ReturnType<typeof named<T>>
}
