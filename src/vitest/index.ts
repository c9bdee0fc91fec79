/** Gives each Vitest test a separate tenant, client and token, and makes a test for each interaction of a pact. */
import { requireNode } from '../node-version.ts'

export { describePacts } from '../pact/describe-pacts.ts'
export type { TenantClient, TenantPaths } from './client.ts'
export type { Credentials } from './credentials.ts'
export { AdviceError } from './findings.ts'
export type { Over } from './stage.ts'
export { createTest, type TestOptions, test } from './test.ts'

requireNode()
