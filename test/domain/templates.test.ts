import { expect, test } from 'vitest'
import { describeEachFace } from '../support/faces.ts'
import { demoWith, refusalOf } from '../support/orders.ts'

const ROOT = '/inventory-templates'

const LINE = {
  id: 90_011,
  skuId: 3001,
  code: 'PEX-75',
  name: 'Tubing',
  skuType: 'Material',
  description: 'A roll',
  minQuantity: 1,
  maxQuantity: 2.5,
  memo: null,
  unitOfMeasure: null,
  isConsignment: false,
}

const TEMPLATES = {
  world: demoWith({
    templates: [
      { id: 90_010, name: 'Plumbing van', items: [LINE], locationIds: [1701], createdOn: '2025-01-02', modifiedOn: '2025-03-01' },
      { id: 90_020, name: 'Bare', createdOn: '2025-02-01', modifiedOn: '2025-02-01' },
      { id: 90_030, name: 'Old', active: false },
    ],
  }),
}

const ids = (json: { data: { id: number }[] }) => json.data.map((each) => each.id)

describeEachFace('Inventory templates', (open) => {
  test.each([
    ['POST', ROOT],
    ['GET', `${ROOT}/90010`],
    ['PATCH', `${ROOT}/90010`],
    ['DELETE', `${ROOT}/90010`],
  ])('LOC-02 the API has no %s %s', async (method, path) => {
    const api = await open(TEMPLATES)
    const { status, rule } = await api.send(method, path)
    expect([status, rule]).toEqual([404, 'GATE-01'])
  })

  test('LOC-02 templates are listed with their content', async () => {
    const api = await open(TEMPLATES)
    const { data } = await api.read(`${ROOT}?ids=90010`)
    expect(data).toEqual([
      {
        id: 90_010,
        name: 'Plumbing van',
        active: true,
        type: 'Truck',
        createdOn: '2025-01-02T00:00:00Z',
        modifiedOn: '2025-03-01T00:00:00Z',
        isConsignment: false,
        locationIds: [1701],
        items: [LINE],
      },
    ])
  })

  test('VAL-06 a template without locations and items has null for both', async () => {
    const api = await open(TEMPLATES)
    const { data } = await api.read(`${ROOT}?ids=90020`)
    expect(data[0]).toMatchObject({ locationIds: null, items: null })
  })

  test.each([
    ['', [90_010, 90_020]],
    ['?active=False', [90_030]],
    ['?active=any', [90_010, 90_020, 90_030]],
    ['?sort=-Id', [90_020, 90_010]],
    ['?sort=ModifiedOn', [90_020, 90_010]],
    ['?createdBefore=2025-02-01', [90_010]],
    ['?modifiedOnOrAfter=2025-03-01', [90_010]],
    ['?pageSize=1&page=2', [90_020]],
  ])('LIST-06 templates with %j', async (query, found) => {
    const api = await open(TEMPLATES)
    expect(ids(await api.read(ROOT + query))).toEqual(found)
  })

  test('LIST-04 templates are not sorted by name', async () => {
    const api = await open(TEMPLATES)
    expect(refusalOf(await api.get(`${ROOT}?sort=Name`))).toBe('400 LIST-04 sort')
  })
})
