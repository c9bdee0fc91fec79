/** For Vitest: a separate tenant, client and token for each test, and a test for each interaction of a pact. */
import { requireNode } from '../node-version.ts'

export { describePacts } from '../pact/describe-pacts.ts'
export type { TenantClient, TenantPaths } from './client.ts'
export type { Credentials } from './credentials.ts'
export { AdviceError } from './findings.ts'
export type { Over } from './stage.ts'
export { createTest, type TestOptions, test } from './test.ts'

requireNode()
