/** The vendors of one tenant. Repeats calls after a 429, once Retry-After has passed. Repeats reads after a 5xx too, with growing pauses. */
import axios from 'axios'

const PATIENCE = [1_000, 5_000, 20_000]

/** It is unknown whether the vendor was created: look before trying again. */
export class UnsureError extends Error {
  name = 'UnsureError'
}

/** `wait` is given milliseconds. */
export function vendorsApi({ baseUrl, tenant, token, appKey, wait = sleep }) {
  const http = axios.create({
    baseURL: `${baseUrl}/inventory/v2/tenant/${tenant}`,
    headers: { Authorization: `Bearer ${token}`, 'ST-App-Key': appKey },
    validateStatus: () => true,
  })

  async function patiently(ask) {
    for (const pause of [...PATIENCE, undefined]) {
      const answer = await ask()
      if (pause === undefined || !isPassing(answer.status)) return answer
      await wait(answer.status === 429 ? Number(answer.headers['retry-after'] ?? 1) * 1_000 : pause)
    }
  }

  return {
    /** The names of all vendors, including inactive ones, because the API has no exact filter by name. */
    async names() {
      const names = []
      for (let page = 1; ; page++) {
        const answer = await patiently(() => http.get('/vendors', { params: { active: 'Any', page, pageSize: 500 } }))
        if (answer.status !== 200) throw refused('The vendors were not read', answer)
        names.push(...answer.data.data.map(({ name }) => name))
        if (!answer.data.hasMore) return names
      }
    },

    /** The new vendor's id. Throws an UnsureError if the API failed: the vendor may have been created anyway. */
    async create(vendor) {
      for (;;) {
        const answer = await http.post('/vendors', vendor)
        if (answer.status === 200) return answer.data.id
        if (answer.status !== 429)
          throw answer.status >= 500 ? new UnsureError(`${vendor.name}: ${answer.status}`) : refused(vendor.name, answer)
        await wait(Number(answer.headers['retry-after'] ?? 1) * 1_000)
      }
    },
  }
}

const isPassing = (status) => status === 429 || status >= 500

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

function refused(doing, { status, data }) {
  const messages = Object.entries(data?.errors ?? {}).flatMap(([field, texts]) => texts.map((text) => (field ? `${field}: ${text}` : text)))
  return new Error(`${doing}: ${status} ${messages.join(' ') || data?.title || ''}`.trim())
}
