import { expect, test } from 'vitest'
import { describeEachFace } from '../support/faces.ts'

describeEachFace('Vendors', (open) => {
  test('ERR-09 an unknown vendor is 404 with a title that names it', async () => {
    const api = await open()
    const { status, json, rule } = await api.get('/vendors/99')
    expect([status, json.title, rule]).toEqual([404, 'Vendor with id 99 was not found.', 'ERR-09'])
  })

  test('VAL-07 a create answers the id alone', async () => {
    const api = await open()
    const answer = await api.post('/vendors', {
      name: 'Ünïcode 🚰 Supply',
      active: true,
      isTruckReplenishment: false,
      taxRate: 0,
      restrictedMobileCreation: false,
      address: { street: '', unit: '', city: '', state: '', zip: '', country: '' },
    })
    expect([answer.status, Object.keys(answer.json)]).toEqual([200, ['id']])
  })
})
