/** docs/demo-world.md: the ids of the demo world that docs and tests use, by the names that `mocktitan/fixtures` gives them. */
import world from '../fixtures/demo.json' with { type: 'json' }
import { demo } from '../src/fixtures/demo.ts'

type Labels = Partial<Record<'name' | 'displayName' | 'jobNumber' | 'number' | 'code' | 'status', string>>
type Labeled = Labels & { readonly id: number }

const collections = Object.entries(world as object).filter((entry): entry is [string, Labeled[]] => Array.isArray(entry[1]))

/** The record with this id, in words: `PurchaseOrders 12, Sent`. */
function described(id: number): string {
  for (const [collection, records] of collections) {
    const record = records.find((each) => each.id === id)
    if (!record) continue
    const { name, displayName, jobNumber, number, code, status } = record
    return [`\`${collection}\``, name ?? displayName ?? jobNumber ?? number ?? code, status].filter(Boolean).join(', ')
  }
  throw new Error(`The demo world has no record with id ${id}, which src/fixtures/demo.ts names.`)
}

/** `3001–3029`, or the ids one by one. */
function listed(ids: readonly number[]): string {
  const [first = 0] = ids
  const isRun = ids.length > 4 && ids.every((id, i) => id === first + i)
  return isRun ? `${first}–${ids.at(-1)}` : ids.join(', ')
}

const collectionOf = (ids: readonly number[]): string => described(ids[0] as number).split(',')[0] as string

function rowsOf(name: string, value: unknown): string[] {
  if (typeof value === 'number') return [`| \`${name}\` | ${value} | ${described(value)} |`]
  if (Array.isArray(value)) return [`| \`${name}\` | ${listed(value)} | ${value.length} of ${collectionOf(value)} |`]
  const { id } = value as { id?: number }
  if (id !== undefined) return rowsOf(`${name}.id`, id)
  return Object.entries(value as object).flatMap(([part, each]) => rowsOf(`${name}.${part}`, each))
}

export function demoWorldDocument(): string {
  return [
    '<!-- Made by `npm run docs`. Do not edit. -->',
    '',
    '# The demo world',
    '',
    `Every tenant begins with this world, unless you choose another one. Its clock begins at ${world.clock}.`,
    '`GET /_mock/tenants/1001/export` prints all of it; in the repository it is `fixtures/demo.json`.',
    '',
    "The docs and the examples use the ids below. In code they have names, which do not change: `import { demo } from 'mocktitan/fixtures'`.",
    '',
    '| `demo.` | id | record |',
    '|---|---|---|',
    ...Object.entries(demo).flatMap(([name, value]) => rowsOf(name, value)),
    '',
  ].join('\n')
}
