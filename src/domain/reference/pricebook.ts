import { anyOf, everything, flag, list } from '../listing.ts'
import type { Operations } from '../operation.ts'
import { equipment, material } from '../skus.ts'
import { type Condition, folded, type Service, type Sku, type World } from '../world.ts'
import { read } from './read.ts'
import { calculatedPrices } from './rules.ts'

export const pricebookOperations: Operations<
  'Materials_GetList' | 'Materials_Get' | 'Equipment_GetList' | 'Equipment_Get' | 'Services_GetList' | 'Services_Get'
> = {
  Materials_GetList: list('skus', {
    activeByDefault: true,
    only: material,
    filters: {
      isOtherDirectCost: flag('isOtherDirectCost'),
      costTypeIds: anyOf('costTypeId'),
      categoryIds: inCategories,
      searchText: matchesText,
    },
  }),
  Materials_Get: read('skus', 'Material', { only: material }),

  Equipment_GetList: list('skus', {
    activeByDefault: true,
    only: equipment,
    filters: { categoryIds: inCategories, searchText: matchesText },
  }),
  Equipment_Get: read('skus', 'Equipment', { only: equipment }),

  Services_GetList: list('services', {
    activeByDefault: true,
    hidden: withoutPrices,
    filters: { calculatePrices: () => everything, searchText: serviceMatchesText },
  }),
  Services_Get: read('services', 'Service', { hidden: withoutPrices }),
}

/** REF-09. */
function withoutPrices({ calculatePrices }: { readonly calculatePrices?: boolean }): readonly string[] | undefined {
  return calculatePrices ? undefined : calculatedPrices.value
}

/** LIST-16: the condition for SKUs in one of these categories or in any of their subcategories. */
function inCategories(ids: readonly number[], world: World): Condition<Sku> {
  const wanted = new Set(ids)
  for (const id of wanted) for (const child of world.categories.under('parentId', id)) wanted.add(child.id)
  return { test: ({ categories }) => categories.some((id) => wanted.has(id)) }
}

/** LIST-15. */
function matchesText(text: string): Condition<Sku> {
  return { test: ({ code, name, description }) => isIn(text, code, name, description) }
}

function serviceMatchesText(text: string): Condition<Service> {
  return { test: ({ code, displayName, description }) => isIn(text, code, displayName, description) }
}

const isIn = (text: string, ...places: readonly string[]): boolean => places.some((each) => folded(each).includes(folded(text)))
