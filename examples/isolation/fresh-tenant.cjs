/**
 * Isolation needs only a tenant id that no other test uses. The mock creates the tenant when the first call names it. A random number
 * from a large range needs no counter that worker processes would have to share.
 */
const { randomInt } = require('node:crypto')

const freshTenant = () => ({
  tenantId: String(randomInt(1, 2 ** 47)),
  // With auth `any`, which is the default, the mock accepts any client.
  clientId: 'a-test',
  clientSecret: 'a-secret',
  appKey: 'an-app-key',
})

module.exports = { freshTenant }
