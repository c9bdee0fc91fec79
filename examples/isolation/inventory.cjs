/** The program under test: a small client of the Inventory API. It knows nothing of the mock. */
class Inventory {
  constructor({ baseUrl, tokenUrl = `${baseUrl}/connect/token`, tenantId, clientId, clientSecret, appKey }) {
    Object.assign(this, { root: `${baseUrl}/inventory/v2/tenant/${tenantId}`, tokenUrl, clientId, clientSecret, appKey })
  }

  async addVendor(name) {
    const address = { street: '1 Wharf Street', unit: '', city: 'Columbus', state: 'OH', zip: '43201', country: 'USA' }
    const vendor = { name, active: true, isTruckReplenishment: false, taxRate: 0, restrictedMobileCreation: false, address }
    return (await this.call('POST', '/vendors', vendor)).id
  }

  async vendorNames() {
    const { data } = await this.call('GET', '/vendors?pageSize=5000&active=Any')
    return data.map(({ name }) => name)
  }

  async call(method, path, body) {
    this.token ??= await this.newToken()
    const headers = { authorization: `Bearer ${this.token}`, 'st-app-key': this.appKey, 'content-type': 'application/json' }
    const answer = await fetch(this.root + path, { method, headers, body: body && JSON.stringify(body) })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }

  async newToken() {
    const { clientId: client_id, clientSecret: client_secret } = this
    const form = new URLSearchParams({ grant_type: 'client_credentials', client_id, client_secret })
    const answer = await fetch(this.tokenUrl, { method: 'POST', body: form })
    if (!answer.ok) throw new Error(`no token: ${answer.status} ${await answer.text()}`)
    return (await answer.json()).access_token
  }
}

module.exports = { Inventory }
