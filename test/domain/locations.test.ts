import { expect, test } from 'vitest'
import { describeEachFace } from '../support/faces.ts'

const ids = (json: { data: { id: number }[] }) => json.data.map((row) => row.id)

describeEachFace('Warehouses and trucks', (open) => {
  test('LIST-01 warehouses come in the envelope of lists', async () => {
    const api = await open()
    const { data: _, ...envelope } = await api.read('/warehouses')
    expect(envelope).toEqual({ page: 1, pageSize: 50, hasMore: false, totalCount: null })
  })

  test('LIST-03 warehouses are ordered by id', async () => {
    const api = await open()
    expect(ids(await api.read('/warehouses'))).toEqual([1601, 1602, 1603, 1604])
  })

  test('LIST-06 an inactive truck is not in the default list', async () => {
    const api = await open()
    expect(ids(await api.read('/trucks'))).toEqual([1701, 1702, 1703])
  })

  test('LIST-06 inactive trucks are listed with active=False', async () => {
    const api = await open()
    expect(ids(await api.read('/trucks?active=False'))).toEqual([1704])
  })

  test('LIST-05 trucks and warehouses are found by ids', async () => {
    const api = await open()
    expect([ids(await api.read('/trucks?ids=1703,1701,1601')), ids(await api.read('/warehouses?ids=1604&ids=1701'))]).toEqual([
      [1701, 1703],
      [1604],
    ])
  })

  test('LOC-01 a truck names its warehouse, technicians and template', async () => {
    const api = await open()
    const { data } = await api.read('/trucks?ids=1703')
    expect(data[0]).toMatchObject({ warehouseId: 1602, technicianIds: [1103, 1104], inventoryTemplateId: null })
  })

  test('VAL-06 the externalData of warehouses and trucks and the memo of a truck are null if not set', async () => {
    const api = await open()
    const [warehouses, trucks] = [await api.read('/warehouses?ids=1601'), await api.read('/trucks?ids=1702')]
    expect([warehouses.data[0].externalData, trucks.data[0].externalData, trucks.data[0].memo]).toEqual([null, null, null])
  })

  test('EXT-01 the externalData of a warehouse is an empty list for an application that has none', async () => {
    const api = await open()
    const { data } = await api.read('/warehouses?ids=1601&externalDataApplicationGuid=11111111-2222-4333-8444-555555555555')
    expect(data[0].externalData).toEqual([])
  })
})
