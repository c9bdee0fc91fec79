/** A world with two records per list that differ in every property, and filters that find one of them (LIST-08). */
import { type OperationId, operationTable } from '../../src/api.ts'
import { TENANT } from './api.ts'

export const GUID = 'c0a1b2d3-4e5f-4607-8899-aabbccddeeff'
const OTHER_GUID = '11111111-2222-3333-4444-555555555555'

/** The first record of the two, and the second. */
export const [A, B] = [0, 1] as const

/** Number n (0 or 1) of the two records of a list whose ids begin at `from`. */
export const pair = <T extends object>(from: number, own: (n: number) => T): object[] =>
  [A, B].map((n) => ({
    id: from + n,
    createdOn: ['2026-01-01T00:00:00Z', '2026-03-01T00:00:00Z'][n],
    modifiedOn: ['2026-01-02T00:00:00Z', '2026-03-02T00:00:00Z'][n],
    ...own(n),
  }))

export const letter = (n: number): string => ['A', 'B'][n] as string
export const day = (n: number): string => ['2026-01-05', '2026-03-05'][n] as string
export const external = (n: number) => ({ externalDataByApplication: { [GUID]: [{ key: `erp${letter(n)}`, value: `v${letter(n)}` }] } })

/** A filter value that finds one of the two records, which one, and a value that does not find it. */
export type Filter = readonly [finds: string, record: typeof A | typeof B, misses: string]
export type Filters = Record<string, Filter>

export const range = (from: string, before: string): Filters => ({
  [from]: [`${from}=2026-02-01`, B, `${from}=2026-04-01`],
  [before]: [`${before}=2026-02-01`, A, `${before}=2026-01-01`],
})

export const CHANGED: Filters = { ...range('createdOnOrAfter', 'createdBefore'), ...range('modifiedOnOrAfter', 'modifiedBefore') }

/** The first record is active, the second is not. */
export const ACTIVE: Filters = { active: ['active=False', B, 'active=True'] }

export const EXTERNAL: Filters = {
  externalDataApplicationGuid: [
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpA&externalDataValues=vA`,
    A,
    `externalDataApplicationGuid=${OTHER_GUID}&externalDataKey=erpA&externalDataValues=vA`,
  ],
  externalDataKey: [
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpB&externalDataValues=vA,vB`,
    B,
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpA&externalDataValues=vA,vB`,
  ],
  externalDataValues: [
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpB&externalDataValues=x,vB`,
    B,
    `externalDataApplicationGuid=${GUID}&externalDataKey=erpB&externalDataValues=x,vA`,
  ],
}

/** A filter for one value; the value of the other record does not match. */
export const same = (name: string, a: string | number, b: string | number): Filters => ({ [name]: [`${name}=${b}`, B, `${name}=${a}`] })

/** A filter for any of several values. */
export const any = (name: string, a: string | number, b: string | number, none: string | number = 77): Filters => ({
  [name]: [`${name}=${none},${b}`, B, `${name}=${a},${none}`],
})

const PAGING = ['page', 'pageSize', 'includeTotal', 'sort']

export const filtersOf = (id: OperationId): string[] =>
  operationTable(id)
    .query.map(({ name }) => name)
    .filter((name) => !PAGING.includes(name))

/** The query that lists both records, plus the given parameters. */
export function listPath(id: OperationId, query = ''): string {
  const whole = filtersOf(id).includes('active') && !/(^|&)active=/.test(query) ? ['active=Any'] : []
  return `raw:${operationTable(id).path.replace('{tenant}', String(TENANT))}?${[...whole, query].filter((part) => part !== '').join('&')}`
}
