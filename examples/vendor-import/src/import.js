/** Creates a vendor for each row of a file, exactly once. */
import { UnsureError } from './api.js'

const TRIES = 3

/** The result for each row: `{ name, result: 'created' | 'known' | 'failed', id?, why? }`. */
export async function importVendors(rows, api) {
  const known = new Set((await api.names()).map(folded))
  const outcomes = []
  for (const row of rows) {
    const outcome = known.has(folded(row.name)) ? { name: row.name, result: 'known' } : await created(row, api)
    if (outcome.result !== 'failed') known.add(folded(row.name))
    outcomes.push(outcome)
  }
  return outcomes
}

/** The API accepts a name twice, so after a lost answer we look before we try again. */
async function created(row, api) {
  const { name } = row
  for (let left = TRIES; ; left--) {
    try {
      return { name, result: 'created', id: await api.create(vendorOf(row)) }
    } catch (fault) {
      if (!(fault instanceof UnsureError) || left === 1) return { name, result: 'failed', why: fault.message }
      if ((await api.names()).some((each) => folded(each) === folded(name))) return { name, result: 'created' }
    }
  }
}

const folded = (name) => name.trim().toLowerCase()

export function vendorOf({ name, street = '', unit = '', city = '', state = '', zip = '', country = '', taxPercent = '' }) {
  return {
    name,
    active: true,
    isTruckReplenishment: false,
    // The API expects a rate, the file has a percentage.
    taxRate: Number(taxPercent) / 100,
    restrictedMobileCreation: false,
    address: { street, unit, city, state, zip, country: country || 'USA' },
  }
}
